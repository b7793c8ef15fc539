package org.claimgraph.extract.units;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.WordList;
import org.claimgraph.extract.PhraseTable.Match;
import org.claimgraph.extract.Sides;
import org.claimgraph.extract.Words;

/**
 * Reads whose a unit is from its members where nothing in its own phrase says so: "Finnish
 * conscripts of the 7th Brigade", "the Finnish officers were from the elite units of the 7th
 * Brigade".
 */
final class MemberReader {
  private static final Set<String> MEMBERS =
      Set.copyOf(WordList.read(MemberReader.class, "members.txt"));
  private static final Set<String> LINKS =
      Set.of("of", "from", "in", "with", "to", "belonging", "belong", "belongs", "belonged");
  private static final Set<String> SERVING = Set.of("serving", "serve", "serves", "served");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "who");
  private static final Set<String> HAVE = Set.of("has", "have", "had");
  private static final int MOST_ADJECTIVES = 3;

  private final Sides sides;

  MemberReader(Sides sides) {
    this.sides = sides;
  }

  /** Gives a draft the side of those who the sentence says are its members. */
  void read(Draft draft) {
    Draft first = draft.conjuncts.isEmpty() ? draft : draft.conjuncts.getFirst();
    if (draft.side.isEmpty() && draft.otherParent == null && draft.isSpecific()) {
      draft.side = sideBefore(draft.words, first.begin);
    }
  }

  private Optional<String> sideBefore(Words words, int unit) {
    int at = skipLinks(words, unit);
    if (at == unit || !MEMBERS.contains(words.lower(at - 1))) {
      return Optional.empty();
    }
    Optional<String> side = sideOfMembers(words, at - 1);
    return side.isPresent() ? side : sideBefore(words, skipAdjectives(words, at - 1));
  }

  /** Leftwards over "from", "belonging to", "who were from", "serving with". */
  private static int skipLinks(Words words, int from) {
    int at = from;
    if (at > 0 && words.lower(at - 1).equals("the")) {
      at--;
    }
    int before = at;
    while (at > 0 && LINKS.contains(words.lower(at - 1))) {
      at--;
    }
    if (at == before) {
      return from;
    }
    while (at > 0 && isVerb(words.lower(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isVerb(String word) {
    return SERVING.contains(word) || BE.contains(word) || HAVE.contains(word);
  }

  /** The side's adjective before the word for the members, at most a few words to the left. */
  private Optional<String> sideOfMembers(Words words, int noun) {
    int at = noun;
    for (int skipped = 0; at > 0 && skipped <= MOST_ADJECTIVES; skipped++) {
      Optional<Match<Sides.Form>> side = sides.before(words, at);
      if (side.isPresent()) {
        return side.map(match -> match.value().key());
      }
      if (!isAdjective(words, at - 1)) {
        return Optional.empty();
      }
      at--;
    }
    return Optional.empty();
  }

  private static int skipAdjectives(Words words, int noun) {
    int at = noun;
    while (at > 0 && isAdjective(words, at - 1)) {
      at--;
    }
    return at;
  }

  private static boolean isAdjective(Words words, int at) {
    String tag = words.get(at).tag();
    return tag.startsWith("JJ") || tag.startsWith("NN") || tag.equals("VBN") || tag.equals("CD");
  }
}
