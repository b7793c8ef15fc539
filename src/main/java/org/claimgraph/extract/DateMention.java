package org.claimgraph.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.claimgraph.article.Span;

/**
 * A time expression in the terms of TimeML's TIMEX3.
 *
 * @param span where it stands
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value ({@code 2023-05-09}, {@code P3M}, {@code 2023-W19}), empty where
 *     the text leaves it open
 * @param earliest the first day it can mean (UTC calendar day), where it means days at all
 * @param latest the last day it can mean; present exactly where {@code earliest} is, and not before
 */
public record DateMention(
    Span span,
    Type type,
    Optional<String> value,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest)
    implements Mention {

  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
