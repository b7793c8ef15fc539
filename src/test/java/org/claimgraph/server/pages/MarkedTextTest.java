package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimgraph.server.pages.Mark.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static final int LENGTH = 40;

  @Test
  void mentionsLeadToTheirEntities() {
    Mark mention = new Mark(4, 7, Kind.MENTION, "mention-4-7", "/id/person/ann", "Ann (person)");

    assertThat(MarkedText.html("and Ann", 0, List.of(mention)))
        .isEqualTo(
            "<p>and <span id=\"mention-4-7\"></span><a href=\"/id/person/ann\" title=\"Ann"
                + " (person)\" class=\"mention\" data-marks=\"mention-4-7\">Ann</a></p>");
  }

  @Test
  void ofNestedMentionsTheShortestIsFollowed() {
    Element text =
        parse(
            "boss of Wagner",
            0,
            List.of(
                new Mark(0, 14, Kind.MENTION, "a", "/id/person/boss", ""),
                new Mark(8, 14, Kind.MENTION, "b", "/id/armed-group/w", "")));

    assertThat(text.select("a").eachAttr("href"))
        .containsExactly("/id/person/boss", "/id/armed-group/w");
    assertThat(marked(text, "a")).isEqualTo("boss of Wagner");
  }

  @Test
  void aContentOfSeveralPiecesHasOneAnchor() {
    Element text =
        parse(
            "fled, he said, at night",
            0,
            List.of(
                new Mark(0, 4, Kind.CONTENT, "c", "/id/claim/c", "Claim of him"),
                new Mark(15, 23, Kind.CONTENT, "c", "/id/claim/c", "Claim of him")));

    assertThat(text.select("#c")).hasSize(1);
    assertThat(text.select("a#c").attr("href")).isEqualTo("/id/claim/c");
    assertThat(marked(text, "c")).isEqualTo("fledat night");
  }

  @Test
  void aPartOfATextKeepsTheOffsetsOfTheWhole() {
    Element text =
        parse("🚀 flew.", 100, List.of(new Mark(98, 106, Kind.CONTENT, "c", "/id/claim/c", "")));

    assertThat(marked(text, "c")).isEqualTo("🚀 flew");
  }

  @Property(tries = 300)
  void markupHoldsTheTextAndEachMarkItsWords(
      @ForAll("texts") String text, @ForAll("marks") List<Mark> marks) {
    Element html = parse(text, 0, marks);

    assertThat(html.wholeText()).isEqualTo(text);
    for (Mark mark : marks) {
      assertThat(marked(html, mark.id())).isEqualTo(words(text, mark));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", " ", "<", ">", "&", "\"", "'", "\n", "\r", "é", "🚀", "</p>")
        .list()
        .ofMaxSize(LENGTH)
        .map(characters -> String.join("", characters));
  }

  @Provide
  Arbitrary<List<Mark>> marks() {
    Arbitrary<Integer> offset = Arbitraries.integers().between(0, LENGTH);
    return Combinators.combine(offset, offset, Arbitraries.of(Kind.class))
        .as(
            (begin, length, kind) ->
                new Mark(
                    begin, begin + length, kind, kind + "-" + begin + "-" + length, "/id/x", "\">"))
        .filter(mark -> mark.kind() != Kind.PASSAGE)
        .list()
        .uniqueElements(Mark::id)
        .ofMaxSize(6);
  }

  private static Element parse(String text, int offset, List<Mark> marks) {
    return Jsoup.parse("<article>" + MarkedText.html(text, offset, marks) + "</article>")
        .expectFirst("article");
  }

  private static String marked(Element html, String id) {
    return html.select("[data-marks~=(^| )" + id + "( |$)]").stream()
        .map(Element::wholeText)
        .collect(Collectors.joining());
  }

  /** The words of a mark; the ends of lines are between the paragraphs and in no mark. */
  private static String words(String text, Mark mark) {
    int[] codePoints = text.codePoints().toArray();
    int begin = Math.min(mark.begin(), codePoints.length);
    int end = Math.min(mark.end(), codePoints.length);
    return new String(codePoints, begin, end - begin).replaceAll("[\r\n]", "");
  }
}
