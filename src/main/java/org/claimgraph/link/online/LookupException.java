package org.claimgraph.link.online;

/** That one lookup got no answer. The message says who was asked and what came of it. */
final class LookupException extends Exception {
  private static final long serialVersionUID = 1L;

  LookupException(String message) {
    super(message);
  }

  LookupException(String message, Throwable cause) {
    super(message, cause);
  }
}
