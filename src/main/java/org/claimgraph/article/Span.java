package org.claimgraph.article;

import java.util.Comparator;

/**
 * A stretch of an article's text: UTF-16 code units, zero-based, end-exclusive, never empty.
 *
 * <p>Offsets that leave the program (RDF, stand-off annotations) count Unicode code points instead;
 * {@link CodePoints} converts. Spans order by begin, then by end.
 *
 * @param begin first code unit, at least 0
 * @param end one past the last code unit, greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /**
   * @throws IllegalArgumentException if the span would be empty or begin before the text
   */
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("span [" + begin + ", " + end + ") is empty or negative");
    }
  }

  /** Number of UTF-16 code units, at least 1. */
  public int length() {
    return end - begin;
  }

  /** Whether the code unit at {@code offset} lies inside. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether {@code other} lies wholly inside this span; a span covers itself. */
  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The text it stands for. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
