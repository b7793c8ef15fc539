package org.claimgraph.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.article.WordList;

/**
 * The name of an organisation or armed group.
 *
 * @param key the folded name
 * @param core the folded name without words that only say what kind of group it is ("group",
 *     "mercenary", "army"); the whole key where nothing else would be left
 */
public record GroupName(String key, String core) {
  private static final Set<String> KINDS =
      WordList.read(GroupName.class, "group-kinds.txt").stream().collect(Collectors.toSet());
  private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on", "to", "a");

  /** Folds a name. */
  public static GroupName of(String name) {
    List<String> words = NameKey.words(name);
    String core = words.stream().filter(w -> !KINDS.contains(w)).collect(Collectors.joining("-"));
    String key = String.join("-", words);
    return new GroupName(key, core.isEmpty() ? key : core);
  }

  /** Whether this is written as the initials of the other: three letters or more. */
  public boolean isAcronymOf(GroupName other) {
    String initials =
        List.of(other.key.split("-")).stream()
            .filter(w -> !w.isEmpty() && !SMALL.contains(w))
            .map(w -> w.substring(0, 1))
            .collect(Collectors.joining());
    return key.length() >= 3 && key.equals(initials);
  }
}
