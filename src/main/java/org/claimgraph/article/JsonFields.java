package org.claimgraph.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * Finds what an article has in a JSON object: the fields of the evaluation kit's format and the
 * names that news APIs, crawlers and schema.org give them.
 */
final class JsonFields {
  private static final List<String> TEXT =
      List.of("text", "body", "content", "articleBody", "article_body", "maintext", "full_text");
  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> ISSUED =
      List.of(
          "published",
          "date",
          "publishedAt",
          "published_at",
          "published_date",
          "publication_date",
          "datePublished",
          "date_publish",
          "date_published",
          "publish_date",
          "pubDate",
          "webPublicationDate",
          "issued");
  private static final List<String> OUTLET =
      List.of(
          "source", "outlet", "publisher", "site_name", "source_name", "source_domain", "domain");
  private static final List<String> URL = List.of("canonical_url", "canonicalUrl", "url", "link");
  private static final List<String> ID = List.of("id", "_id", "guid", "uuid");
  private static final List<String> LANGUAGE = List.of("language", "lang", "inLanguage");
  private static final List<String> LISTS =
      List.of("articles", "items", "results", "documents", "data", "hits", "entries");

  private JsonFields() {}

  /** The list of articles inside an object that is none itself. */
  static Optional<JsonNode> list(JsonNode node) {
    return string(node, TEXT).isPresent()
        ? Optional.empty()
        : LISTS.stream().map(node::path).filter(JsonNode::isArray).findFirst();
  }

  /**
   * The article; empty where there is no text.
   *
   * @param at file and line, which names an article that has no id
   */
  static Optional<Draft> draft(JsonNode node, String at) {
    return string(node, TEXT)
        .map(
            text ->
                new Draft(
                    at,
                    string(node, ID).orElse(at),
                    text,
                    string(node, TITLE),
                    string(node, OUTLET),
                    string(node, ISSUED).flatMap(PublicationDates::parse),
                    string(node, URL).filter(JsonFields::isAbsolute),
                    string(node, LANGUAGE),
                    List.of()));
  }

  private static boolean isAbsolute(String url) {
    return url.startsWith("http://") || url.startsWith("https://");
  }

  /** The first of the fields that holds a string or whole number, or an object with a name. */
  private static Optional<String> string(JsonNode node, List<String> fields) {
    for (String field : fields) {
      JsonNode value = node.path(field);
      JsonNode plain = value.isObject() ? value.path(value.has("name") ? "name" : "title") : value;
      if (plain.isTextual() && !plain.textValue().isBlank() || plain.isIntegralNumber()) {
        return Optional.of(plain.asText());
      }
    }
    return Optional.empty();
  }
}
