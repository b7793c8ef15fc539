package org.claimgraph.extract.quantities;

import java.util.List;
import java.util.Set;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Tells numbers that count nothing: those in names ("F-16", "Resolution 2254", "Storm 5"), years,
 * ages and places in lists.
 */
final class NumberNames {
  private static final Set<String> REFERENCE =
      Set.of(
          "no",
          "nos",
          "number",
          "numbers",
          "chapter",
          "article",
          "section",
          "page",
          "paragraph",
          "phase",
          "day",
          "point",
          "level",
          "type",
          "class",
          "block",
          "order",
          "decree",
          "protocol",
          "version",
          "route",
          "highway",
          "room",
          "channel",
          "step",
          "part",
          "volume",
          "figure",
          "table",
          "unit",
          "sector",
          "line",
          "season",
          "category",
          "grade",
          "model",
          "aged",
          "age",
          "ref",
          "resolution",
          "resolutions");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");
  private static final Set<String> COUNTING =
      Set.of(
          "the", "and", "of", "in", "at", "than", "by", "to", "with", "for", "over", "about",
          "some", "but", "as", "on", "from", "around", "nearly", "almost", "least", "more", "all",
          "killed", "near");

  private NumberNames() {}

  /** Whether the amount is none. */
  static boolean isName(List<Word> words, Measured amount) {
    Word first = words.get(amount.begin());
    Word before = amount.begin() > 0 ? words.get(amount.begin() - 1) : null;
    Word after = amount.end() < words.size() ? words.get(amount.end()) : null;
    if (amount.unit() != null) {
      return amount.unit().dimension() == UnitTable.Dimension.TIME || isJoined(words, amount);
    }
    return isJoined(words, amount)
        || before != null && isReference(words, amount.begin() - 1, first)
        || isDate(before, after)
        || isYear(first, before, after)
        || isAge(before, after)
        || isPronoun(words, amount, first, before, after)
        || after != null && after.glued() && isCut(after);
  }

  /** "F-16", "M-113", "Apollo-11", "555-0100": joined to letters or to more figures. */
  private static boolean isJoined(List<Word> words, Measured amount) {
    int at = amount.begin();
    Word first = words.get(at);
    int next = amount.end() + 1;
    if (next < words.size()
        && words.get(next - 1).isDash()
        && words.get(next).glued()
        && Character.isDigit(words.get(next).text().charAt(0))) {
      return true;
    }
    if (!first.glued() || at == 0) {
      return false;
    }
    Word before = words.get(at - 1);
    if (before.isDash()) {
      return at >= 2 && before.glued();
    }
    return isLetters(before) || before.text().equals("/") || before.text().equals("#");
  }

  private static boolean isReference(List<Word> words, int index, Word number) {
    Word before = words.get(index);
    if (REFERENCE.contains(before.lower())) {
      return true;
    }
    boolean capital =
        before.isCapitalised() && (before.isTagged("NNP") || index > 0 && before.isTagged("NN"));
    boolean figures = Character.isDigit(number.text().charAt(0));
    boolean spelledName = index > 0 && number.isCapitalised() && before.isTagged("NNP");
    return (capital && figures || spelledName) && !COUNTING.contains(before.lower());
  }

  private static boolean isDate(@Nullable Word before, @Nullable Word after) {
    return before != null && isMonth(before) || after != null && isMonth(after);
  }

  private static boolean isMonth(Word word) {
    return word.isCapitalised() && word.text().length() > 2 && MONTHS.contains(word.lower());
  }

  private static boolean isYear(Word number, @Nullable Word before, @Nullable Word after) {
    String text = number.text();
    if (text.length() != 4 || !text.matches("1[5-9]\\d\\d|20\\d\\d")) {
      return false;
    }
    boolean counts = after != null && after.tag().equals("NNS");
    boolean led = before != null && (before.isTagged("IN") || before.lower().equals("the"));
    return led || !counts;
  }

  /** ", 42," after a name, "aged 42". */
  private static boolean isAge(@Nullable Word before, @Nullable Word after) {
    boolean commas =
        before != null && before.text().equals(",") && after != null && after.text().equals(",");
    boolean said = after != null && (after.lower().equals("years") || after.lower().equals("year"));
    return commas || said;
  }

  /** "one" is a number only before a noun in lower case, and not in "no one", "one another". */
  private static boolean isPronoun(
      List<Word> words, Measured amount, Word first, @Nullable Word before, @Nullable Word after) {
    if (!first.lower().equals("one") || amount.end() != amount.begin() + 1) {
      return false;
    }
    boolean noun = after != null && (after.isTagged("NN") || after.isTagged("JJ"));
    boolean bound =
        before != null
            && Set.of("no", "any", "every", "this", "that", "the", "number", "each")
                .contains(before.lower());
    boolean time =
        after != null
            && Set.of("day", "time", "another", "thing", "part", "way", "hand", "side")
                .contains(after.lower());
    return !noun || bound || time || words.size() == 1;
  }

  /** Followed by a cut: "5/6", "1:30". */
  private static boolean isCut(Word after) {
    return after.text().equals("/") || after.text().equals(":");
  }

  private static boolean isLetters(Word word) {
    return Character.isLetter(word.text().codePointBefore(word.text().length()));
  }
}
