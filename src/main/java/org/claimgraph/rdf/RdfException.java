package org.claimgraph.rdf;

/** RDF from outside that cannot be read; one sentence says where and what was found. */
public final class RdfException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the sentence. */
  public RdfException(String message) {
    super(message);
  }

  /** With the sentence and what lies below it. */
  public RdfException(String message, Throwable cause) {
    super(message, cause);
  }
}
