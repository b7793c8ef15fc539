package org.claimgraph.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.Texts;
import org.claimgraph.nlp.Annotation;
import org.junit.jupiter.api.Test;

class ClaimTrainerTest {
  private static final String TEXT = "Ann said that Bob thinks the old bridge is safe.";

  /** The same article eight times, with what Bob thinks inside what Ann says. */
  private static final List<GoldClaims> ARTICLES =
      IntStream.range(0, 8).mapToObj(i -> article()).toList();

  private static GoldClaims article() {
    Annotation annotation = Texts.annotated(TEXT);
    Attribution inner = attribution("Bob", "thinks", "the old bridge is safe", List.of());
    Attribution outer =
        attribution("Ann", "said", "that Bob thinks the old bridge is safe", List.of(inner));
    return new GoldClaims(annotation, List.of(outer), List.of());
  }

  private static Attribution attribution(
      String source, String cue, String content, List<Attribution> nested) {
    return new Attribution(span(source), span(cue), span(content), nested, 1);
  }

  private static List<Span> span(String words) {
    int begin = TEXT.indexOf(words);
    return List.of(new Span(begin, begin + words.length()));
  }

  @Test
  void trainingOnContentsTwiceGivesTheSameBytes() throws IOException {
    assertThat(trained()).isEqualTo(trained());
  }

  private static byte[] trained() throws IOException {
    ClaimModel model =
        ClaimTrainer.trainNested(ClaimExtractor.shippedOutermost(), List.of(), ARTICLES);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
