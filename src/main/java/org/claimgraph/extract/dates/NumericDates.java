package org.claimgraph.extract.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Dates in figures: "2018-06-04", "04.06.2018", "6/4/2018". Where day and month could be either, a
 * point means the day comes first, a slash that the month does.
 */
final class NumericDates implements Family {

  @Override
  public Set<Kind> starts() {
    return EnumSet.of(Kind.NUMBER);
  }

  @Override
  public List<Reading> read(Cursor cursor) {
    int begin = cursor.at();
    LocalDate day = pointed(cursor);
    if (day == null) {
      day = cut(cursor);
    }
    return day == null
        ? List.of()
        : List.of(new Reading(begin, cursor.at(), new Meaning.Absolute(Period.ofDay(day))));
  }

  /** "04.06.2018" is one word. */
  private static @Nullable LocalDate pointed(Cursor cursor) {
    Word word = cursor.word(0);
    if (word == null || word.lower().length() < 8 || word.lower().indexOf('.') < 0) {
      return null;
    }
    String[] parts = word.lower().split("\\.");
    if (parts.length != 3
        || !parts[0].matches("\\d\\d?")
        || !parts[1].matches("\\d\\d?")
        || !parts[2].matches("\\d{4}")) {
      return null;
    }
    cursor.skip(1);
    return day(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
  }

  /** Three numbers with the same mark between them. */
  private static @Nullable LocalDate cut(Cursor cursor) {
    Word first = cursor.word(1);
    Word second = cursor.word(3);
    if (first == null
        || second == null
        || !first.glued()
        || !second.glued()
        || !first.text().equals(second.text())
        || !first.isDash() && !first.text().equals("/")) {
      return null;
    }
    int year = cursor.digits(0, 4, 4);
    LocalDate day;
    if (year > 0) {
      day = day(year, cursor.digits(2, 1, 2), cursor.digits(4, 1, 2));
    } else {
      int one = cursor.digits(0, 1, 2);
      int two = cursor.digits(2, 1, 2);
      int last = cursor.digits(4, 4, 4);
      day = last < 1000 ? null : one > 12 ? day(last, two, one) : day(last, one, two);
    }
    cursor.skip(5);
    return day;
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return year < 1000 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
