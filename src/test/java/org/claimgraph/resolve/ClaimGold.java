package org.claimgraph.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The hand-annotated claims in {@code src/test/resources/gold/claims}; its FORMAT.md says what they
 * mean. All offsets are Unicode code points, zero-based, end-exclusive.
 */
final class ClaimGold {
  private static final String FOLDER = "/gold/claims/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private ClaimGold() {}

  /** What an article is for. */
  enum Part {
    /** Looked at while building. */
    SEEN,
    /** Only scored. */
    HELD
  }

  /** A stretch of text in code points. */
  record Range(int begin, int end) {
    /** Number of code points that both cover. */
    int overlap(Range other) {
      return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }

    /** 2 x shared / sum of lengths, 0 to 1. */
    double dice(Range other) {
      return 2.0 * overlap(other) / (end - begin + other.end - other.begin);
    }
  }

  /**
   * One thing that an article speaks of.
   *
   * @param key unique in the article
   * @param named whether any form is a name
   * @param forms where the text refers to it: every name and description, some pronouns
   */
  record Entity(String key, boolean named, List<Range> forms) {}

  /**
   * A claim with the attributions inside its content.
   *
   * @param claimants keys of who makes it; empty for an anonymous claimant
   * @param about keys of the actors in its content
   * @param hedged whether the reporter keeps his distance
   * @param statedOn accepted TIMEX3 values for when it was said; empty where the text does not say,
   *     and in articles other than the seeds
   * @param eventTime accepted TIMEX3 values for when what it tells of happened; likewise
   * @param optional whether annotators may differ on its being one: neither missed nor spurious
   */
  record GoldClaim(
      List<Range> source,
      List<Range> cue,
      List<Range> content,
      List<String> claimants,
      List<String> about,
      Claim.Kind kind,
      Claim.Polarity polarity,
      Claim.Certainty certainty,
      boolean hedged,
      List<String> statedOn,
      List<String> eventTime,
      boolean optional,
      List<GoldClaim> nested) {

    /** The claims inside its content, at any depth. */
    Stream<GoldClaim> inner() {
      return nested.stream().flatMap(claim -> Stream.concat(Stream.of(claim), claim.inner()));
    }
  }

  /**
   * One annotated article.
   *
   * @param file path of its text from the root of the repository; empty where the text is open and
   *     stands in articles.jsonl
   * @param round when it was annotated, 1 or 2: what was built before the second round knew nothing
   *     of its articles
   * @param ignore stretches that are not scored
   */
  record Article(
      String id,
      Optional<String> file,
      String text,
      Part part,
      int round,
      List<Entity> entities,
      List<GoldClaim> claims,
      List<Range> ignore) {}

  /**
   * All articles, in the order of the file.
   *
   * @throws UncheckedIOException if a file is missing
   */
  static List<Article> read() {
    Map<String, JsonNode> inputs = new LinkedHashMap<>();
    lines("articles.jsonl").forEach(node -> inputs.put(node.get("id").asText(), node));
    return lines("gold.jsonl").stream().map(gold -> article(gold, input(inputs, gold))).toList();
  }

  private static JsonNode input(Map<String, JsonNode> inputs, JsonNode gold) {
    JsonNode input = inputs.get(gold.get("id").asText());
    if (input == null) {
      throw new IllegalStateException("gold without article: " + gold.get("id"));
    }
    return input;
  }

  private static Article article(JsonNode gold, JsonNode input) {
    Optional<String> file = Optional.ofNullable(input.get("file")).map(JsonNode::asText);
    return new Article(
        gold.get("id").asText(),
        file,
        file.map(ClaimGold::seed).orElseGet(() -> input.get("text").asText()),
        Part.valueOf(upper(gold, "part")),
        gold.path("round").asInt(1),
        list(gold, "entities").map(ClaimGold::entity).toList(),
        list(gold, "claims").map(ClaimGold::claim).toList(),
        ranges(gold, "ignore"));
  }

  private static Entity entity(JsonNode node) {
    return new Entity(
        node.get("key").asText(),
        node.get("named").asBoolean(),
        list(node, "forms")
            .map(form -> new Range(form.get("begin").asInt(), form.get("end").asInt()))
            .toList());
  }

  private static GoldClaim claim(JsonNode node) {
    List<String> claimants = new ArrayList<>();
    if (!node.get("claimant").isNull()) {
      claimants.add(node.get("claimant").asText());
    }
    list(node, "alsoClaimants").map(JsonNode::asText).forEach(claimants::add);
    return new GoldClaim(
        ranges(node, "source"),
        ranges(node, "cue"),
        ranges(node, "content"),
        List.copyOf(claimants),
        list(node, "about").map(JsonNode::asText).toList(),
        Claim.Kind.valueOf(upper(node, "kind")),
        Claim.Polarity.valueOf(upper(node, "polarity")),
        Claim.Certainty.valueOf(upper(node, "certainty")),
        node.path("hedged").asBoolean(),
        values(node, "statedOn"),
        values(node, "eventTime"),
        node.path("optional").asBoolean(),
        list(node, "nested").map(ClaimGold::claim).toList());
  }

  private static List<String> values(JsonNode node, String field) {
    return list(node.path(field), "values").map(JsonNode::asText).toList();
  }

  private static List<Range> ranges(JsonNode node, String field) {
    return list(node, field)
        .map(pair -> new Range(pair.get(0).asInt(), pair.get(1).asInt()))
        .toList();
  }

  private static Stream<JsonNode> list(JsonNode node, String field) {
    return node.path(field).valueStream();
  }

  private static String upper(JsonNode node, String field) {
    return node.get(field).asText().toUpperCase(Locale.ROOT);
  }

  private static String seed(String path) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException("run from the root of the repository", e);
    }
  }

  private static List<JsonNode> lines(String name) {
    try (InputStream in = ClaimGold.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("no test resource " + FOLDER + name);
      }
      List<JsonNode> nodes = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        nodes.add(JSON.readTree(line));
      }
      return nodes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
