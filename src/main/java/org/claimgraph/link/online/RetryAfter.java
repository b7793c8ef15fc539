package org.claimgraph.link.online;

import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header {@code Retry-After}: seconds, or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {

  private RetryAfter() {}

  /** The pause that a response asks for, not below nothing; empty where it asks for none. */
  static Optional<Duration> of(HttpResponse<?> response, InstantSource clock) {
    return response
        .headers()
        .firstValue("Retry-After")
        .map(String::strip)
        .flatMap(v -> of(v, clock));
  }

  private static Optional<Duration> of(String value, InstantSource clock) {
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant then = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
      Duration wait = Duration.between(clock.instant(), then);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
