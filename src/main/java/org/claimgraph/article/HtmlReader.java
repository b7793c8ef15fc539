package org.claimgraph.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Reads an article from a web page: the main text block by block, and what the page's metadata
 * says. The text that is stored is what this makes of the page: one block a paragraph, empty lines
 * between.
 */
final class HtmlReader {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);

  private HtmlReader() {}

  /** The character set that the page's first bytes declare and that Java knows. */
  static Optional<Charset> declaredCharset(String head) {
    Matcher matcher = CHARSET.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(matcher.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The page's article; empty where it has no text. */
  static Optional<Draft> read(String page, String file, String name) {
    Document document = Jsoup.parse(page);
    HtmlMetadata metadata = HtmlMetadata.of(document);
    document
        .select("script, style, noscript, template, svg, iframe, button, select, option")
        .remove();
    HtmlText text = new HtmlText();
    Element main = main(document);
    if (main.selectFirst("h1") == null) {
      metadata.title().ifPresent(title -> text.add(title, Passage.Role.TITLE));
    }
    text.read(main);
    if (!text.hasProse()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            file,
            name,
            text.text(),
            metadata.title().or(() -> text.first(Passage.Role.TITLE)),
            metadata.outlet(),
            metadata
                .issued()
                .or(() -> text.first(Passage.Role.DATELINE).flatMap(PublicationDates::parse)),
            metadata.url(),
            metadata.language(),
            text.passages()));
  }

  /**
   * The element that holds the article: marked up as such, else the one whose own paragraphs have
   * the most text.
   */
  private static Element main(Document document) {
    for (String query : new String[] {"[itemprop=articleBody]", "article", "main", "[role=main]"}) {
      Elements found = document.select(query);
      Optional<Element> longest = longest(found);
      if (longest.isPresent() && 2 * paragraphs(longest.get()) >= paragraphs(document.body())) {
        return withTitle(longest.get());
      }
    }
    Elements parents = new Elements();
    document.select("p").forEach(p -> parents.add(p.parent() == null ? p : p.parent()));
    return longest(parents)
        .filter(best -> 2 * paragraphs(best) >= paragraphs(document.body()))
        .map(HtmlReader::withTitle)
        .orElse(document.body());
  }

  /** The smallest element around it that also holds the headline, where that is near. */
  private static Element withTitle(Element main) {
    Element around = main;
    for (int up = 0; up < 3 && around.selectFirst("h1") == null; up++) {
      Element parent = around.parent();
      if (parent == null || parent.normalName().equals("html")) {
        return main;
      }
      around = parent;
    }
    boolean near =
        around.selectFirst("h1") != null && around.text().length() < 2 * main.text().length();
    return near ? around : main;
  }

  private static Optional<Element> longest(Elements elements) {
    Element best = null;
    for (Element element : elements) {
      if (best == null || paragraphs(element) > paragraphs(best)) {
        best = element;
      }
    }
    return Optional.ofNullable(best).filter(element -> paragraphs(element) > 0);
  }

  /** Characters in the element's paragraphs. */
  private static int paragraphs(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }
}
