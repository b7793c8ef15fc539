package org.claimgraph.kb;

/** A knowledge base index, or what it is to be built from, that cannot be used. */
public final class KnowledgeBaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With one sentence: where, what was expected, what was found, what to do. */
  public KnowledgeBaseException(String message) {
    super(message);
  }

  /** With one sentence and what led to it. */
  public KnowledgeBaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
