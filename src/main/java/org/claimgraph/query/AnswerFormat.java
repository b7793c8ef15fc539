package org.claimgraph.query;

/** How an answer is written. */
public enum AnswerFormat {
  /** Rows, aligned for reading; long text is wrapped. */
  TABLE(true),
  /** Rows as SPARQL 1.1 Query Results CSV. */
  CSV(true),
  /** Rows as SPARQL 1.1 Query Results JSON. */
  JSON(true),
  /** Triples as Turtle. */
  TTL(false);

  private final boolean rows;

  AnswerFormat(boolean rows) {
    this.rows = rows;
  }

  /** Whether it holds rows; otherwise it holds triples. */
  public boolean holdsRows() {
    return rows;
  }
}
