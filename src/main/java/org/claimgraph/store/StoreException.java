package org.claimgraph.store;

/** A store that cannot be opened, read or written; one sentence says where, what and what to do. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the sentence. */
  public StoreException(String message) {
    super(message);
  }

  /** With the sentence and what lies below it. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
