package org.claimgraph.link.online;

/** Why no service can be asked: the options do not do. The message says what to do. */
public final class OnlineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OnlineException(String message) {
    super(message);
  }

  OnlineException(String message, Throwable cause) {
    super(message, cause);
  }
}
