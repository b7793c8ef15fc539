package org.claimgraph.link.online;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How services are asked.
 *
 * @param contact mail address or web page of who asks; services want it in the User-Agent
 * @param cache directory that keeps answers
 * @param keep how long an answer is good
 * @param mostRequests the most requests that one run may send, repeated ones included
 * @param timeout how long one request may take
 * @param attempts how often one request is sent before it counts as failed, at least once
 * @param longestPause the longest time to wait for a service; one that asks for more is left alone
 *     for the rest of the run
 */
public record OnlineOptions(
    String contact,
    Path cache,
    Duration keep,
    int mostRequests,
    Duration timeout,
    int attempts,
    Duration longestPause) {

  /**
   * Checks them.
   *
   * @throws OnlineException where nobody could be contacted, or nothing be asked
   */
  public OnlineOptions {
    if (!contact.matches("[\\x21-\\x7e]+") || !contact.matches(".*[@/].*")) {
      throw new OnlineException(
          "Online services want to know whom to contact (--contact): expected a mail address or web"
              + " page, found \""
              + contact
              + "\"");
    }
    if (mostRequests < 1 || attempts < 1) {
      throw new OnlineException("Expected at least one request and one attempt");
    }
  }

  /** The usual ones: answers are kept 30 days, 2,000 requests, four attempts of 30 s each. */
  public static OnlineOptions usual(String contact, Path cache) {
    return new OnlineOptions(
        contact,
        cache,
        Duration.ofDays(30),
        2000,
        Duration.ofSeconds(30),
        4,
        Duration.ofMinutes(2));
  }

  /** These with another bound on requests. */
  public OnlineOptions withMostRequests(int most) {
    return new OnlineOptions(contact, cache, keep, most, timeout, attempts, longestPause);
  }
}
