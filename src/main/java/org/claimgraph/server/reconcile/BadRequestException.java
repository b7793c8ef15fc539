package org.claimgraph.server.reconcile;

/** A request that the protocol does not know. The message says what was expected. */
final class BadRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadRequestException(String message) {
    super(message);
  }
}
