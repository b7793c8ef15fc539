package org.claimgraph.server.pages;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.owasp.encoder.Encode;

/**
 * How many of an entity's chosen claims come when, where they are too many to show each: by day, by
 * month or by year, whichever gives a picture that can be read.
 *
 * @param claims how many claims there are on each day, in ISO 8601; those of no day under the empty
 *     text
 */
record ClaimTimes(SortedMap<String, Long> claims) {
  private static final Template ROW = Template.of("time-row.html");
  private static final String UNDATED = "";

  /** How many days may pass by day, and by month. */
  private static final int BY_DAY = 62;

  private static final int BY_MONTH = 3653;

  /** From the rows of the query {@code entity-days}. */
  static ClaimTimes of(List<Map<String, String>> rows) {
    SortedMap<String, Long> claims = new TreeMap<>();
    for (Map<String, String> row : rows) {
      String day = row.getOrDefault("day", UNDATED);
      // A day may carry a time zone, which tells nothing here.
      String plain = day.matches("\\d{4}-\\d{2}-\\d{2}.*") ? day.substring(0, 10) : UNDATED;
      claims.merge(plain, Long.parseLong(row.get("claims")), Long::sum);
    }
    return new ClaimTimes(claims);
  }

  /** All claims, those of no day too. */
  long total() {
    return claims.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The picture with its table.
   *
   * @param page the path of the entity's page
   * @param filter which claims are counted; a period leads to those of it that fall there
   */
  String html(String page, ClaimFilter filter) {
    Step step = step();
    SortedMap<LocalDate, Long> periods = new TreeMap<>();
    dated().forEach((day, count) -> periods.merge(step.first(day), count, Long::sum));
    String rows =
        periods.entrySet().stream()
            .map(period -> row(page, filter, step, period.getKey(), period.getValue()))
            .collect(Collectors.joining());
    return "<claim-times label=\"These claims in time\" unit=\"claims\"><table><thead><tr>"
        + "<th scope=\"col\">When</th><th scope=\"col\">Claims</th></tr></thead><tbody>"
        + rows
        + undated()
        + "</tbody></table></claim-times>\n";
  }

  private SortedMap<LocalDate, Long> dated() {
    SortedMap<LocalDate, Long> dated = new TreeMap<>();
    claims.forEach(
        (day, count) -> {
          if (!day.equals(UNDATED)) {
            dated.put(LocalDate.parse(day), count);
          }
        });
    return dated;
  }

  private Step step() {
    SortedMap<LocalDate, Long> dated = dated();
    long days =
        dated.isEmpty() ? 0 : ChronoUnit.DAYS.between(dated.firstKey(), dated.lastKey()) + 1;
    return days <= BY_DAY ? Step.DAY : days <= BY_MONTH ? Step.MONTH : Step.YEAR;
  }

  private static String row(
      String page, ClaimFilter filter, Step step, LocalDate first, long count) {
    LocalDate last = step.last(first);
    String address = page + filter.within(first.toString(), last.toString());
    return ROW.fill(
        Map.of(
            "label", step.name(first),
            "from", first.toString(),
            "to", last.toString(),
            "claims", Long.toString(count),
            "address", address,
            "name",
                "<a href=\"%s\">%s</a>"
                    .formatted(Encode.forHtmlAttribute(address), step.name(first))));
  }

  private String undated() {
    return claims.containsKey(UNDATED)
        ? ROW.fill(
            Map.of(
                "label", "undated",
                "from", "",
                "to", "",
                "claims", Long.toString(claims.get(UNDATED)),
                "address", "",
                "name", "undated"))
        : "";
  }

  /** How long the periods are. */
  private enum Step {
    DAY,
    MONTH,
    YEAR;

    LocalDate first(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    LocalDate last(LocalDate first) {
      return switch (this) {
        case DAY -> first;
        case MONTH -> first.with(TemporalAdjusters.lastDayOfMonth());
        case YEAR -> first.with(TemporalAdjusters.lastDayOfYear());
      };
    }

    String name(LocalDate first) {
      String month = Month.of(first.getMonthValue()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      return switch (this) {
        case DAY -> "%d %s %d".formatted(first.getDayOfMonth(), month, first.getYear());
        case MONTH -> "%s %d".formatted(month, first.getYear());
        case YEAR -> Integer.toString(first.getYear());
      };
    }
  }
}
