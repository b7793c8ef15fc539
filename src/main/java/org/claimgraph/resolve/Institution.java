package org.claimgraph.resolve;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimgraph.article.WordList;
import org.claimgraph.extract.Sides;

/**
 * Institutions that every state has one of, and that are written in many ways: "the Syrian Ministry
 * of Defence", "Syria's defense ministry", "the Syrian MoD". State and kind tell which one is
 * meant.
 */
public final class Institution {
  private static final List<Kind> KINDS =
      WordList.table(Institution.class, "institutions.tsv").stream()
          .map(row -> new Kind(row.get(0), Set.of(row.get(1).split(" "))))
          .toList();
  private static final Set<String> OF_STATES = wordsOfStates();

  /** A kind of institution and the words that say it. */
  private record Kind(String key, Set<String> words) {}

  private Institution() {}

  /**
   * Kind and side of the institution that an organisation is; empty where its side is not known or
   * its label says anything else than the kind and a side.
   */
  static Optional<String> keyOf(Referent referent) {
    return referent.side().flatMap(side -> kind(referent.label()).map(kind -> side + "-" + kind));
  }

  /**
   * Key of the kind of institution that a name says, with or without a side: {@code
   * ministry-of-defence}; empty where it says anything else.
   */
  public static Optional<String> kind(String label) {
    Set<String> words = new TreeSet<>(NameKey.words(label.replaceAll("['’]s?(?=\\s|$)", "")));
    words.removeAll(Set.of("of", "the", "s"));
    return KINDS.stream().filter(kind -> isKind(words, kind.words())).map(Kind::key).findFirst();
  }

  /** Whether all words of the kind are said, and else only a state's. */
  private static boolean isKind(Set<String> words, Set<String> kind) {
    return words.containsAll(kind)
        && words.stream().allMatch(word -> kind.contains(word) || OF_STATES.contains(word));
  }

  private static Set<String> wordsOfStates() {
    return Sides.formsOfStates()
        .flatMap(form -> NameKey.words(form).stream())
        .collect(toUnmodifiableSet());
  }
}
