package org.claimgraph.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads articles from JSON: one object a line, one object, an array, or an object with a list. */
final class JsonReader {
  private static final List<String> TEXT =
      List.of("text", "body", "content", "articleBody", "maintext", "full_text");
  private static final List<String> TITLE = List.of("title", "headline", "name");
  private static final List<String> ISSUED =
      List.of(
          "published",
          "date",
          "publishedAt",
          "published_at",
          "datePublished",
          "date_publish",
          "date_published",
          "pubDate",
          "issued");
  private static final List<String> OUTLET =
      List.of("source", "outlet", "publisher", "site_name", "source_domain", "domain");
  private static final List<String> URL = List.of("canonical_url", "canonicalUrl", "url", "link");
  private static final List<String> ID = List.of("id", "_id", "guid", "uuid");
  private static final List<String> LANGUAGE = List.of("language", "lang", "inLanguage");

  private final JsonMapper mapper =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());
  private final Problems problems;

  JsonReader(Problems problems) {
    this.problems = problems;
  }

  /** Reads one article a line; empty lines are skipped, others that are no article reported. */
  void readLines(InputStream stream, String file, Consumer<Draft> drafts) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        readOne(line, file + ":" + number, drafts);
      }
    }
  }

  private void readOne(String line, String at, Consumer<Draft> drafts) {
    try {
      draft(mapper.readTree(line), at).ifPresent(drafts);
    } catch (JsonProcessingException e) {
      report(at, "bad-json", "expected a JSON object: " + e.getOriginalMessage());
    }
  }

  private Optional<Draft> draft(JsonNode node, String at) {
    Optional<String> text = string(node, TEXT);
    if (!node.isObject() || text.isEmpty()) {
      report(at, "no-text", "expected a JSON object with a text in the field \"text\"");
      return Optional.empty();
    }
    String id = string(node, ID).orElse(at);
    return Optional.of(
        new Draft(
            at,
            id,
            text.get(),
            string(node, TITLE),
            string(node, OUTLET),
            string(node, ISSUED).flatMap(PublicationDates::parse),
            string(node, URL),
            string(node, LANGUAGE),
            List.of()));
  }

  /** The first of the fields that holds a string, or an object with a name or title. */
  private static Optional<String> string(JsonNode node, List<String> fields) {
    for (String field : fields) {
      JsonNode value = node.path(field);
      JsonNode named = value.isObject() ? value.path(value.has("name") ? "name" : "title") : value;
      if (named.isTextual() && !named.textValue().isBlank() || named.isIntegralNumber()) {
        return Optional.of(named.asText());
      }
    }
    return Optional.empty();
  }

  private void report(String at, String code, String message) {
    problems.report(Problem.of(at, Room.ARTICLE, code, message));
  }
}
