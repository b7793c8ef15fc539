package org.claimgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Writes the text of an element block by block, each with the role its markup shows. */
final class HtmlText implements NodeVisitor {
  private static final Set<String> SET_ASIDE = Set.of("nav", "footer", "aside", "form", "menu");
  private static final List<String> BYLINE_CLASSES =
      List.of("byline", "dateline", "timestamp", "author");

  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private Passage.Role role = Passage.Role.BODY;

  /** Adds all blocks of an element. */
  void read(Element element) {
    NodeTraversor.traverse(this, element);
    endBlock();
  }

  /** Adds one block; page furniture is set aside whatever its markup. */
  void add(String content, Passage.Role markup) {
    if (content.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int begin = text.length();
    text.append(content);
    boolean aside = markup != Passage.Role.TITLE && Furniture.matches(content);
    passages.add(
        new Passage(new Span(begin, text.length()), aside ? Passage.Role.BOILERPLATE : markup));
  }

  String text() {
    return text.toString();
  }

  List<Passage> passages() {
    return List.copyOf(passages);
  }

  /** Whether there is anything to read but a headline. */
  boolean hasProse() {
    return passages.stream()
        .anyMatch(passage -> passage.role().isRead() && passage.role() != Passage.Role.TITLE);
  }

  /** The text of the first passage of that role. */
  Optional<String> first(Passage.Role wanted) {
    return passages.stream()
        .filter(passage -> passage.role() == wanted)
        .map(passage -> passage.span().in(text()))
        .findFirst();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (block.isEmpty()) {
        role = role(node.parent());
      }
      append(words.getWholeText());
    } else if (node instanceof Element element && endsBlock(element)) {
      endBlock();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && endsBlock(element)) {
      endBlock();
    }
  }

  private static boolean endsBlock(Element element) {
    return element.isBlock()
        || element.normalName().equals("br")
        || element.normalName().equals("td");
  }

  /** Appends with runs of white space as browsers show them: one space. */
  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char character = words.charAt(i);
      boolean space = Character.isWhitespace(character);
      if (!space) {
        block.append(character);
      } else if (!block.isEmpty() && block.charAt(block.length() - 1) != ' ') {
        block.append(' ');
      }
    }
  }

  private void endBlock() {
    Blocks.trim(block.toString(), 0, block.length())
        .ifPresent(span -> add(span.in(block.toString()), role));
    block.setLength(0);
  }

  /** The role that the nearest telling element around gives. */
  private static Passage.Role role(@Nullable Node parent) {
    Passage.Role found = Passage.Role.BODY;
    for (Node node = parent; node instanceof Element element; node = node.parent()) {
      String name = element.normalName();
      if (SET_ASIDE.contains(name) || isHidden(element)) {
        return Passage.Role.BOILERPLATE;
      }
      if (found == Passage.Role.BODY) {
        found = own(element, name);
      }
    }
    return found;
  }

  private static Passage.Role own(Element element, String name) {
    return switch (name) {
      case "h1" -> Passage.Role.TITLE;
      case "time", "address" -> Passage.Role.DATELINE;
      case "figcaption", "caption" -> Passage.Role.CAPTION;
      case "li" -> Passage.Role.POINT;
      default -> isByline(element) ? Passage.Role.DATELINE : Passage.Role.BODY;
    };
  }

  private static boolean isByline(Element element) {
    String classes = element.className().toLowerCase(Locale.ROOT);
    return element.text().length() < 120 && BYLINE_CLASSES.stream().anyMatch(classes::contains)
        || element.attr("rel").equals("author");
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none");
  }
}
