package org.claimgraph.resolve.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimgraph.article.Span;
import org.claimgraph.extract.EntityMention;

/**
 * Who speaks in which paragraphs of a record of a conversation: who is addressed by name speaks
 * from the next paragraph on, who says his name from that paragraph on.
 */
final class NameTurns {
  private static final Pattern OPENS =
      Pattern.compile(
          "(?i)(?:^|[.?!–—-] ?)(?:(?:and|so|okay|ok|well|yes|no|hello|hi|hey|good"
              + " morning|welcome|now|alright|all right|but),? )?$");
  private static final Pattern AFTER_COMMA = Pattern.compile(", $");
  private static final Pattern COMMA = Pattern.compile("^ ?[,.?!]");
  private static final Pattern END = Pattern.compile("^ ?[.?!]");

  /** What stands before the name of somebody who says his own. */
  static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?i)(?:\\bmy name(?: is|['’]s)|\\bI am|\\bI['’]m|\\bcall(?:s|ed)? me)(?: um,?| uh,?)?"
              + " $");

  /** How many characters before a name are looked at. */
  static final int REACH = 30;

  private final NavigableMap<Integer, Cluster> from = new TreeMap<>();
  private final NavigableMap<Integer, Cluster> addressed = new TreeMap<>();

  /**
   * @param named the persons named outside quotations, in text order
   * @param passages the paragraphs by where they begin
   */
  NameTurns(Clusters clusters, List<EntityMention> named, NavigableMap<Integer, Span> passages) {
    String text = clusters.extraction().annotation().article().text();
    for (EntityMention mention : named) {
      Span span = mention.span();
      Map.Entry<Integer, Span> passage = passages.floorEntry(span.begin());
      int begin = Math.max(passage.getKey(), span.begin() - REACH);
      String before = text.substring(begin, span.begin());
      String after = text.substring(span.end(), Math.min(text.length(), span.end() + 2));
      Cluster person = clusters.of(mention);
      if (INTRODUCTION.matcher(before).find()) {
        from.put(passage.getKey(), person);
      } else if (isAddressed(before, after) && passage.getValue().length() > span.length() + 2) {
        addressed.put(passage.getKey(), person);
        Integer next = passages.higherKey(span.begin());
        if (next != null) {
          from.put(next, person);
        }
      }
    }
  }

  private static boolean isAddressed(String before, String after) {
    return OPENS.matcher(before).find() && COMMA.matcher(after).find()
        || AFTER_COMMA.matcher(before).find() && END.matcher(after).find();
  }

  /** Whose turn it is at an offset; empty where nothing before it tells. */
  Optional<Cluster> speakerAt(int offset) {
    return Optional.ofNullable(from.floorEntry(offset)).map(Map.Entry::getValue);
  }

  /** Who is addressed or introduces himself most often; of equals the first. */
  Optional<Cluster> foremost(Predicate<Cluster> which) {
    Map<Cluster, Long> counts =
        from.values().stream()
            .filter(which)
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    Optional<Map.Entry<Cluster, Long>> most = Optional.empty();
    for (Map.Entry<Cluster, Long> entry : counts.entrySet()) {
      if (most.isEmpty() || entry.getValue() > most.get().getValue()) {
        most = Optional.of(entry);
      }
    }
    return most.map(Map.Entry::getKey);
  }

  /** Whether somebody takes a turn, as far as names tell. */
  boolean takes(Cluster person) {
    return from.containsValue(person);
  }

  /** Who is addressed by name in the paragraph that begins at an offset. */
  Optional<Cluster> addresseeIn(int passageBegin) {
    return Optional.ofNullable(addressed.get(passageBegin));
  }
}
