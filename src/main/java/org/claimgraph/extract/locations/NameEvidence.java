package org.claimgraph.extract.locations;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimgraph.kb.NameKey;
import org.claimgraph.kb.NameWalk;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Token;

/** What the whole article says of each name: how often it stands like a place or like a person. */
final class NameEvidence {
  private static final Set<String> LOCATIVE =
      Set.of("in", "from", "near", "at", "to", "into", "around", "outside", "across", "through");
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "gen",
          "col",
          "lt",
          "capt",
          "maj",
          "sgt",
          "cpl",
          "sen",
          "rep",
          "gov",
          "rev",
          "president",
          "general",
          "colonel",
          "captain",
          "judge",
          "officer",
          "deputy",
          "sheriff",
          "coach",
          "minister",
          "senator",
          "chief",
          "commander",
          "sir",
          "prof");

  private final Map<String, int[]> counts = new HashMap<>();
  private final BitSet sentenceStarts = new BitSet();
  private final Gazetteer gazetteer;

  NameEvidence(Gazetteer gazetteer, Annotation annotation, List<CandidateName> candidates) {
    this.gazetteer = gazetteer;
    annotation.sentences().forEach(sentence -> sentenceStarts.set(sentence.firstToken()));
    for (CandidateName name : candidates) {
      int[] count = counts.computeIfAbsent(name.key(), key -> new int[3]);
      count[0]++;
      String before = word(annotation, name.first() - 1);
      if (LOCATIVE.contains(before)) {
        count[1]++;
      } else if (isPersonal(annotation, name.first() - 1)) {
        count[2]++;
      }
    }
  }

  int mentions(CandidateName name) {
    return count(name)[0];
  }

  /** Mentions behind "in", "near" and the like. */
  int locative(CandidateName name) {
    return count(name)[1];
  }

  /** Mentions behind a first name or a person's title. */
  int personal(CandidateName name) {
    return count(name)[2];
  }

  private int[] count(CandidateName name) {
    return counts.getOrDefault(name.key(), new int[3]);
  }

  /** Whether a token begins a sentence. */
  boolean isFirst(int token) {
    return token >= 0 && sentenceStarts.get(token);
  }

  /** Whether a token is a first name or a person's title. */
  boolean isPersonal(Annotation annotation, int token) {
    String word = word(annotation, token);
    if (TITLES.contains(word)) {
      return true;
    }
    if (word.length() < 2 || !Character.isUpperCase(text(annotation, token).charAt(0))) {
      return word.length() == 1 && Character.isUpperCase(text(annotation, token).charAt(0));
    }
    return isFirstName(word);
  }

  boolean isFirstName(String word) {
    NameWalk walk = gazetteer.walk();
    return walk.all(NameKey.of(word)) && walk.isName() && gazetteer.entry(walk.entry()).firstName();
  }

  /** A token's word in lower case without full stops; empty outside the article. */
  static String word(Annotation annotation, int token) {
    return text(annotation, token).toLowerCase(Locale.ROOT).replace(".", "");
  }

  static String text(Annotation annotation, int token) {
    List<Token> tokens = annotation.tokens();
    return token < 0 || token >= tokens.size() ? "" : tokens.get(token).text();
  }
}
