package org.claimgraph.kb.build;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.kb.KnowledgeIndex;
import org.claimgraph.kb.RecordKind;

/**
 * Reads an entity of Wikidata's JSON. Of its statements only those are read that the index wants:
 * the properties are those of Wikidata's help page on <a
 * href="https://www.wikidata.org/wiki/Help:Frequently_used_properties">frequently used
 * properties</a>.
 */
final class WikidataItemReader {
  private static final String INSTANCE_OF = "P31";
  private static final String SUBCLASS_OF = "P279";
  private static final String COUNTRY = "P17";
  private static final String CITIZENSHIP = "P27";
  private static final String COORDINATES = "P625";
  private static final String GEONAMES = "P1566";
  private static final Set<String> WANTED =
      Set.of(INSTANCE_OF, SUBCLASS_OF, COUNTRY, CITIZENSHIP, COORDINATES, GEONAMES);

  /** Languages of names, the preferred first; {@code mul} is for all languages. */
  private static final List<String> LANGUAGES = List.of("en", "mul", "en-gb", "en-ca");

  private static final int DAY = 10;

  private final JsonFactory json = new ObjectMapper().getFactory();
  private final Map<Integer, String> countries = countries();

  /** Which item is which country, by the shipped index. */
  private static Map<Integer, String> countries() {
    KnowledgeIndex index = KnowledgeIndex.shipped();
    Map<Integer, String> countries = new HashMap<>();
    for (int i = 0; i < index.size(); i++) {
      RecordKind kind = index.kind(i);
      if ((kind == RecordKind.STATE || kind == RecordKind.TERRITORY)
          && index.wikidataNumber(i).isPresent()) {
        countries.put(index.wikidataNumber(i).getAsInt(), index.country(i).orElse(""));
      }
    }
    return countries;
  }

  /**
   * The item in a line.
   *
   * @return empty for what is no item, such as a property
   * @throws com.fasterxml.jackson.core.JsonProcessingException if the line is no JSON
   */
  Optional<WikidataItem> read(String line) throws IOException {
    Map<String, JsonNode> fields = new HashMap<>();
    int sitelinks = 0;
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        switch (field) {
          case "id", "labels", "aliases", "modified" -> fields.put(field, parser.readValueAsTree());
          case "claims" -> claims(parser, fields);
          case "sitelinks" -> sitelinks = count(parser);
          default -> parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        return Optional.empty();
      }
    }
    String id = text(fields.get("id"));
    return id.matches("Q[1-9]\\d{0,8}")
        ? Optional.of(item(Integer.parseInt(id.substring(1)), fields, sitelinks))
        : Optional.empty();
  }

  /** An empty map of statements is written as an empty array. */
  private static void claims(JsonParser parser, Map<String, JsonNode> fields) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String property = parser.currentName();
      parser.nextToken();
      if (WANTED.contains(property)) {
        fields.put(property, parser.readValueAsTree());
      } else {
        parser.skipChildren();
      }
    }
  }

  private static int count(JsonParser parser) throws IOException {
    int count = 0;
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        count++;
        parser.nextToken();
        parser.skipChildren();
      }
    } else {
      parser.skipChildren();
    }
    return count;
  }

  private WikidataItem item(int number, Map<String, JsonNode> fields, int sitelinks) {
    List<String> names = names(fields);
    Optional<JsonNode> point = values(fields, COORDINATES).findFirst();
    String modified = text(fields.get("modified"));
    return new WikidataItem(
        number,
        names.isEmpty() ? "" : names.getFirst(),
        names.stream().skip(1).distinct().toList(),
        items(fields, INSTANCE_OF),
        items(fields, SUBCLASS_OF),
        country(fields),
        point.map(p -> p.path("latitude").asDouble(Double.NaN)).orElse(Double.NaN),
        point.map(p -> p.path("longitude").asDouble(Double.NaN)).orElse(Double.NaN),
        values(fields, GEONAMES)
            .map(JsonNode::asText)
            .filter(id -> id.matches("[1-9]\\d{0,8}"))
            .mapToInt(Integer::parseInt)
            .findFirst()
            .orElse(0),
        sitelinks,
        modified.length() < DAY ? "" : modified.substring(0, DAY));
  }

  private static List<String> names(Map<String, JsonNode> fields) {
    List<String> names = new ArrayList<>();
    for (String language : LANGUAGES) {
      JsonNode labels = fields.get("labels");
      String label = labels == null ? "" : labels.path(language).path("value").asText();
      if (!label.isEmpty()) {
        names.add(label);
      }
    }
    for (String language : names.isEmpty() ? List.<String>of() : LANGUAGES) {
      JsonNode aliases = fields.get("aliases");
      if (aliases != null) {
        aliases.path(language).forEach(alias -> names.add(alias.path("value").asText()));
      }
    }
    return names;
  }

  /** The one country that it is of; empty where it is of several. */
  private String country(Map<String, JsonNode> fields) {
    List<String> found =
        Stream.of(CITIZENSHIP, COUNTRY)
            .flatMap(property -> items(fields, property).stream())
            .map(item -> countries.getOrDefault(item, ""))
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList();
    return found.size() == 1 ? found.getFirst() : "";
  }

  private static List<Integer> items(Map<String, JsonNode> fields, String property) {
    return values(fields, property)
        .map(value -> value.path("id").asText())
        .filter(id -> id.matches("Q[1-9]\\d{0,8}"))
        .map(id -> Integer.valueOf(id.substring(1)))
        .distinct()
        .toList();
  }

  /** The values of a property's statements, without those that Wikidata calls wrong. */
  private static Stream<JsonNode> values(Map<String, JsonNode> fields, String property) {
    JsonNode statements = fields.get(property);
    List<JsonNode> values = new ArrayList<>();
    if (statements != null) {
      for (JsonNode statement : statements) {
        JsonNode value = statement.path("mainsnak").path("datavalue").path("value");
        if (!value.isMissingNode() && !statement.path("rank").asText().equals("deprecated")) {
          values.add(value);
        }
      }
    }
    return values.stream();
  }

  private static String text(@org.jspecify.annotations.Nullable JsonNode node) {
    return node == null ? "" : node.asText();
  }
}
