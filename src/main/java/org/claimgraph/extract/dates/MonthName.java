package org.claimgraph.extract.dates;

import java.util.Set;
import org.claimgraph.extract.words.Word;

/** Tells the names of months from the words and names that look like them. */
final class MonthName {
  /** Months whose names are also common words, and need figures beside them in lower case. */
  private static final Set<String> WORDS = Set.of("may", "march", "august");

  /** Months that are also first names or surnames. */
  private static final Set<String> NAMES = Set.of("may", "march", "april", "june", "august");

  private MonthName() {}

  /** Whether a month follows, "of" or a hyphen before it allowed. */
  static boolean follows(Cursor cursor) {
    int ahead = 0;
    Word word = cursor.word(0);
    if (cursor.sees(0, "of") || word != null && word.isDash() && word.glued()) {
      ahead = 1;
    }
    return cursor.is(ahead, Kind.MONTH) && isWritten(cursor, ahead)
        || cursor.is(ahead, Kind.MONTH_SHORT) && isWritten(cursor, ahead);
  }

  /** Takes a month, 1 to 12; -1 where there is none. */
  static int take(Cursor cursor) {
    if (!isWritten(cursor, 0)) {
      return -1;
    }
    String month = cursor.take(Kind.MONTH);
    if (month == null) {
      month = cursor.take(Kind.MONTH_SHORT);
    }
    return month == null ? -1 : Integer.parseInt(month);
  }

  /** Whether it is written as a month is: capitalised, or unmistakable. */
  private static boolean isWritten(Cursor cursor, int ahead) {
    Word word = cursor.word(ahead);
    if (word == null) {
      return false;
    }
    return word.isCapitalised()
        || cursor.is(ahead, Kind.MONTH) && !WORDS.contains(word.lower())
        || cursor.digits(ahead - 1, 1, 2) > 0
        || cursor.digits(ahead + 1, 1, 2) > 0;
  }

  /**
   * Whether a month without figures, the word at the index, is one rather than a verb or a person's
   * name.
   */
  static boolean standsAlone(Cursor cursor, int index) {
    int here = index - cursor.at();
    Word word = cursor.word(here);
    Word before = cursor.word(here - 1);
    Word after = cursor.word(here + 1);
    if (word == null) {
      return false;
    }
    if (cursor.is(here, Kind.MONTH_SHORT) && !word.text().endsWith(".")) {
      return word.lower().equals("sept");
    }
    boolean led = before != null && isLead(before);
    if (word.lower().equals("may") && !led && word.isTagged("MD")) {
      return false;
    }
    if (led
        && WORDS.contains(word.lower())
        && before != null
        && isArticle(before)
        && after != null
        && (after.isTagged("IN") || after.isTagged("TO"))) {
      return false;
    }
    if (led || !NAMES.contains(word.lower())) {
      return true;
    }
    boolean nameBefore = before != null && isName(before) && cursor.terms(here - 1).isEmpty();
    boolean nameAfter = after != null && isName(after) && cursor.terms(here + 1).isEmpty();
    boolean verb = word.isTagged("VB") || word.isTagged("MD");
    return !nameBefore && !nameAfter && !verb;
  }

  private static boolean isLead(Word word) {
    return word.isTagged("IN")
        || word.isTagged("TO")
        || word.isTagged("DT")
        || word.isTagged("JJ")
        || word.isTagged("CC");
  }

  private static boolean isArticle(Word word) {
    return word.lower().equals("the") || word.lower().equals("a");
  }

  private static boolean isName(Word word) {
    return word.isTagged("NNP") && word.isCapitalised();
  }
}
