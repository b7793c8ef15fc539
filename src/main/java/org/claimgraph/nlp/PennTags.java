package org.claimgraph.nlp;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns universal parts of speech into Penn Treebank tags, which tell tense and number as well:
 * closed classes by the word, verbs and nouns by ending and neighbours (Marcus et al. 1993 for the
 * tags, the conversion tables of Universal Dependencies for which belong together).
 */
final class PennTags {
  private static final Set<String> POSSESSIVES =
      Set.of("my", "your", "his", "her", "its", "our", "their");
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "and", "or", "but", "nor", "yet", "either", "neither", "both", "plus", "et", "vs", "vs.",
          "versus", "minus", "times", "so", "for", "&", "and/or", "'n", "n");
  private static final Set<String> MODALS =
      Set.of(
          "can", "could", "may", "might", "must", "shall", "should", "will", "would", "ought", "ca",
          "wo", "'ll", "'d");
  private static final Set<String> HAVE_OR_BE =
      Set.of(
          "have", "has", "had", "having", "'ve", "be", "is", "are", "was", "were", "been", "being",
          "am", "'s", "'re", "'m", "get", "gets", "got", "'d");
  private static final Map<String, String> FORMS =
      Stream.of(
              "is VBZ",
              "'s VBZ",
              "are VBP",
              "'re VBP",
              "am VBP",
              "'m VBP",
              "was VBD",
              "were VBD",
              "be VB",
              "been VBN",
              "being VBG",
              "has VBZ",
              "have VBP",
              "'ve VBP",
              "had VBD",
              "having VBG",
              "do VBP",
              "does VBZ",
              "did VBD",
              "done VBN",
              "doing VBG",
              "gone VBN",
              "went VBD",
              "'d VBD")
          .map(entry -> entry.split(" "))
          .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));
  private static final IrregularVerbs VERBS = IrregularVerbs.load();
  private static final Set<String> PLURALS =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "police",
          "servicemen",
          "servicewomen",
          "media",
          "data",
          "lives",
          "personnel",
          "fishermen",
          "spokesmen",
          "policemen",
          "wives",
          "feet",
          "teeth",
          "mice",
          "criteria",
          "gunmen",
          "militiamen",
          "lawmen",
          "tribesmen",
          "clergymen");
  private static final Set<String> OBJECT_NOUNS =
      Set.of(
          "something",
          "anything",
          "nothing",
          "everything",
          "someone",
          "anyone",
          "everyone",
          "nobody",
          "somebody",
          "anybody",
          "everybody",
          "none");

  private PennTags() {}

  /**
   * The Penn tag of each word.
   *
   * @param words with straight quotation marks and apostrophes
   * @param universal the universal tag of each
   * @param left which words are marks that open a quotation
   */
  static String[] from(String[] words, String[] universal, boolean[] left) {
    String[] tags = new String[words.length];
    String[] lower = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      lower[i] = words[i].toLowerCase(Locale.ROOT);
    }
    for (int i = 0; i < words.length; i++) {
      tags[i] = tag(i, words, lower, universal, tags, left[i]);
    }
    return tags;
  }

  private static String tag(
      int i, String[] words, String[] lower, String[] universal, String[] tags, boolean left) {
    String word = lower[i];
    if (!Character.isLetterOrDigit(word.codePointAt(0)) && !word.startsWith("'")
        || word.equals("'")) {
      return punctuation(word, left, universal[i]);
    }
    if (word.equals("to")) {
      return "TO";
    }
    if (word.equals("n't") || word.equals("not")) {
      return "RB";
    }
    if (isOrdinal(word)) {
      return "JJ";
    }
    return switch (cut(universal[i])) {
      case "NOUN" -> noun(word, "NN");
      case "PROPN" -> "NNP";
      case "VERB", "AUX" -> compound(word, verb(i, lower, tags, universal[i]));
      case "PRON" -> pronoun(word);
      case "DET" -> determiner(word);
      case "ADJ" -> comparison(word, "JJ");
      case "ADV" -> adverb(word);
      case "ADP", "SCONJ" -> isWhAdverb(word) ? "WRB" : "IN";
      case "CCONJ" -> CONJUNCTIONS.contains(word) ? "CC" : openClass(words[i]);
      case "NUM" -> "CD";
      case "PART" -> word.startsWith("'") ? "POS" : "RB";
      case "INTJ" -> "UH";
      case "SYM" -> "SYM";
      case "PUNCT" -> punctuation(word, left, universal[i]);
      default -> "FW";
    };
  }

  /** What a word is that the model takes for one of a class that has no new words. */
  private static String openClass(String word) {
    return Character.isUpperCase(word.codePointAt(0)) ? "NNP" : "NN";
  }

  private static boolean isOrdinal(String word) {
    return Character.isDigit(word.charAt(0))
        && (word.endsWith("st")
            || word.endsWith("nd")
            || word.endsWith("rd")
            || word.endsWith("th"));
  }

  private static String cut(String universal) {
    int plus = universal.indexOf('+');
    return plus < 0 ? universal : universal.substring(0, plus);
  }

  /** "US-led" and "war-torn" are adjectives, whatever their last piece alone may be. */
  private static String compound(String word, String verb) {
    return word.indexOf('-') > 0 ? "JJ" : verb;
  }

  private static String punctuation(String word, boolean left, String universal) {
    return switch (word.charAt(0)) {
      case '"', '\'' -> left ? "``" : "''";
      case '“', '‘', '«' -> "``";
      case '”', '’', '»' -> "''";
      case ',' -> ",";
      case '.' -> word.length() == 1 ? "." : ":";
      case '?', '!' -> ".";
      case ';', ':', '-', '–', '—', '…', '•' -> ":";
      case '(', '[', '{' -> "-LRB-";
      case ')', ']', '}' -> "-RRB-";
      case '$', '£', '€', '¥' -> "$";
      case '%' -> "NN";
      case '&' -> "CC";
      case '#', '@' -> word.length() > 1 ? "NNP" : "SYM";
      default -> universal.equals("NUM") ? "CD" : "SYM";
    };
  }

  private static String noun(String word, String singular) {
    boolean plural =
        PLURALS.contains(word)
            || word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
    return plural ? singular + "S" : singular;
  }

  private static String verb(int i, String[] lower, String[] tags, String universal) {
    String word = lower[i];
    if (MODALS.contains(word)
        && universal.startsWith("AUX")
        && !(word.equals("'d") && participleFollows(i, lower))) {
      return "MD";
    }
    String before = previous(i, lower, tags);
    boolean bare = before.equals("to") || MODALS.contains(before) || isDo(before);
    String form = FORMS.get(word);
    if (form != null) {
      return bare && form.equals("VBP") ? "VB" : form;
    }
    if (bare) {
      return "VB";
    }
    if (word.endsWith("ing") && word.length() > 4) {
      return "VBG";
    }
    boolean participle = word.endsWith("ed") || word.endsWith("'d") || VERBS.isParticiple(word);
    boolean past = word.endsWith("ed") || VERBS.isPast(word);
    if (participle && (HAVE_OR_BE.contains(before) || !past)) {
      return "VBN";
    }
    if (past) {
      return agentFollows(i, lower) ? "VBN" : "VBD";
    }
    return word.endsWith("s") && !word.endsWith("ss") ? "VBZ" : i == 0 ? "VB" : "VBP";
  }

  private static boolean participleFollows(int i, String[] lower) {
    return i + 1 < lower.length
        && (lower[i + 1].endsWith("ed")
            || VERBS.isParticiple(lower[i + 1]) && !VERBS.isBase(lower[i + 1]));
  }

  private static boolean agentFollows(int i, String[] lower) {
    return i + 1 < lower.length && lower[i + 1].equals("by");
  }

  private static boolean isDo(String word) {
    return word.equals("do") || word.equals("does") || word.equals("did");
  }

  /** The nearest word before that is no adverb, negation or subject pronoun of a question. */
  private static String previous(int i, String[] lower, String[] tags) {
    int at = i - 1;
    while (at >= 0 && i - at <= 4 && tags[at].startsWith("RB")) {
      at--;
    }
    return at < 0 ? "" : lower[at];
  }

  private static String pronoun(String word) {
    if (POSSESSIVES.contains(word)) {
      return "PRP$";
    }
    return switch (word) {
      case "who", "whom", "whoever", "what", "whatever" -> "WP";
      case "whose" -> "WP$";
      case "which", "whichever" -> "WDT";
      case "there" -> "EX";
      case "this",
          "that",
          "these",
          "those",
          "all",
          "both",
          "some",
          "any",
          "each",
          "either",
          "neither",
          "another" ->
          "DT";
      default -> OBJECT_NOUNS.contains(word) ? "NN" : "PRP";
    };
  }

  private static String determiner(String word) {
    if (POSSESSIVES.contains(word)) {
      return "PRP$";
    }
    return switch (word) {
      case "which", "what", "whatever", "whichever" -> "WDT";
      case "whose" -> "WP$";
      default -> "DT";
    };
  }

  private static String adverb(String word) {
    return isWhAdverb(word) ? "WRB" : comparison(word, "RB");
  }

  private static boolean isWhAdverb(String word) {
    return switch (word) {
      case "when", "where", "why", "how", "whenever", "wherever" -> true;
      default -> false;
    };
  }

  private static String comparison(String word, String positive) {
    return switch (word) {
      case "more", "less", "better", "worse", "further", "farther" -> positive + "R";
      case "most", "least", "best", "worst" -> positive + "S";
      case "other",
          "former",
          "latter",
          "super",
          "never",
          "ever",
          "over",
          "however",
          "together",
          "rather",
          "after",
          "under",
          "whether",
          "honest",
          "west",
          "east",
          "modest" ->
          positive;
      default ->
          word.length() > 4 && word.endsWith("est")
              ? positive + "S"
              : word.length() > 4 && word.endsWith("er") ? positive + "R" : positive;
    };
  }
}
