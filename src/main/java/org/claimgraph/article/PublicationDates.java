package org.claimgraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that pages and data carry: ISO 8601, "13 May 2023", "May 13, 2023" and what RFC
 * 1123 makes of them. The day is the day as written, whatever the zone. Dates that Britons and
 * Americans read differently ("03/05/2023") are left alone.
 */
final class PublicationDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:(?<y1>\\d{4})[-/.](?<m1>\\d{2})[-/.](?<d1>\\d{2})(?!\\d)"
              + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m2>"
              + MONTH
              + "),?\\s+(?<y2>\\d{4})"
              + "|(?<m3>"
              + MONTH
              + ")\\s+(?<d3>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y3>\\d{4})"
              + "|(?<y4>(?:19|20)\\d{2})(?<m4>\\d{2})(?<d4>\\d{2})(?!\\d))",
          Pattern.CASE_INSENSITIVE);

  private PublicationDates() {}

  /** The first date in the text; empty where there is none. */
  static Optional<LocalDate> parse(String text) {
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> date = date(matcher);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The text with every date cut out. */
  static String without(String text) {
    return DATE.matcher(text).replaceAll(" ");
  }

  /** Where the first date in the text ends if it begins at {@code from}. */
  static Optional<Integer> endOfDateAt(String text, int from) {
    Matcher matcher = DATE.matcher(text).region(from, text.length());
    return matcher.lookingAt() && date(matcher).isPresent()
        ? Optional.of(matcher.end())
        : Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    for (int form = 1; form <= 4; form++) {
      String year = matcher.group("y" + form);
      if (year != null) {
        return date(year, matcher.group("m" + form), matcher.group("d" + form));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : MONTHS.indexOf(written.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
  }
}
