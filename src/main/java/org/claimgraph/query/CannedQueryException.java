package org.claimgraph.query;

/**
 * Why a query cannot be asked or answered: an unknown name, a missing parameter, a file that is no
 * query, an endpoint that does not answer. The message is one sentence and says what to do.
 */
public final class CannedQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannedQueryException(String message) {
    super(message);
  }

  CannedQueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
