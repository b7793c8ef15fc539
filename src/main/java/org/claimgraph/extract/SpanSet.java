package org.claimgraph.extract;

import java.util.Collection;
import java.util.List;
import org.claimgraph.article.Span;

/** Spans to be asked about in bulk: one binary search a question. */
public final class SpanSet {
  private final List<Span> spans;

  /** The furthest end of the spans up to each index. */
  private final int[] furthest;

  /** The spans, in any order; they may overlap. */
  public SpanSet(Collection<Span> spans) {
    this.spans = spans.stream().sorted().toList();
    furthest = new int[this.spans.size()];
    for (int i = 0; i < furthest.length; i++) {
      furthest[i] = Math.max(i == 0 ? 0 : furthest[i - 1], this.spans.get(i).end());
    }
  }

  /** Whether one of the spans covers a span. */
  public boolean cover(Span span) {
    int last = before(span.begin() + 1);
    return last >= 0 && furthest[last] >= span.end();
  }

  /** Whether one of the spans overlaps a span. */
  public boolean overlap(Span span) {
    int last = before(span.end());
    return last >= 0 && furthest[last] > span.begin();
  }

  /** Index of the last span that begins before an offset, or -1. */
  private int before(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
