package org.claimgraph.kb.build;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.WordList;
import org.claimgraph.kb.RecordKind;

/**
 * Which kind of record the instances of a class are: that of the first class in {@code
 * wikidata-classes.txt} that it is, or is below. Classes come in any order; {@link #close} is
 * called when all are there.
 */
final class WikidataClasses {
  private final Map<Integer, RecordKind> roots = new LinkedHashMap<>();
  private final Map<Integer, Optional<RecordKind>> known = new HashMap<>();

  /** Class and superclass, in one number each. */
  private long[] pairs = new long[1024];

  private int size;

  WikidataClasses() {
    for (String line : WordList.read(WikidataClasses.class, "wikidata-classes.txt")) {
      String[] cells = line.split("\\s+");
      roots.put(Integer.valueOf(cells[0].substring(1)), RecordKind.valueOf(cells[1]));
    }
  }

  void add(int type, int parent) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
    }
    pairs[size++] = (long) type << 32 | parent;
  }

  void close() {
    pairs = Arrays.copyOf(pairs, size);
    Arrays.sort(pairs);
  }

  /** The kind of an instance of some classes; empty for what the index is not for. */
  Optional<RecordKind> kind(int[] types) {
    Set<RecordKind> kinds = new HashSet<>();
    for (int type : types) {
      known.computeIfAbsent(type, this::kind).ifPresent(kinds::add);
    }
    return roots.values().stream().filter(kinds::contains).findFirst();
  }

  private Optional<RecordKind> kind(int type) {
    Set<Integer> above = new HashSet<>(Set.of(type));
    Deque<Integer> open = new ArrayDeque<>(above);
    while (!open.isEmpty()) {
      int next = open.remove();
      int at = Arrays.binarySearch(pairs, (long) next << 32);
      for (int i = at < 0 ? -at - 1 : at; i < pairs.length && pairs[i] >> 32 == next; i++) {
        int parent = (int) pairs[i];
        if (above.add(parent)) {
          open.add(parent);
        }
      }
    }
    return roots.entrySet().stream()
        .filter(root -> above.contains(root.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
