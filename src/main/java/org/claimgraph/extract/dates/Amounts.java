package org.claimgraph.extract.dates;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.words.NumberWords;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of time, and distances measured with them: "four hours", "a few days", "8-month-old",
 * "months", "two weeks ago", "three days later", "a year-ago".
 *
 * <p>TimeML 2.2.3.2: a DURATION's value is {@code PnU}, {@code PXU} where the amount is vague; an
 * amount with "ago", "later" or "earlier" is the DATE it leads to.
 */
final class Amounts implements Family {

  /** An amount: its decimal number or {@code X}, and whether it is the article "a". */
  record Amount(String value, boolean article) {}

  @Override
  public Set<Kind> starts() {
    return EnumSet.of(
        Kind.NUMBER,
        Kind.THE,
        Kind.A,
        Kind.VAGUE,
        Kind.COUPLE,
        Kind.ONE,
        Kind.HALF,
        Kind.POSSESSIVE,
        Kind.UNIT,
        Kind.UNITS,
        Kind.PER);
  }

  @Override
  public List<Reading> read(Cursor cursor) {
    int begin = cursor.at();
    if (cursor.is(Kind.UNIT)) {
      return single(cursor, begin);
    }
    boolean the = cursor.take(Kind.THE) != null || cursor.take(Kind.POSSESSIVE) != null;
    if (the) {
      cursor.take("first");
    }
    Amount amount = take(cursor);
    if (amount == null && the) {
      return List.of();
    }
    takeFillers(cursor);
    cursor.takeHyphen();
    String unit = cursor.take(Kind.UNITS);
    if (unit != null && amount != null && amount.article()) {
      // "a months-long siege", "a years' time"
      amount = null;
    }
    if (unit == null && amount != null) {
      unit = cursor.take(Kind.UNIT);
    }
    if (unit == null || isNoTime(cursor, amount)) {
      return List.of();
    }
    return List.of(finish(cursor, begin, amount, Unit.valueOf(unit)));
  }

  /** "seconds" is a verb, "a second" and "a quarter" of something are no times. */
  private static boolean isNoTime(Cursor cursor, @Nullable Amount amount) {
    Word unit = cursor.word(-1);
    if (unit == null) {
      return true;
    }
    boolean bare = amount == null;
    boolean quarter = unit.lower().startsWith("quarter");
    boolean minutes = bare && (unit.lower().equals("minutes") || unit.lower().equals("seconds"));
    return bare && !unit.isTagged("NN")
        || quarter && (bare || amount.article() || cursor.sees(0, "of"))
        || minutes && (cursor.sees(0, "of") || cursor.word(-2) == null);
  }

  private static Reading finish(Cursor cursor, int begin, @Nullable Amount amount, Unit unit) {
    String value = amount == null ? "X" : amount.value();
    takeHalf(cursor);
    int afterUnit = cursor.at();
    boolean hyphen = cursor.takeHyphen();
    if (cursor.take("old") || cursor.take("long")) {
      return new Reading(begin, cursor.at(), new Meaning.Duration(value, unit, 0));
    }
    if (hyphen && !cursor.is(Kind.AGO) && !cursor.is(Kind.BACK)) {
      cursor.moveTo(afterUnit);
    }
    Meaning distance = distance(cursor, value, unit);
    if (distance != null) {
      return new Reading(begin, cursor.at(), distance);
    }
    cursor.moveTo(afterUnit);
    return new Reading(begin, afterUnit, new Meaning.Duration(value, unit, 0));
  }

  private static @Nullable Meaning distance(Cursor cursor, String value, Unit unit) {
    if (cursor.take(Kind.AGO) != null) {
      return new Meaning.Distance(value, unit, Meaning.Origin.NOW, -1);
    }
    if (cursor.sees(0, "from") && cursor.sees(1, "now")) {
      cursor.skip(2);
      return new Meaning.Distance(value, unit, Meaning.Origin.NOW, 1);
    }
    boolean adverb = cursor.sees(0, "earlier") || cursor.sees(0, "later") || endsClause(cursor);
    if (adverb && cursor.take(Kind.BACK) != null) {
      return new Meaning.Distance(value, unit, Meaning.Origin.TEXT, -1);
    }
    if (adverb && cursor.take(Kind.FORTH) != null) {
      return new Meaning.Distance(value, unit, Meaning.Origin.TEXT, 1);
    }
    return null;
  }

