package org.claimgraph.extract.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.extract.EntitySpan;
import org.claimgraph.extract.Words;

/** The names that a tagger found in an article, by where they begin. */
final class LearnedRuns {
  private final Map<Integer, EntitySpan> byBegin = new HashMap<>();

  LearnedRuns(List<EntitySpan> names) {
    names.forEach(name -> byBegin.put(name.span().begin(), name));
  }

  /**
   * A learned name.
   *
   * @param to one past its last word
   */
  record Run(int to, boolean isPerson) {}

  /** The name that begins at a word. */
  Optional<Run> at(Words words, int from) {
    EntitySpan name = byBegin.get(words.get(from).span().begin());
    if (name == null) {
      return Optional.empty();
    }
    int to = from;
    while (to < words.size() && words.get(to).span().begin() < name.span().end()) {
      to++;
    }
    return Optional.of(new Run(to, name.type().equals("person")));
  }
}
