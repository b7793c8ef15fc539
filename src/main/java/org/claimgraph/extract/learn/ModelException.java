package org.claimgraph.extract.learn;

/** A model cannot be read, or does not fit the program that reads it. */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** One sentence: which model, what was expected, what was found. */
  public ModelException(String message) {
    super(message);
  }
}
