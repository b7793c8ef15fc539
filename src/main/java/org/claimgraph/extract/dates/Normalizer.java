package org.claimgraph.extract.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.claimgraph.extract.DateMention;
import org.jspecify.annotations.Nullable;

/** Finds the time that a meaning comes to, from the article's anchor and the tense about it. */
final class Normalizer {
  private final Anchor anchor;

  Normalizer(Anchor anchor) {
    this.anchor = anchor;
  }

  /** What it comes to; notes the period for what follows in the text. */
  Timex normalise(Meaning meaning, Tense tense, Anchor.Place place) {
    Timex timex = resolve(meaning, tense);
    if (timex.period() != null) {
      if (!isOpenSeason(meaning)) {
        anchor.speakOf(timex.period(), place);
      }
      if (meaning instanceof Meaning.InYear && timex.period().unit() == Unit.QUARTER) {
        anchor.reportOn(timex.period());
      }
    } else if (meaning instanceof Meaning.Duration duration && isReport(duration)) {
      anchor.reportOnYear();
    }
    return timex;
  }

  /** A season without its year is too vague to count from, and winters span two years. */
  private static boolean isOpenSeason(Meaning meaning) {
    return meaning instanceof Meaning.InYear in
        && in.part() instanceof YearPart.OfSeason
        && in.year() == null;
  }

  /** Business reports sum up six or nine months. */
  private static boolean isReport(Meaning.Duration duration) {
    return duration.unit() == Unit.MONTH
        && (duration.amount().equals("9") || duration.amount().equals("6"));
  }

  private Timex resolve(Meaning meaning, Tense tense) {
    return switch (meaning) {
      case Meaning.Absolute absolute -> Timex.of(absolute.period());
      case Meaning.InYear in -> inYear(in, tense);
      case Meaning.Weekday weekday -> weekday(weekday, tense);
      case Meaning.DayOfMonth day -> dayOfMonth(day, tense);
      case Meaning.Shift shift -> shift(shift, tense);
      case Meaning.Named named -> named(named, tense);
      case Meaning.Distance distance -> distance(distance);
      case Meaning.Duration duration -> duration(duration);
      case Meaning.Often often -> Timex.of(DateMention.Type.SET, often.value());
      case Meaning.Reference reference -> Timex.of(DateMention.Type.DATE, reference.value());
      case Meaning.Clock clock -> clock(clock, tense);
      case Meaning.Part part -> part(part, tense);
      case Meaning.Reported reported -> reported(reported);
      case Meaning.Open open -> Timex.of(DateMention.Type.DATE, open.value());
    };
  }

  private Timex inYear(Meaning.InYear in, Tense tense) {
    if (in.year() == null) {
      Period chosen = YearChoice.choose(in.part(), anchor, tense);
      return chosen == null
          ? Timex.of(DateMention.Type.DATE, "XXXX-" + in.part().open())
          : Timex.of(chosen);
    }
    Period year = resolve(in.year(), tense).period();
    return year == null
        ? Timex.of(DateMention.Type.DATE, "XXXX-" + in.part().open())
        : Timex.of(in.part().in(year.year()));
  }

  private Timex weekday(Meaning.Weekday weekday, Tense tense) {
    LocalDate now = anchor.now();
    if (now == null) {
      return Timex.of(DateMention.Type.DATE, "XXXX-WXX-" + weekday.day().getValue());
    }
    int back = Math.floorMod(now.getDayOfWeek().getValue() - weekday.day().getValue(), 7);
    boolean ahead = tense == Tense.FUTURE && back > 0;
    return Timex.of(Period.ofDay(now.plusDays(ahead ? 7 - back : -back)));
  }

  private Timex dayOfMonth(Meaning.DayOfMonth day, Tense tense) {
    Period text = anchor.isNarrative() ? anchor.text() : null;
    LocalDate now = text == null ? anchor.now() : text.first();
    if (now == null || text != null && text.unit().compareTo(Unit.MONTH) > 0) {
      return Timex.of(DateMention.Type.DATE, String.format(Locale.ROOT, "XXXX-XX-%02d", day.day()));
    }
    LocalDate month = now.withDayOfMonth(1);
    if (text == null && tense != Tense.FUTURE && day.day() > now.getDayOfMonth()) {
      month = month.minusMonths(1);
    }
    int last = Math.min(day.day(), month.lengthOfMonth());
    return Timex.of(Period.ofDay(month.withDayOfMonth(last)));
  }

  private Timex shift(Meaning.Shift shift, Tense tense) {
    Period base = base(shift.origin());
    if (base == null || base.unit().compareTo(shift.unit()) > 0) {
      return Timex.of(DateMention.Type.DATE, open(base, shift.unit()));
    }
    if (shift.rolling() && shift.count() != 0 && anchor.isNarrative()) {
      return Timex.of(DateMention.Type.DURATION, shift.unit().duration("1"));
    }
    if (shift.unit() == Unit.DAY && base.unit() == Unit.DAY) {
      return Timex.of(base.shift(shift.count()));
    }
    Period period = Period.of(shift.unit(), base.first()).shift(shift.count());
    if (shift.unit() == Unit.WEEKEND
        && shift.count() == 0
        && tense != Tense.FUTURE
        && period.first().isAfter(base.first())) {
      period = period.shift(-1);
    }
    Timex timex = Timex.of(period);
    if (shift.rolling() && base.unit() == Unit.DAY && shift.count() != 0) {
      LocalDate other = shift.unit().move(base.first(), shift.count());
      return shift.count() < 0
          ? timex.between(other, base.first())
          : timex.between(base.first(), other);
    }
    return timex;
  }

