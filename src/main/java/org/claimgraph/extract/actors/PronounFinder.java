package org.claimgraph.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.Words;

/** Finds personal pronouns; an "it" that stands for nothing ("it is believed that") is left out. */
final class PronounFinder {
  private static final Map<String, Grammar> PRONOUNS =
      Map.ofEntries(
          Map.entry("he", Grammar.HE),
          Map.entry("him", Grammar.HE),
          Map.entry("his", Grammar.HE),
          Map.entry("himself", Grammar.HE),
          Map.entry("she", Grammar.SHE),
          Map.entry("her", Grammar.SHE),
          Map.entry("hers", Grammar.SHE),
          Map.entry("herself", Grammar.SHE),
          Map.entry("it", Grammar.IT),
          Map.entry("its", Grammar.IT),
          Map.entry("itself", Grammar.IT),
          Map.entry("they", Grammar.THEY),
          Map.entry("them", Grammar.THEY),
          Map.entry("their", Grammar.THEY),
          Map.entry("theirs", Grammar.THEY),
          Map.entry("themselves", Grammar.THEY),
          Map.entry("i", Grammar.OTHER),
          Map.entry("me", Grammar.OTHER),
          Map.entry("my", Grammar.OTHER),
          Map.entry("mine", Grammar.OTHER),
          Map.entry("myself", Grammar.OTHER),
          Map.entry("we", Grammar.OTHER),
          Map.entry("us", Grammar.OTHER),
          Map.entry("our", Grammar.OTHER),
          Map.entry("ours", Grammar.OTHER),
          Map.entry("ourselves", Grammar.OTHER),
          Map.entry("you", Grammar.OTHER),
          Map.entry("your", Grammar.OTHER),
          Map.entry("yours", Grammar.OTHER),
          Map.entry("yourself", Grammar.OTHER),
          Map.entry("yourselves", Grammar.OTHER));
  private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> BE =
      Set.of("is", "was", "'s", "be", "been", "would", "will", "may", "might", "has", "had");
  private static final Set<String> SEEM =
      Set.of("seems", "seemed", "appears", "appeared", "emerged", "turned", "takes", "took");
  private static final int FAR = 7;

  /** The pronouns of a sentence in text order. */
  List<ActorMention> find(Words words) {
    List<ActorMention> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      Grammar grammar = PRONOUNS.get(word);
      if (grammar != null && words.tag(i).startsWith("PRP") && !isExpletive(words, i)) {
        found.add(mention(words, i, grammar));
      }
    }
    return found;
  }

  private static ActorMention mention(Words words, int i, Grammar grammar) {
    boolean isPerson =
        grammar == Grammar.HE || grammar == Grammar.SHE || SINGULAR.contains(words.lower(i));
    return new ActorMention(
        words.get(i).span(),
        isPerson ? EntityType.PERSON : EntityType.ORGANISATION,
        Form.PRONOUN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        grammar);
  }

  /** "it is believed that", "it was clear", "it takes years to": nobody is meant. */
  private static boolean isExpletive(Words words, int i) {
    if (!words.lower(i).equals("it")) {
      return false;
    }
    if (SEEM.contains(words.lower(i + 1))) {
      return true;
    }
    if (!BE.contains(words.lower(i + 1))) {
      return false;
    }
    for (int j = i + 2; j < Math.min(words.size(), i + FAR); j++) {
      String word = words.lower(j);
      boolean isClause = word.equals("that") || word.equals("to") || word.equals("whether");
      boolean afterPredicate = words.tag(j - 1).startsWith("JJ") || words.tag(j - 1).equals("VBN");
      if (isClause && afterPredicate || word.equals("unclear") || word.equals("clear")) {
        return true;
      }
    }
    return words.tag(i + 2).equals("VBN") && BELIEF.contains(words.lower(i + 2));
  }

  private static final Set<String> BELIEF =
      Set.of(
          "believed",
          "understood",
          "thought",
          "reported",
          "said",
          "claimed",
          "known",
          "feared",
          "revealed",
          "estimated",
          "expected",
          "alleged",
          "rumoured",
          "rumored",
          "hoped");
}
