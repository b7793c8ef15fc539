package org.claimgraph.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article: JSON-LD of schema.org first, then Open Graph and other meta
 * tags, then the visible markup.
 *
 * @param title headline
 * @param outlet name of the publisher or site
 * @param issued day of publication
 * @param url canonical address, absolute
 * @param language BCP 47 tag
 */
record HtmlMetadata(
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDate> issued,
    Optional<String> url,
    Optional<String> language) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> DATE_NAMES =
      List.of(
          "article:published_time",
          "og:published_time",
          "datePublished",
          "pubdate",
          "publish-date",
          "publication_date",
          "date",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "parsely-pub-date",
          "sailthru.date");

  static HtmlMetadata of(Document document) {
    List<JsonNode> articles = articles(document);
    return new HtmlMetadata(
        first(
            field(articles, "headline"),
            meta(document, "og:title"),
            text(document, "h1"),
            text(document, "title")),
        first(
            named(articles, "publisher"),
            meta(document, "og:site_name"),
            meta(document, "application-name"),
            meta(document, "dc.publisher")),
        issued(document, articles),
        first(
                attribute(document, "link[rel=canonical]", "href"),
                meta(document, "og:url"),
                field(articles, "url"),
                named(articles, "mainEntityOfPage"))
            .filter(url -> url.startsWith("http://") || url.startsWith("https://")),
        first(
            field(articles, "inLanguage"),
            attribute(document, "html[lang]", "lang"),
            meta(document, "og:locale").map(locale -> locale.replace('_', '-'))));
  }

  private static Optional<LocalDate> issued(Document document, List<JsonNode> articles) {
    return Stream.of(
            Stream.of(field(articles, "datePublished")),
            DATE_NAMES.stream().map(name -> meta(document, name)),
            Stream.of(
                attribute(document, "time[itemprop=datePublished], time[pubdate]", "datetime"),
                attribute(document, "article time[datetime], time[datetime]", "datetime")))
        .flatMap(Function.identity())
        .flatMap(Optional::stream)
        .flatMap(date -> PublicationDates.parse(date).stream())
        .findFirst();
  }

  /** The page's JSON-LD objects that describe an article, graphs unfolded. */
  private static List<JsonNode> articles(Document document) {
    List<JsonNode> found = new ArrayList<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      try {
        collect(JSON.readTree(script.data()), found, 0);
      } catch (JsonProcessingException e) {
        // Broken JSON-LD is common and costs nothing: the meta tags say the same.
        continue;
      }
    }
    return found;
  }

  private static void collect(JsonNode node, List<JsonNode> into, int depth) {
    if (depth > 4) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, into, depth + 1));
    } else if (node.isObject()) {
      String type = node.path("@type").toString();
      if (type.contains("Article") || type.contains("Posting") || type.contains("\"Report\"")) {
        into.add(node);
      }
      collect(node.path("@graph"), into, depth + 1);
    }
  }

  private static Optional<String> field(List<JsonNode> articles, String name) {
    return articles.stream()
        .map(article -> article.path(name).asText(""))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static Optional<String> named(List<JsonNode> articles, String name) {
    return articles.stream()
        .map(article -> article.path(name))
        .map(value -> value.isArray() ? value.path(0) : value)
        .map(value -> value.isObject() ? value.path(value.has("name") ? "name" : "@id") : value)
        .map(value -> value.asText(""))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static Optional<String> meta(Document document, String name) {
    return document.select("meta[content]").stream()
        .filter(
            meta ->
                name.equalsIgnoreCase(meta.attr("property"))
                    || name.equalsIgnoreCase(meta.attr("name"))
                    || name.equalsIgnoreCase(meta.attr("itemprop")))
        .map(meta -> meta.attr("content").strip())
        .filter(content -> !content.isEmpty())
        .findFirst();
  }

  private static Optional<String> attribute(Document document, String query, String name) {
    return document.select(query).stream()
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Optional<String> text(Document document, String query) {
    return document.select(query).stream()
        .map(element -> element.text().strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  @SafeVarargs
  private static Optional<String> first(Optional<String>... values) {
    for (Optional<String> value : values) {
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }
}
