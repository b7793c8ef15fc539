package org.claimgraph.extract.claims;

import java.util.List;
import org.claimgraph.extract.learn.Bio;

/** What a stretch is in an attribution; the order gives the labels of {@link Bio}. */
enum Role {
  SOURCE,
  CUE,
  CONTENT;

  static final List<String> LABELS = Bio.labels(List.of("source", "cue", "content"));

  static boolean isSource(int label) {
    return of(label) == SOURCE.ordinal();
  }

  static boolean isCue(int label) {
    return of(label) == CUE.ordinal();
  }

  static boolean isContent(int label) {
    return of(label) == CONTENT.ordinal();
  }

  private static int of(int label) {
    return label == 0 ? -1 : (label - 1) / 2;
  }
}
