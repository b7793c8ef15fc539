package org.claimgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimgraph.article.Passage.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  @Test
  void readsDateAndHeadlineInOneLine() {
    Layout layout =
        layout(" date 2021-03-04 Storm closes the port\n\nThe port was closed on Monday.");

    assertThat(roles(layout)).containsExactly(Role.DATELINE, Role.TITLE, Role.BODY);
    assertThat(layout.title()).contains("Storm closes the port");
    assertThat(layout.issued()).contains(LocalDate.of(2021, 3, 4));
  }

  @Test
  void readsDateAndLeadInOneLine() {
    Layout layout =
        layout(" date 2021-03-04 The port was closed on Monday. A storm hit it.\n\nMore.");

    assertThat(roles(layout)).startsWith(Role.DATELINE, Role.BODY);
    assertThat(layout.title()).isEmpty();
    assertThat(layout.issued()).contains(LocalDate.of(2021, 3, 4));
  }

  @Test
  void readsHeadlineDateLineAndByLine() {
    Layout layout =
        layout(
            "Storm closes the port\nJane Doe\nBy Jane Doe\n4 March 2021, 10:05 | Updated: 4 March"
                + " 2021, 12:00\nThe port was closed.");

    assertThat(roles(layout))
        .containsExactly(Role.TITLE, Role.DATELINE, Role.DATELINE, Role.DATELINE, Role.BODY);
    assertThat(layout.issued()).contains(LocalDate.of(2021, 3, 4));
  }

  @Test
  void takesNoSentenceForADateLine() {
    Layout layout = layout("Storm\nOn 4 March 2021 the port was closed.\nIt opened again.");

    assertThat(roles(layout)).containsExactly(Role.TITLE, Role.BODY, Role.BODY);
    assertThat(layout.issued()).isEmpty();
  }

  @Test
  void cutsTheGivenHeadlineOffTheFirstParagraph() {
    Layout layout =
        Layout.of("Storm closes port. It was a bad day.", Optional.of("Storm closes port"));

    assertThat(layout.passages())
        .containsExactly(
            new Passage(new Span(0, 18), Role.TITLE), new Passage(new Span(19, 36), Role.BODY));
  }

  @Test
  void tellsPointsAndCaptionsFromProse() {
    Layout layout =
        layout(
            """
            Storm closes the port
            • It is the third this year
            The port was closed on Monday.
            A ship leaves the port
            A ship leaves the port. Picture: Press Agency
            Pictured: a crane that has fallen
            Nobody was hurt.
            """);

    assertThat(roles(layout))
        .containsExactly(
            Role.TITLE, Role.POINT, Role.BODY, Role.CAPTION, Role.CAPTION, Role.CAPTION, Role.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "READ MORE: Ten ships you must see",
        "Read more",
        "Leave a Reply",
        "Leave a comment",
        "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
        "Thank you for subscribing! We've received your submission.",
        "Accept all cookies",
        "Sign up for our daily newsletter",
        "Copyright © 2021 The Gazette. All rights reserved.",
        "Facebook Twitter WhatsApp",
        "Share this article",
        "Your email address will not be published. Required fields are marked *",
        "Source link",
        "Advertisement",
        "Skip to main content",
        "Related: Storm closes bridge",
        "Follow Jane Doe on Twitter @janedoe",
        "Please enable JavaScript"
      })
  void setsPageFurnitureAside(String block) {
    assertThat(Furniture.matches(block)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More stories of survival emerged on Monday as rescuers reached the town.",
        "This video does not show the attack, the ministry said.",
        "Share prices fell after the news.",
        "Read more widely, he told the students.",
        "Comments by the minister on Friday angered the union.",
        "Top commanders met in the capital.",
        "Related attacks were reported in two other towns.",
        "Subscribe to no theory before the inquiry is over, she said."
      })
  void takesNoProseForFurniture(String block) {
    assertThat(Furniture.matches(block)).isFalse();
  }

  @Test
  void joinsHardWrappedLines() {
    String text =
        """
        The port was closed on Monday because of
        a storm that had come from the west and
        was the third this year, the
        harbour master said.

        It opened again on Tuesday.
        """;

    assertThat(layout(text).passages()).hasSize(2);
  }

  @Property(seed = "1")
  void passagesCoverAllTextAndNeverOverlap(
      @ForAll("texts") String text, @ForAll("titles") Optional<String> title) {
    int at = 0;
    for (Passage passage : Layout.of(text, title).passages()) {
      assertThat(passage.span().begin()).isGreaterThanOrEqualTo(at);
      assertThat(text.substring(at, passage.span().begin())).matches(LayoutTest::isWhite);
      at = passage.span().end();
    }
    assertThat(text.substring(at)).matches(LayoutTest::isWhite);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(
                "date 2021-03-04 ",
                "By Jane Doe",
                "Read more",
                "• ",
                "Storm",
                ". ",
                "Picture: AP",
                "4 March 2021",
                "\n",
                "\r\n",
                "\n\n",
                "\u2028",
                "\u00a0",
                "\ufeff",
                "\u0000",
                " "),
            Arbitraries.strings().all().ofMaxLength(12));
    return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<Optional<String>> titles() {
    return Combinators.combine(
            Arbitraries.of("Storm", "date", "", "Read more"), Arbitraries.of(true, false))
        .as((title, there) -> there ? Optional.of(title) : Optional.empty());
  }

  private static boolean isWhite(String text) {
    return text.chars().allMatch(c -> Blocks.isSpace((char) c));
  }

  private static Layout layout(String text) {
    return Layout.of(text, Optional.empty());
  }

  private static List<Role> roles(Layout layout) {
    return layout.passages().stream().map(Passage::role).toList();
  }
}
