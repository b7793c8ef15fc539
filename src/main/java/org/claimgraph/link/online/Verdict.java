package org.claimgraph.link.online;

/**
 * What a service's answer is worth. Services report errors inside answers that HTTP calls good.
 *
 * @param kind what to do
 * @param reason the service's own words, empty where the answer is good
 */
record Verdict(Kind kind, String reason) {
  static final Verdict GOOD = new Verdict(Kind.GOOD, "");

  enum Kind {
    /** It is an answer. */
    GOOD,
    /** Ask again later. */
    LATER,
    /** This cannot be asked. */
    REFUSED,
    /** The service will answer nothing more. */
    CLOSED
  }

  static Verdict later(String reason) {
    return new Verdict(Kind.LATER, reason);
  }

  static Verdict refused(String reason) {
    return new Verdict(Kind.REFUSED, reason);
  }

  static Verdict closed(String reason) {
    return new Verdict(Kind.CLOSED, reason);
  }
}
