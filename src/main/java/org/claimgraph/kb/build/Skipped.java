package org.claimgraph.kb.build;

import java.util.SortedMap;
import java.util.TreeMap;
import org.claimgraph.article.Problem;
import org.claimgraph.article.Problems;
import org.claimgraph.article.Room;

/** Counts what was left out, so that a million broken lines are one problem. */
final class Skipped {
  private record Count(long many, String first) {}

  private final SortedMap<String, SortedMap<String, Count>> byFile = new TreeMap<>();

  void count(String file, String code, String example) {
    byFile
        .computeIfAbsent(file, f -> new TreeMap<>())
        .merge(code, new Count(1, example), (all, one) -> new Count(all.many() + 1, all.first()));
  }

  /** Reports one problem for each file and reason. */
  void report(Problems problems) {
    byFile.forEach(
        (file, codes) ->
            codes.forEach(
                (code, count) ->
                    problems.report(
                        Problem.of(
                            file,
                            Room.KB,
                            code,
                            "%d skipped, the first: %s".formatted(count.many(), count.first())))));
  }
}
