package org.claimgraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates that pages and data carry: ISO 8601, with or without time. */
final class PublicationDates {
  private static final Pattern ISO =
      Pattern.compile("\\s*(\\d{4})-(\\d{2})-(\\d{2})(?!\\d).*", Pattern.DOTALL);

  private PublicationDates() {}

  /** The day as written, whatever the zone; empty for anything else. */
  static Optional<LocalDate> parse(String text) {
    Matcher iso = ISO.matcher(text);
    return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
