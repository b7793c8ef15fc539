package org.claimgraph.extract.actors;

import java.util.Set;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.Words.Word;

/**
 * A run of capitalised words, with the particles that names have between them.
 *
 * @param from first word
 * @param to one past the last word
 */
record CapitalRun(int from, int to) {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "ben", "bint", "abu", "van", "von", "der", "den", "de", "del",
          "della", "da", "dos", "du", "la", "le", "ter", "zu", "ul");

  /** The run that begins at a word, or an empty one. */
  static CapitalRun at(Words words, int from) {
    int to = from;
    while (to < words.size()) {
      if (isNamePart(words, to)) {
        to++;
      } else if (to > from && isParticle(words, to) && isNamePart(words, to + 1)) {
        to += 2;
      } else {
        break;
      }
    }
    return new CapitalRun(from, to);
  }

  private static boolean isParticle(Words words, int index) {
    return PARTICLES.contains(words.lower(index)) && index + 1 < words.size();
  }

  static boolean isNamePart(Words words, int index) {
    if (index >= words.size()) {
      return false;
    }
    Word word = words.get(index);
    String lower = word.lower();
    boolean isCapital = word.isCapitalised() || lower.startsWith("al-") || lower.startsWith("el-");
    return isCapital && !isFunctionWord(word, index == 0);
  }

  private static boolean isFunctionWord(Word word, boolean isFirst) {
    return switch (word.tag()) {
      case "DT", "IN", "CC", "PRP", "PRP$", "WP", "WDT", "WRB", "WP$", "TO", "MD", "POS", "EX" ->
          true;
      case "CD", "RB", "VB", "VBD", "VBZ", "VBP", "VBG", "VBN", "UH" ->
          isFirst && !isAcronym(word.text());
      default -> false;
    };
  }

  private static boolean isAcronym(String text) {
    return text.length() > 1 && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  /**
   * Where an organisation's name that begins here ends, if a head word says that it is one: "the
   * Ministry of Defence", "Odesa State University"; else -1.
   */
  int organisationEnd(Words words, ActorLexicon lexicon) {
    if (to == from || !lexicon.organisationHeads.contains(words.get(to - 1).text())) {
      return -1;
    }
    int end = to;
    int next = end;
    while (isConnector(words, next, end)) {
      next++;
      CapitalRun run = at(words, next);
      if (run.to > run.from) {
        end = titleIn(words, run, lexicon);
        next = end;
      }
    }
    return end - from == 1 ? -1 : end;
  }

  /** Where a title in a run begins, or the run's end: a person's name follows. */
  private static int titleIn(Words words, CapitalRun run, ActorLexicon lexicon) {
    for (int i = run.from + 1; i < run.to; i++) {
      boolean isTitle =
          lexicon.titles.at(words, i).isPresent()
              || lexicon.roles.at(words, i).filter(match -> match.value().isPerson()).isPresent();
      if (isTitle) {
        return i;
      }
    }
    return run.to;
  }

  /** "of", "for the" after the head; "and" only later ("for Security and Co-operation"). */
  private boolean isConnector(Words words, int next, int end) {
    String word = words.lower(next);
    return switch (word) {
      case "of", "for", "on" -> next == end;
      case "the" -> next == end + 1;
      case "and", "&" -> next == end && end > to;
      default -> false;
    };
  }
}
