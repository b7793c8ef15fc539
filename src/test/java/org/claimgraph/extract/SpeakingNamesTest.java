package org.claimgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.article.Span;
import org.claimgraph.resolve.MarkedText;
import org.junit.jupiter.api.Test;

class SpeakingNamesTest {
  private static final String TEXT = "Colbert said it was open. They met Colbert in May.";

  @Test
  void areBodiesWhereTheTaggerWavers() {
    assertThat(types(TEXT, "Colbert", "person", "place"))
        .containsExactly("organisation", "organisation");
  }

  @Test
  void arePersonsWhereItDoesNot() {
    assertThat(types(TEXT, "Colbert", "person", "other")).containsExactly("person", "person");
  }

  @Test
  void areBodiesBehindAnArticle() {
    assertThat(types("The Colbert said it was open.", "The Colbert"))
        .containsExactly("organisation");
  }

  @Test
  void areBodiesBehindAnArticleAlsoWithWordsInLowerCase() {
    assertThat(
            types(
                "The Colbert Board for Rivers and Roads said it was open.",
                "The Colbert Board for Rivers and Roads"))
        .containsExactly("organisation");
    assertThat(types("The City and Its Friends said it was open.", "The City and Its Friends"))
        .isEmpty();
  }

  @Test
  void areNotSeenWhereTheyOnlyBeginSentences() {
    assertThat(types("Colbert said it was open.", "Colbert", "person")).isEmpty();
  }

  @Test
  void areNotSeenWhereNothingIsKnownOrAnActorStands() {
    assertThat(types(TEXT, "Colbert")).isEmpty();
    assertThat(types("{person Colbert} said it was open.", "Colbert", "person")).isEmpty();
  }

  /** The types of all found, the tagger calling each occurrence in turn as given. */
  private static List<String> types(String text, String source, String... calls) {
    Extraction read = MarkedText.of(text).says(source, "said", "open").extraction();
    String plain = read.annotation().article().text();
    List<EntitySpan> tagged = new ArrayList<>();
    int at = -1;
    for (String call : calls) {
      int next = plain.indexOf("Colbert", at + 1);
      at = next < 0 ? at : next;
      tagged.add(new EntitySpan(new Span(at, at + "Colbert".length()), call));
    }
    return SpeakingNames.of(read, tagged).stream().map(EntitySpan::type).toList();
  }
}
