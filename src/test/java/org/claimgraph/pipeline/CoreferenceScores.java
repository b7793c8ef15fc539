package org.claimgraph.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.article.ArticleReader;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.actors.LikelyPersons;
import org.claimgraph.resolve.within.WithinArticle;

/**
 * Of gold pronouns and descriptions of persons whose chain has a name, the share whose chain in the
 * stand-off annotations has such a name and that of no other person: the measure of the evaluation
 * kit's scorer.
 */
final class CoreferenceScores {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern FRAME = Pattern.compile("^(?i:the|an?)\\s+|['’]s?$");

  private final Reading reading = new Reading();
  private final LikelyPersons persons = new LikelyPersons();
  private int gold;
  private int resolved;

  /** A mention with the words of its head. */
  private record Mention(Span span, String head, String words, String entity, JsonNode node) {
    boolean is(String field, String value) {
      return node.path(field).asText().equals(value);
    }
  }

  /** The share over all articles of a folder. */
  double resolved(Path folder) throws IOException {
    Map<String, JsonNode> golds = GoldLines.in(folder, problem -> {}).byId();
    new ArticleReader(problem -> {})
        .read(
            List.of(folder.resolve("articles.jsonl").toString()),
            article -> {
              Extraction read = reading.read(article);
              String line =
                  StandOff.line(
                      read, WithinArticle.resolveLikely(read, persons.find(read)).mentions());
              count(
                  mentions(article.text(), golds.get(article.inputId())),
                  mentions(article.text(), parse(line)));
            });
    return (double) resolved / gold;
  }

  /** How many gold mentions there were. */
  int gold() {
    return gold;
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Mention> mentions(String text, JsonNode line) {
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode node : line.path("mentions")) {
      Span span = new Span(node.path("begin").asInt(), node.path("end").asInt());
      Span head =
          node.has("head")
              ? new Span(node.path("head").path(0).asInt(), node.path("head").path(1).asInt())
              : span;
      mentions.add(
          new Mention(
              span, words(text, head), words(text, span), node.path("entity").asText(), node));
    }
    return mentions;
  }

  private static String words(String text, Span span) {
    int begin = text.offsetByCodePoints(0, span.begin());
    int end = text.offsetByCodePoints(0, span.end());
    return FRAME.matcher(text.substring(begin, end).replaceAll("\\s+", " ")).replaceAll("");
  }

  private void count(List<Mention> expected, List<Mention> found) {
    Map<String, Set<String>> names = new HashMap<>();
    Set<String> people = new HashSet<>();
    for (Mention mention : expected) {
      if (mention.is("kind", "named")) {
        Set<String> of = names.computeIfAbsent(mention.entity(), e -> new HashSet<>());
        of.add(mention.head());
        of.add(mention.words());
      }
      if (mention.is("type", "person")) {
        people.add(mention.entity());
      }
    }
    Map<String, Set<String>> heads = new HashMap<>();
    found.forEach(m -> heads.computeIfAbsent(m.entity(), e -> new HashSet<>()).add(m.head()));
    Map<Mention, Mention> matched = match(expected, found);
    for (Mention mention : expected) {
      boolean refers = mention.is("kind", "pronoun") || mention.is("kind", "nominal");
      if (refers && mention.is("type", "person") && names.containsKey(mention.entity())) {
        gold++;
        Mention match = matched.get(mention);
        Set<String> said = match == null ? Set.of() : heads.get(match.entity());
        resolved += isRight(said, mention.entity(), names, people) ? 1 : 0;
      }
    }
  }

  private static boolean isRight(
      Set<String> said, String entity, Map<String, Set<String>> names, Set<String> people) {
    Set<String> own = names.get(entity);
    boolean wrong =
        people.stream()
            .filter(other -> !other.equals(entity))
            .flatMap(other -> names.getOrDefault(other, Set.of()).stream())
            .anyMatch(name -> said.contains(name) && !own.contains(name));
    return said.stream().anyMatch(own::contains) && !wrong;
  }

  /** One-to-one pairs of mentions that overlap, those that share most of their words first. */
  private static Map<Mention, Mention> match(List<Mention> expected, List<Mention> found) {
    record Pair(Mention gold, Mention found, double share) {}
    List<Pair> pairs = new ArrayList<>();
    for (Mention one : expected) {
      for (Mention other : found) {
        if (one.span().overlaps(other.span())) {
          int begin = Math.max(one.span().begin(), other.span().begin());
          int common = Math.min(one.span().end(), other.span().end()) - begin;
          double all = one.span().length() + other.span().length();
          pairs.add(new Pair(one, other, 2 * common / all));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble((Pair p) -> -p.share()));
    Map<Mention, Mention> matched = new HashMap<>();
    Set<Mention> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.gold()) && used.add(pair.found())) {
        matched.put(pair.gold(), pair.found());
      }
    }
    return matched;
  }
}
