package org.claimgraph.extract.dates;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Months, days of months and days of the week: "Saturday, April 25", "9 September 1914", "the 25th
 * of August", "October of that year", "5-12 September", "Tuesday".
 *
 * <p>TimeML, value of DATE: {@code YYYY-MM-DD}, {@code YYYY-MM}, {@code XXXX-WXX-D}.
 */
final class CalendarDates implements Family {
  private static final Set<String> TO = Set.of("to", "through", "until", "till");
  private static final Set<String> AND = Set.of("and", "or", "&");

  @Override
  public Set<Kind> starts() {
    return EnumSet.of(
        Kind.MONTH,
        Kind.MONTH_SHORT,
        Kind.WEEKDAY,
        Kind.WEEKDAY_SHORT,
        Kind.NUMBER,
        Kind.ORDINAL,
        Kind.THE);
  }

  @Override
  public List<Reading> read(Cursor cursor) {
    int begin = cursor.at();
    Meaning weekday = takeWeekday(cursor);
    int afterWeekday = cursor.at();
    if (weekday != null && !cursor.take(",")) {
      cursor.take("the");
      cursor.moveTo(afterWeekday);
    }
    int from = cursor.at();
    List<Reading> date = monthFirst(cursor, begin);
    if (date.isEmpty()) {
      cursor.moveTo(from);
      date = dayFirst(cursor, begin);
    }
    if (!date.isEmpty()) {
      return date;
    }
    cursor.moveTo(afterWeekday);
    boolean full = weekday != null && cursor.is(-1, Kind.WEEKDAY);
    if (full) {
      return List.of(new Reading(begin, afterWeekday, weekday));
    }
    cursor.moveTo(begin);
    return dayAlone(cursor);
  }

  private static @Nullable Meaning takeWeekday(Cursor cursor) {
    Word word = cursor.word(0);
    String number = cursor.value(Kind.WEEKDAY);
    if (number == null && word != null && word.isCapitalised()) {
      number = cursor.value(Kind.WEEKDAY_SHORT);
    }
    if (number == null) {
      return null;
    }
    cursor.skip(1);
    return new Meaning.Weekday(DayOfWeek.of(Integer.parseInt(number)));
  }

  /** "August", "August 1988", "Aug. 2", "October 25th", "March 5-9, 1918". */
  private static List<Reading> monthFirst(Cursor cursor, int begin) {
    int month = MonthName.take(cursor);
    if (month < 0) {
      return List.of();
    }
    int afterMonth = cursor.at();
    cursor.take("the");
    int day = takeDay(cursor, month);
    if (day < 0) {
      cursor.moveTo(afterMonth);
      Meaning year = YearTail.read(cursor);
      if (year == null && cursor.at() == begin + 1 && !MonthName.standsAlone(cursor, begin)) {
        return List.of();
      }
      return one(begin, cursor, new Meaning.InYear(new YearPart.Month(month), year));
    }
    int afterDay = cursor.at();
    int second = takeSecondDay(cursor, month, day);
    int secondBegin = second < 0 ? 0 : cursor.at() - 1;
    Meaning year = YearTail.read(cursor);
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(begin, second < 0 ? cursor.at() : afterDay, day(month, day, year)));
    if (second >= 0) {
      readings.add(new Reading(secondBegin, cursor.at(), day(month, second, year)));
    }
    return readings;
  }

  /** "9 September 1914", "the 25th of August", "5-12 September", "the 28 and 29 August". */
  private static List<Reading> dayFirst(Cursor cursor, int begin) {
    cursor.take("the");
    int day = takeDay(cursor, 0);
    if (day < 0) {
      return List.of();
    }
    int afterDay = cursor.at();
    int second = -1;
    int secondBegin = 0;
    if (!MonthName.follows(cursor)) {
      if (!takeJoint(cursor, true)) {
        return List.of();
      }
      secondBegin = cursor.at();
      cursor.take("the");
      second = takeDay(cursor, 0);
      if (second < 0 || !MonthName.follows(cursor)) {
        return List.of();
      }
    }
    cursor.take("of");
    cursor.takeHyphen();
    int month = MonthName.take(cursor);
    if (month < 0 || tooLate(month, day)) {
      return List.of();
    }
    Meaning year = YearTail.read(cursor);
    if (second < 0) {
      return one(begin, cursor, day(month, day, year));
    }
    return List.of(
        new Reading(begin, afterDay, day(month, day, year)),
        new Reading(secondBegin, cursor.at(), day(month, second, year)));
  }

  /** "the 20th", where it stands as a date: after "on" or "by", with no noun after it. */
  private static List<Reading> dayAlone(Cursor cursor) {
    int begin = cursor.at();
    Word before = cursor.word(-1);
    boolean led = before != null && Set.of("on", "by", "until", "since").contains(before.lower());
    if (!led || !cursor.take("the")) {
      return List.of();
    }
    int day = cursor.takeOrdinal();
    Word after = cursor.word(0);
    boolean noun =
        after != null && (after.isTagged("NN") || after.isTagged("JJ") || after.isTagged("CD"));
    boolean dash = after != null && after.isDash() && after.glued();
    Word word = cursor.word(-1);
    boolean figures = word != null && Character.isDigit(word.text().charAt(0));
    return day < 1 || day > 31 || noun || dash || !figures
        ? List.of()
        : one(begin, cursor, new Meaning.DayOfMonth(day));
  }

  private static Meaning day(int month, int day, @Nullable Meaning year) {
    return new Meaning.InYear(new YearPart.MonthDay(month, day), year);
  }

  private static List<Reading> one(int begin, Cursor cursor, Meaning meaning) {
    return List.of(new Reading(begin, cursor.at(), meaning));
  }

  /** Takes the number of a day; -1 where there is none, or the month has no such day. */
  private static int takeDay(Cursor cursor, int month) {
    int begin = cursor.at();
    int day = cursor.takeDigits(1, 2);
    if (day < 0) {
      day = cursor.takeOrdinal();
    }
    if (day < 1 || day > 31 || tooLate(month, day)) {
      cursor.moveTo(begin);
      return -1;
    }
    return day;
  }

  private static boolean tooLate(int month, int day) {
    return month == 2 && day > 29
        || day > 30 && (month == 4 || month == 6 || month == 9 || month == 11);
  }

  /** The second day of "March 5-9" or "August 26 and 27"; -1 where there is none. */
  private static int takeSecondDay(Cursor cursor, int month, int first) {
    int begin = cursor.at();
    Word joint = cursor.word(0);
    boolean and = joint != null && AND.contains(joint.lower());
    int second = takeJoint(cursor, true) ? takeDay(cursor, month) : -1;
    Word after = cursor.word(0);
    boolean open = after == null || !Character.isLetterOrDigit(after.text().charAt(0));
    boolean glued = after != null && after.glued() && after.isDash();
    if (second <= first || MonthName.follows(cursor) || and && !open || glued) {
      cursor.moveTo(begin);
      return -1;
    }
    return second;
  }

  private static boolean takeJoint(Cursor cursor, boolean withAnd) {
    Word word = cursor.word(0);
    if (word == null) {
      return false;
    }
    boolean joint =
        word.isDash() || TO.contains(word.lower()) || withAnd && AND.contains(word.lower());
    if (joint) {
      cursor.skip(1);
    }
    return joint;
  }
}
