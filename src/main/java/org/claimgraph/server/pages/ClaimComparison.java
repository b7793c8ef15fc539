package org.claimgraph.server.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What speaks for a claim and what against it: claims that others make about the same entity, in
 * like words or with an amount of the same measure. Modest on purpose: it compares words and
 * numbers, not meanings, and says of each what it went by.
 *
 * @param other the other claim's row
 * @param contradicts whether it speaks against the claim; otherwise it speaks for it
 * @param why in words
 */
record ClaimComparison(Map<String, String> other, boolean contradicts, String why) {
  /** Least part of the shorter content's words that the longer one has too. */
  private static final double ALIKE = 0.5;

  private static final int FEWEST_WORDS = 3;
  private static final int SHORTEST_WORD = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Measures that count persons: one may say men where the other says soldiers. */
  private static final Set<String> OF_PERSONS =
      Set.of("killed", "wounded", "casualties", "missing", "displaced", "personnel");

  /** The words of a content that tell something: lower case, long ones and numbers. */
  static Set<String> words(String content) {
    return WORD.matcher(content)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST_WORD || word.chars().allMatch(Character::isDigit))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Compares.
   *
   * @param claim the claim's row
   * @param amounts the claim's amounts
   * @param alike claims in like words, as the query {@code claim-alike} gives them
   * @param measured claims with amounts, as the query {@code claim-amounts} gives them
   * @param sameVoice claims that relay this one or that it relays: they are no second voice
   * @return one for each other claim at most, amounts before words
   */
  static List<ClaimComparison> of(
      Map<String, String> claim,
      List<Map<String, String>> amounts,
      List<Map<String, String>> alike,
      List<Map<String, String>> measured,
      Set<String> sameVoice) {
    Map<String, ClaimComparison> found = new LinkedHashMap<>();
    Stream.concat(
            measured.stream()
                .filter(row -> claim.getOrDefault("polarity", "").equals(row.get("polarity")))
                .flatMap(row -> amounts.stream().flatMap(amount -> amount(amount, row))),
            alike.stream().flatMap(row -> content(claim, row)))
        .filter(one -> !sameVoice.contains(one.other().get("other")))
        .filter(one -> sameTime(claim, one.other()))
        .forEach(one -> found.putIfAbsent(one.other().get("other"), one));
    return List.copyOf(found.values());
  }

  private static Stream<ClaimComparison> content(
      Map<String, String> claim, Map<String, String> other) {
    Set<String> mine = words(claim.get("content"));
    Set<String> common = new TreeSet<>(mine);
    Set<String> theirs = words(other.get("content"));
    common.retainAll(theirs);
    if (common.size() < FEWEST_WORDS
        || common.size() < ALIKE * Math.min(mine.size(), theirs.size())) {
      return Stream.empty();
    }
    boolean opposed =
        !claim.getOrDefault("polarity", "").equals(other.getOrDefault("polarity", ""));
    String why =
        "%s about %s, in like words: %s"
            .formatted(
                opposed
                    ? "One affirms what the other denies"
                    : "Another claimant with the same stance",
                other.get("entityName"),
                String.join(", ", common));
    return Stream.of(new ClaimComparison(other, opposed, why));
  }

  private static Stream<ClaimComparison> amount(
      Map<String, String> amount, Map<String, String> other) {
    if (!comparable(amount, other)) {
      return Stream.empty();
    }
    boolean apart =
        bound(amount, "upper", Double.MAX_VALUE) < bound(other, "lower", 0)
            || bound(other, "upper", Double.MAX_VALUE) < bound(amount, "lower", 0);
    String why =
        "Both give a number of %s about %s, and the numbers %s: “%s” here, “%s” there"
            .formatted(
                amount.get("measure"),
                other.get("entityName"),
                apart ? "differ" : "agree",
                amount.get("exact"),
                other.get("exact"));
    return Stream.of(new ClaimComparison(other, apart, why));
  }

  private static boolean comparable(Map<String, String> amount, Map<String, String> other) {
    return amount.get("measure").equals(other.get("measure"))
        && amount.getOrDefault("unit", "").equals(other.getOrDefault("unit", ""))
        && (amount.containsKey("lower") || amount.containsKey("upper"))
        && (other.containsKey("lower") || other.containsKey("upper"))
        && agree(amount, other, "whose")
        && (OF_PERSONS.contains(amount.get("measure")) || agree(amount, other, "counted"));
  }

  /** Whether both say the same of something, or one of them nothing. */
  private static boolean agree(Map<String, String> one, Map<String, String> other, String what) {
    return !one.containsKey(what)
        || !other.containsKey(what)
        || one.get(what).equalsIgnoreCase(other.get(what));
  }

  private static double bound(Map<String, String> amount, String bound, double open) {
    return amount.containsKey(bound) ? Double.parseDouble(amount.get(bound)) : open;
  }

  /** Whether what they tell of can have happened on one day, as far as they say. */
  private static boolean sameTime(Map<String, String> claim, Map<String, String> other) {
    return !(before(claim, other) || before(other, claim));
  }

  private static boolean before(Map<String, String> one, Map<String, String> other) {
    return one.containsKey("eventLatest")
        && other.containsKey("eventEarliest")
        && one.get("eventLatest").compareTo(other.get("eventEarliest")) < 0;
  }
}
