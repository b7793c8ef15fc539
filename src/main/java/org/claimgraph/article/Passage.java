package org.claimgraph.article;

/**
 * A block of an article's text with the part it plays on the page. Passages never overlap and stand
 * in text order; white space between them belongs to none.
 *
 * @param span where it stands, without surrounding white space
 * @param role what it is
 */
public record Passage(Span span, Role role) {

  /** The part a passage plays on the page. */
  public enum Role {
    /** The headline. */
    TITLE,
    /** A date, time or by-line. */
    DATELINE,
    /** Running prose. */
    BODY,
    /** An item of a list, such as a summary point under the headline. */
    POINT,
    /** Text under or beside a picture. */
    CAPTION,
    /** Text of the page rather than of the article: kept, but never read by an extractor. */
    BOILERPLATE;

    /** Whether extractors read passages of this role. */
    public boolean isRead() {
      return this != BOILERPLATE;
    }
  }
}