  private @Nullable Period base(Meaning.Origin origin) {
    if (origin == Meaning.Origin.TEXT) {
      return anchor.text();
    }
    LocalDate now = anchor.now();
    return now == null ? null : Period.ofDay(now);
  }

  /** The value of a unit that cannot be told exactly, within what is known of it. */
  private static String open(@Nullable Period base, Unit unit) {
    String year =
        base == null || base.unit() != Unit.YEAR && base.unit() != Unit.MONTH
            ? "XXXX"
            : base.value().substring(0, 4);
    return switch (unit) {
      case DAY -> year + "-XX-XX";
      case WEEK, WEEKEND, FORTNIGHT -> year + "-WXX";
      case MONTH -> year + "-XX";
      case QUARTER -> year + "-QX";
      default -> year;
    };
  }

  private Timex named(Meaning.Named named, Tense tense) {
    Period base = base(named.origin());
    if (base == null) {
      return resolve(named.which(), tense);
    }
    LocalDate from = base.first();
    if (named.which() instanceof Meaning.Weekday weekday) {
      int ahead = Math.floorMod(weekday.day().getValue() - from.getDayOfWeek().getValue(), 7);
      int days =
          switch (named.count()) {
            case -1 -> ahead - 7;
            case 0 -> tense == Tense.PAST && ahead > 0 ? ahead - 7 : ahead;
            default -> ahead == 0 ? 7 : ahead;
          };
      return Timex.of(Period.ofDay(from.plusDays(days)));
    }
    if (named.which() instanceof Meaning.InYear in) {
      return Timex.of(nth(in.part(), from, named.count()));
    }
    return resolve(named.which(), tense);
  }

  /** The one before, of the same year as, or after a day. */
  private static Period nth(YearPart part, LocalDate from, int count) {
    int year = from.getYear();
    Period same = part.in(year);
    if (count < 0) {
      return same.last().isBefore(from) ? same : part.in(year - 1);
    }
    if (count == 0) {
      return same;
    }
    return same.first().isAfter(from) ? same : part.in(year + 1);
  }

  private Timex distance(Meaning.Distance distance) {
    Period base = base(distance.origin());
    Unit unit = distance.unit();
    // Geological ages lie outside the calendar.
    boolean vague = !distance.amount().matches("\\d{1,5}");
    if (vague && distance.origin() == Meaning.Origin.NOW) {
      return Timex.of(DateMention.Type.DATE, distance.sign() < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    Period report = anchor.report();
    boolean yearAgo = unit == Unit.YEAR && distance.amount().equals("1") && distance.sign() < 0;
    if (yearAgo && report != null) {
      return reported(new Meaning.Reported(null, -1));
    }
    if (base == null || vague || !unit.isClock() && base.unit().compareTo(unit) > 0) {
      return Timex.of(DateMention.Type.DATE, open(base, unit));
    }
    long count = Long.parseLong(distance.amount()) * distance.sign();
    if (unit.isClock()) {
      return Timex.of(DateMention.Type.TIME, base.value() + "TXX");
    }
    LocalDate day = unit.move(base.first(), count);
    boolean weeks = unit == Unit.WEEK || unit == Unit.FORTNIGHT;
    return Timex.of(weeks ? Period.ofDay(day) : Period.of(unit, day));
  }

  private Timex duration(Meaning.Duration duration) {
    String amount = duration.amount();
    Timex timex = Timex.of(DateMention.Type.DURATION, duration.unit().duration(amount));
    LocalDate now = anchor.now();
    if (duration.sign() == 0 || now == null || !amount.matches("\\d{1,4}")) {
      return timex;
    }
    LocalDate other = duration.unit().move(now, (long) Integer.parseInt(amount) * duration.sign());
    return duration.sign() < 0 ? timex.between(other, now) : timex.between(now, other);
  }

  private Timex clock(Meaning.Clock clock, Tense tense) {
    Meaning said = clock.day();
    boolean same =
        said instanceof Meaning.Shift shift
            && shift.count() == 0
            && shift.origin() == Meaning.Origin.TEXT;
    Period period = said == null || same ? anchor.day() : resolve(said, tense).period();
    if (period == null || period.unit() != Unit.DAY) {
      return Timex.of(DateMention.Type.TIME, "XXXX-XX-XX" + clock.code());
    }
    String value = period.value() + clock.code();
    return new Timex(DateMention.Type.TIME, value, period, period.first(), period.last());
  }

  private Timex part(Meaning.Part part, Tense tense) {
    Timex whole = resolve(part.whole(), tense);
    if (whole.earliest() == null || whole.latest() == null) {
      return whole;
    }
    long third = ChronoUnit.DAYS.between(whole.earliest(), whole.latest()) / 3;
    return switch (part.position()) {
      case START -> whole.between(whole.earliest(), whole.latest().minusDays(third));
      case MID -> whole.between(whole.earliest().plusDays(third), whole.latest().minusDays(third));
      case END -> whole.between(whole.earliest().plusDays(third), whole.latest());
    };
  }

  private Timex reported(Meaning.Reported reported) {
    Period report = anchor.report();
    LocalDate now = anchor.now();
    if (report == null && now != null) {
      report = Period.of(Unit.QUARTER, now).shift(-1);
    }
    if (report == null) {
      return Timex.of(DateMention.Type.DATE, "XXXX-QX");
    }
    int years = reported.year() == null ? reported.years() : reported.year() - report.year();
    Period other = new Period(report.unit(), report.first().plusYears(years));
    return new Timex(DateMention.Type.DATE, other.value(), null, other.first(), other.last());
  }
}
