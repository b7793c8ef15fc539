package org.claimgraph.extract.dates;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Times of day: "10 p.m. Wednesday", "19:00", "1900 GMT", "noon Thursday", "the night of April 18",
 * "dawn".
 *
 * <p>TimeML, value of TIME: the day with {@code Thh:mm}, {@code TMO}, {@code TAF}, {@code TEV},
 * {@code TNI}, {@code TDT}.
 */
final class Clocks implements Family {
  private static final Set<String> ZONES =
      Set.of("gmt", "utc", "est", "edt", "et", "pst", "pdt", "cst", "cet", "eet", "bst", "msk");
  private static final Meaning SAME_DAY =
      new Meaning.Shift(Unit.DAY, 0, Meaning.Origin.TEXT, false);

  private final List<Family> days;

  Clocks(List<Family> days) {
    this.days = days;
  }

  @Override
  public Set<Kind> starts() {
    return EnumSet.of(
        Kind.NUMBER, Kind.CLOCK, Kind.LIGHT, Kind.THE, Kind.DAYPART_ADVERB, Kind.DAYPART);
  }

  @Override
  public List<Reading> read(Cursor cursor) {
    int begin = cursor.at();
    boolean the = cursor.take(Kind.THE) != null;
    String code = the ? null : takeTime(cursor);
    boolean needsDay = false;
    if (code == null) {
      code = takePart(cursor);
      needsDay =
          !the
              && !cursor.is(-1, Kind.CLOCK)
              && !cursor.is(-1, Kind.LIGHT)
              && !cursor.is(-1, Kind.DAYPART_ADVERB);
    }
    if (code == null) {
      return List.of();
    }
    int afterTime = cursor.at();
    Meaning day = takeDay(cursor);
    if (day == null) {
      cursor.moveTo(afterTime);
      if (needsDay) {
        return List.of();
      }
    }
    Meaning clock = new Meaning.Clock(code, day == null ? SAME_DAY : day);
    return List.of(new Reading(begin, cursor.at(), clock));
  }

  /** Takes the day that follows: "Wednesday", ", Nov. 6", "of April 18", "on Friday". */
  private @Nullable Meaning takeDay(Cursor cursor) {
    boolean linked = cursor.take(",") || cursor.take("of");
    cursor.take("on");
    for (Family family : days) {
      int begin = cursor.at();
      List<Reading> readings = family.read(cursor);
      if (readings.size() == 1 && isDay(readings.getFirst().meaning())) {
        cursor.moveTo(readings.getFirst().end());
        return readings.getFirst().meaning();
      }
      cursor.moveTo(begin);
    }
    return null;
  }

  /** Whether it names a single day. */
  static boolean isDay(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Weekday day -> true;
      case Meaning.InYear in ->
          in.part() instanceof YearPart.MonthDay || in.part() instanceof YearPart.Feast;
      case Meaning.Absolute absolute -> absolute.period().unit() == Unit.DAY;
      case Meaning.Shift shift -> shift.unit() == Unit.DAY;
      case Meaning.Named named -> isDay(named.which());
      default -> false;
    };
  }

  private static @Nullable String takePart(Cursor cursor) {
    for (Kind kind : List.of(Kind.CLOCK, Kind.LIGHT, Kind.DAYPART_ADVERB, Kind.DAYPART)) {
      String code = cursor.take(kind);
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  /** Takes an hour in figures with what shows that it is one; its code. */
  static @Nullable String takeTime(Cursor cursor) {
    Word word = cursor.word(0);
    if (word == null || !Character.isDigit(word.text().charAt(0))) {
      return null;
    }
    String text = word.lower();
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    int hour = digits > 2 ? -1 : Integer.parseInt(text.substring(0, digits));
    int minute = 0;
    String rest = text.substring(digits);
    boolean pointed =
        rest.length() >= 3
            && (rest.charAt(0) == ':' || rest.charAt(0) == '.')
            && Character.isDigit(rest.charAt(1))
            && Character.isDigit(rest.charAt(2));
    boolean colon = pointed && rest.charAt(0) == ':';
    if (pointed) {
      minute = Integer.parseInt(rest.substring(1, 3));
      rest = rest.substring(3);
    }
    if (digits == 4 && rest.isEmpty()) {
      return takeMilitary(cursor);
    }
    if (hour < 0 || hour > 24 || minute > 59) {
      return null;
    }
    cursor.skip(1);
    String meridiem = meridiem(rest);
    if (meridiem == null && rest.isEmpty()) {
      meridiem = cursor.take(Kind.MERIDIEM);
    }
    if (meridiem == null && !colon && !cursor.take("o'clock") && !cursor.take("o’clock")) {
      return null;
    }
    if (meridiem != null) {
      hour = hour % 12 + Integer.parseInt(meridiem);
    }
    takeZone(cursor);
    return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
  }

  private static @Nullable String meridiem(String suffix) {
    return switch (suffix) {
      case "am", "a.m" -> "0";
      case "pm", "p.m" -> "12";
      default -> null;
    };
  }

  /** "1900 GMT". */
  private static @Nullable String takeMilitary(Cursor cursor) {
    Word zone = cursor.word(1);
    boolean hours = zone != null && (ZONES.contains(zone.lower()) || zone.lower().equals("hours"));
    int time = hours ? cursor.takeDigits(4, 4) : -1;
    if (time < 0 || time > 2400 || time % 100 > 59) {
      return null;
    }
    cursor.skip(1);
    return String.format(Locale.ROOT, "T%02d:%02d", time / 100, time % 100);
  }

  private static void takeZone(Cursor cursor) {
    Word zone = cursor.word(0);
    if (zone != null && ZONES.contains(zone.lower())) {
      cursor.skip(1);
    } else if (cursor.sees(1, "time")) {
      cursor.skip(2);
    }
  }
}
