package org.claimgraph.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.Texts;
import org.claimgraph.extract.recurrent.Marginals;
import org.junit.jupiter.api.Test;

class GoldLabelsTest {
  private static final Paragraph PARAGRAPH =
      new Paragraphs(Senses.load()).of(Texts.annotated("Ann said so.")).getFirst();

  /** Of the word "Ann": the probability of no label, and of beginning a source. */
  private static float[] first(double confidence) {
    Attribution said =
        new Attribution(
            List.of(new Span(0, 3)),
            List.of(new Span(4, 8)),
            List.of(new Span(9, 11)),
            List.of(),
            confidence);
    Marginals likely = GoldLabels.likely(PARAGRAPH, List.of(said));
    return new float[] {likely.labels()[0], likely.labels()[1 + 2 * Role.SOURCE.ordinal()]};
  }

  @Test
  void labelsOfACertainAttributionAreCertain() {
    assertThat(first(1)).containsExactly(0, 1);
  }

  @Test
  void labelsOfAnUncertainAttributionAreAsLikelyAsItself() {
    assertThat(first(0.5)).containsExactly(0.5f, 0.5f);
  }
}