  /** Whether the next word has nothing to govern: "three days before." but "before the vote". */
  private static boolean endsClause(Cursor cursor) {
    Word after = cursor.word(1);
    return after == null || !Character.isLetterOrDigit(after.text().charAt(0)) && !after.isDash();
  }

  private static void takeHalf(Cursor cursor) {
    if (cursor.sees(0, "and") && cursor.sees(1, "a") && cursor.sees(2, "half")) {
      cursor.skip(3);
    }
  }

  /** "month-long", "year-ago", "year-end", "year's end". */
  private static List<Reading> single(Cursor cursor, int begin) {
    String unit = cursor.take(Kind.UNIT);
    if (unit == null) {
      return List.of();
    }
    boolean possessive = cursor.take("'s") || cursor.take("’s");
    boolean hyphen = !possessive && cursor.takeHyphen();
    Unit of = Unit.valueOf(unit);
    boolean year = of == Unit.YEAR || of == Unit.MONTH || of == Unit.QUARTER;
    if ((possessive || hyphen || year) && cursor.take("end")) {
      Meaning whole = new Meaning.Shift(of, 0, Meaning.Origin.NOW, false);
      return List.of(
          new Reading(begin, cursor.at(), new Meaning.Part(whole, Meaning.Position.END)));
    }
    if (hyphen && cursor.take("long")) {
      return List.of(new Reading(begin, cursor.at(), new Meaning.Duration("1", of, 0)));
    }
    Meaning distance = hyphen && of == Unit.YEAR ? distance(cursor, "1", of) : null;
    return distance == null ? List.of() : List.of(new Reading(begin, cursor.at(), distance));
  }

  /** Takes an amount; null where there is none. */
  static @Nullable Amount take(Cursor cursor) {
    int begin = cursor.at();
    boolean article = cursor.take(Kind.A) != null;
    takeFew(cursor);
    String listed = listed(cursor);
    if (listed != null) {
      cursor.take("of");
      cursor.take("more");
      return new Amount(listed, false);
    }
    if (cursor.take(Kind.HALF) != null) {
      cursor.take(Kind.A);
      cursor.takeHyphen();
      return new Amount("0.5", false);
    }
    Amount number = takeNumber(cursor);
    if (number != null) {
      return number;
    }
    if (article && NumberWords.scale(lower(cursor)) == 100) {
      cursor.skip(1);
      return new Amount("100", false);
    }
    if (article) {
      return new Amount("1", true);
    }
    cursor.moveTo(begin);
    return null;
  }

  /** "a good many", "a great many". */
  private static void takeFew(Cursor cursor) {
    if ((cursor.sees(0, "good") || cursor.sees(0, "great")) && cursor.is(1, Kind.VAGUE)) {
      cursor.skip(1);
    }
  }

  private static String lower(Cursor cursor) {
    Word word = cursor.word(0);
    return word == null ? "" : word.lower();
  }

  private static @Nullable String listed(Cursor cursor) {
    String vague = cursor.take(Kind.VAGUE);
    if (vague != null) {
      return vague;
    }
    String couple = cursor.take(Kind.COUPLE);
    return couple != null ? couple : cursor.take(Kind.ONE);
  }

  /** A number, "two and a half", or the first of "two to three", "a year or two". */
  private static @Nullable Amount takeNumber(Cursor cursor) {
    NumberWords.Number number = cursor.takeNumber();
    if (number == null) {
      return null;
    }
    double value = number.value();
    int begin = cursor.at();
    if (cursor.take("and") && (cursor.take("a") || true) && cursor.take("half")) {
      value += 0.5;
    } else {
      cursor.moveTo(begin);
      boolean range = cursor.take("to") || cursor.take("or") || cursor.takeDash();
      if (!range || cursor.takeNumber() == null) {
        cursor.moveTo(begin);
      }
    }
    return new Amount(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString(), false);
  }

  /** Takes words between amount and unit that do not change it: "full", "trading". */
  static void takeFillers(Cursor cursor) {
    while (cursor.is(Kind.FILLER)) {
      cursor.skip(1);
    }
  }
}
