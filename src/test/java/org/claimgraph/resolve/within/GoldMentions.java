package org.claimgraph.resolve.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Form;
import org.claimgraph.nlp.Annotator;
import org.claimgraph.pipeline.StandOff;

/**
 * Resolves the gold mentions of persons and organisations in the kit's coreference sets, so that
 * resolution can be measured by itself: {@code GoldMentions DIR OUT}, then {@code score.py
 * DIR/gold.jsonl OUT --task coref}.
 */
final class GoldMentions {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Annotator ANNOTATOR = Annotator.load();

  private GoldMentions() {}

  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    Map<String, String> texts = new HashMap<>();
    for (JsonNode article : lines(directory.resolve("articles.jsonl"))) {
      texts.put(article.get("id").asText(), article.get("text").asText());
    }
    Path gold = directory.resolve("gold.jsonl");
    List<String> out = new ArrayList<>();
    for (JsonNode line : lines(Files.exists(gold) ? gold : directory.resolve("gold.jsonl.gz"))) {
      String id = line.get("id").asText();
      out.add(annotate(id, texts.get(id), line.get("mentions")));
    }
    Files.write(Path.of(arguments[1]), out);
  }

  private static String annotate(String id, String text, JsonNode mentions) {
    Extraction extraction =
        new Extraction(
            ANNOTATOR.annotate(article(id, text)),
            actors(text, mentions),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return StandOff.line(extraction, WithinArticle.resolveLikely(extraction, List.of()).mentions());
  }

  private static Article article(String id, String text) {
    List<Passage> passages = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        passages.add(new Passage(new Span(begin, begin + line.length()), Passage.Role.BODY));
      }
      begin += line.length() + 1;
    }
    return new Article(
        id,
        "a",
        id,
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        text,
        passages);
  }

  private static List<ActorMention> actors(String text, JsonNode mentions) {
    List<ActorMention> actors = new ArrayList<>();
    for (JsonNode mention : mentions) {
      String type = mention.get("type").asText();
      String kind = mention.get("kind").asText();
      if ((type.equals("person") || type.equals("organization")) && !kind.equals("other")) {
        actors.add(actor(text, mention, type, kind));
      }
    }
    actors.sort(Comparator.comparing(ActorMention::span));
    return actors;
  }

  private static ActorMention actor(String text, JsonNode mention, String type, String kind) {
    Span span =
        new Span(
            text.offsetByCodePoints(0, mention.get("begin").asInt()),
            text.offsetByCodePoints(0, mention.get("end").asInt()));
    JsonNode head = mention.get("head");
    Span name =
        new Span(
            text.offsetByCodePoints(0, head.get(0).asInt()),
            text.offsetByCodePoints(0, head.get(1).asInt()));
    Form form =
        kind.equals("named") ? Form.NAME : kind.equals("pronoun") ? Form.PRONOUN : Form.DESCRIPTION;
    boolean person = type.equals("person");
    String before = text.substring(span.begin(), name.begin()).strip();
    return new ActorMention(
        span,
        person ? EntityType.PERSON : EntityType.ORGANISATION,
        form,
        form == Form.NAME ? Optional.of(name) : Optional.empty(),
        person && form == Form.NAME && !before.isEmpty() ? Optional.of(before) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        form == Form.PRONOUN
            ? pronoun(span.in(text))
            : person ? title(before + " " + name.in(text)) : Grammar.IT);
  }

  private static Grammar title(String words) {
    return words.matches("(?s)(?:Mr|Sir|King|Lord|Emperor)\\b.*")
        ? Grammar.HE
        : words.matches("(?s)(?:Mrs|Ms|Miss|Queen|Lady)\\b.*") ? Grammar.SHE : Grammar.HE_OR_SHE;
  }

  private static Grammar pronoun(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> Grammar.HE;
      case "she", "her", "hers", "herself" -> Grammar.SHE;
      case "it", "its", "itself" -> Grammar.IT;
      case "they", "them", "their", "theirs", "themselves" -> Grammar.THEY;
      default -> Grammar.OTHER;
    };
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        nodes.add(JSON.readTree(line));
      }
    }
    return nodes;
  }
}
