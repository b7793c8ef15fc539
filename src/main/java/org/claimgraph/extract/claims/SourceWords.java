package org.claimgraph.extract.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the nouns of an article's sources. */
final class SourceWords {

  private SourceWords() {}

  /** How often each noun is part of a source. */
  static Map<String, Integer> count(List<Paragraph> paragraphs, List<int[]> labels) {
    Map<String, Integer> counts = new HashMap<>();
    for (int p = 0; p < labels.size(); p++) {
      for (int i = 0; i < labels.get(p).length; i++) {
        if (Role.isSource(labels.get(p)[i]) && paragraphs.get(p).tags[i].startsWith("N")) {
          counts.merge(paragraphs.get(p).words[i], 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
