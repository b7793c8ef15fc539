package org.claimgraph.extract.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.words.Word;

/**
 * Decades and centuries: "the 1930s", "the nineties", "the 20th century", "eighteenth-century",
 * "the 19th and 20th centuries", "the fifth century BC".
 *
 * <p>TIDES 4.2.2: {@code 193} and {@code 19}: the year without its last figures.
 */
final class Eras implements Family {

  @Override
  public Set<Kind> starts() {
    return EnumSet.of(Kind.THE, Kind.NUMBER, Kind.ORDINAL, Kind.DECADE_NAME);
  }

  @Override
  public List<Reading> read(Cursor cursor) {
    int begin = cursor.at();
    boolean the = cursor.take(Kind.THE) != null;
    List<Reading> centuries = centuries(cursor, begin);
    if (!centuries.isEmpty()) {
      return centuries;
    }
    cursor.moveTo(the ? begin + 1 : begin);
    int decade = takeDecade(cursor, the);
    return decade < 0
        ? List.of()
        : List.of(new Reading(begin, cursor.at(), absolute(Unit.DECADE, decade)));
  }

  private static int takeDecade(Cursor cursor, boolean the) {
    Word word = cursor.word(0);
    if (word == null) {
      return -1;
    }
    String text = word.lower();
    boolean figures = text.endsWith("s") && Character.isDigit(text.charAt(0));
    if (figures && text.matches("\\d{3}0s")) {
      cursor.skip(1);
      return Integer.parseInt(text.substring(0, 4));
    }
    boolean short2 = figures && text.matches("\\d0s");
    if (short2 && (the || cursor.sees(-1, "'") || cursor.sees(-1, "’"))) {
      cursor.skip(1);
      return 1900 + Integer.parseInt(text.substring(0, 2));
    }
    String name = cursor.value(Kind.DECADE_NAME);
    Word before = cursor.word(-1);
    boolean age = before != null && before.isTagged("PRP$");
    if (name != null && the && !age) {
      cursor.skip(1);
      return 1900 + 10 * Integer.parseInt(name);
    }
    return -1;
  }

  private static List<Reading> centuries(Cursor cursor, int begin) {
    List<Integer> numbers = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    do {
      int number = cursor.takeOrdinal();
      if (number < 1 || number > 30) {
        return List.of();
      }
      numbers.add(number);
      ends.add(cursor.at());
    } while (cursor.take("and") || cursor.take("to") || cursor.take(","));
    cursor.takeHyphen();
    if (!cursor.take("century") && !(numbers.size() > 1 && cursor.take("centuries"))) {
      return List.of();
    }
    boolean before = cursor.is(Kind.ERA) && "-1".equals(cursor.take(Kind.ERA));
    ends.set(ends.size() - 1, cursor.at());
    List<Reading> readings = new ArrayList<>();
    int from = begin;
    for (int i = 0; i < numbers.size(); i++) {
      int first = before ? -100 * numbers.get(i) + 1 : 100 * (numbers.get(i) - 1);
      readings.add(new Reading(from, ends.get(i), absolute(Unit.CENTURY, first)));
      from = ends.get(i) + 1;
    }
    return readings;
  }

  private static Meaning absolute(Unit unit, int year) {
    return new Meaning.Absolute(new Period(unit, LocalDate.of(year, 1, 1)));
  }
}
