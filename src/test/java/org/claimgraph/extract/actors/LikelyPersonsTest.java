package org.claimgraph.extract.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.article.Span;
import org.claimgraph.extract.EntitySpan;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Texts;
import org.claimgraph.nlp.Annotation;
import org.junit.jupiter.api.Test;

class LikelyPersonsTest {
  private static final LikelyPersons PERSONS = new LikelyPersons();

  @Test
  void findsDescriptionsByAnyNounForAPerson() {
    assertThat(found("We met the violinist and her grandmother.", ""))
        .containsExactly("the violinist", "her grandmother");
  }

  @Test
  void takesSingleNamesFromTheTagger() {
    assertThat(found("We saw Jessamy, who smiled.", "Jessamy")).containsExactly("Jessamy");
  }

  @Test
  void takesNoWordThatOnlyBeginsASentenceForPartOfAName() {
    assertThat(found("Nobody came but Jessamy. But Jessamy smiled.", "Jessamy"))
        .containsExactly("Jessamy", "Jessamy");
  }

  @Test
  void takesNoWordThatOnlyBeginsASentence() {
    assertThat(found("Nor did it rain.", "Nor")).isEmpty();
  }

  @Test
  void findsWhoSaysTheOwnName() {
    assertThat(found("Hello, my name is Zorbo.", "")).containsExactly("Zorbo");
  }

  @Test
  void findsPeoples() {
    assertThat(found("Most Norwegians ski.", "")).containsExactly("Norwegians");
  }

  @Test
  void findsThoseWhoAreNamedTogether() {
    assertThat(found("We met Ann Lee, Bob Roe and Carl Moe.", ""))
        .contains("Ann Lee, Bob Roe and Carl Moe");
  }

  @Test
  void takesNounsAloneThatSayMoreOfAPerson() {
    assertThat(found("Ann Lee was a lecturer, violinist and gardener.", ""))
        .contains("violinist", "gardener");
    assertThat(found("Few saw violinist here.", "")).isEmpty();
  }

  @Test
  void whoSpeaksIsNamedTogetherWithOthers() {
    Annotation annotation = Texts.annotated("Ann Lee and I began it. Ann Lee et al. wrote it.");
    Extraction read =
        new Extraction(
            annotation,
            new ActorExtractor().extract(annotation, List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertThat(PERSONS.find(read))
        .extracting(m -> annotation.text(m.span()))
        .containsExactly("Ann Lee and I", "Ann Lee et al.");
  }

  private static List<String> found(String text, String tagged) {
    Annotation annotation = Texts.annotated(text);
    List<EntitySpan> entities = new ArrayList<>();
    for (int at = text.indexOf(tagged); !tagged.isEmpty() && at >= 0; ) {
      entities.add(new EntitySpan(new Span(at, at + tagged.length()), "Person"));
      at = text.indexOf(tagged, at + 1);
    }
    Extraction read =
        new Extraction(
            annotation, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), entities);
    return PERSONS.find(read).stream().map(m -> annotation.text(m.span())).toList();
  }
}
