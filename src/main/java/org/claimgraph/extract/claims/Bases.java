package org.claimgraph.extract.claims;

import java.util.HashMap;
import java.util.Map;

/**
 * Base forms of English verbs and nouns: by a list for the irregular verbs that attribute, else by
 * ending, where a verb's candidates are checked against the list of known verbs.
 */
final class Bases {
  private static final Map<String, String> IRREGULAR = new HashMap<>();

  static {
    String[] lists = {
      "be is am are was were been being 's 're 'm",
      "have has had having 've",
      "do does did done doing",
      "say says said saying",
      "tell tells told telling",
      "think thought thinking",
      "know knew known",
      "write wrote written writing",
      "speak spoke spoken",
      "make made making",
      "give gave given giving",
      "hear heard",
      "see saw seen",
      "find found",
      "feel felt",
      "hold held",
      "go went gone goes",
      "get got gotten getting",
      "take took taken taking",
      "come came coming",
      "mean meant",
      "understand understood",
      "keep kept",
      "show shown",
      "foresee foresaw foreseen",
      "draw drew drawn",
      "bring brought",
      "teach taught",
      "read reading",
      "put putting",
      "swear swore sworn",
      "quote quoted quoting",
      "lie lied lying",
      "can ca",
      "will wo 'll",
      "not n't",
    };
    for (String list : lists) {
      String[] forms = list.split(" ");
      for (String form : forms) {
        IRREGULAR.put(form, forms[0]);
      }
    }
  }

  private final Senses senses;

  Bases(Senses senses) {
    this.senses = senses;
  }

  /** The base of a word in lower case with straight apostrophes. */
  String of(String word, String tag) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null && !tag.startsWith("NN")) {
      return irregular;
    }
    if (tag.startsWith("VB")) {
      return verb(word);
    }
    return tag.equals("NNS") ? noun(word) : word;
  }

  private String verb(String word) {
    if (word.endsWith("ing") && word.length() > 5) {
      return known(word.substring(0, word.length() - 3));
    }
    if (word.endsWith("ied") || word.endsWith("ies")) {
      return word.length() > 4 ? word.substring(0, word.length() - 3) + "y" : word;
    }
    if (word.endsWith("ed") && word.length() > 4) {
      return known(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 3) {
      String cut = word.substring(0, word.length() - 1);
      return !senses.isVerb(cut) && cut.endsWith("e")
          ? known(cut.substring(0, cut.length() - 1))
          : cut;
    }
    return word;
  }

  /** Of a stem, the stem with "e", and the stem without its doubled letter, the first known. */
  private String known(String stem) {
    int length = stem.length();
    boolean doubled = length > 3 && stem.charAt(length - 1) == stem.charAt(length - 2);
    if (doubled && !senses.isVerb(stem)) {
      return stem.substring(0, length - 1);
    }
    String withE = stem + "e";
    return !senses.isVerb(stem) && senses.isVerb(withE) ? withE : stem;
  }

  private String noun(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("men") && word.length() > 4) {
      return word.substring(0, word.length() - 2) + "an";
    }
    if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 3) {
      String cut = word.substring(0, word.length() - 1);
      boolean es =
          cut.endsWith("e")
              && !senses.isNoun(cut)
              && senses.isNoun(cut.substring(0, cut.length() - 1));
      return es ? cut.substring(0, cut.length() - 1) : cut;
    }
    return word;
  }
}
