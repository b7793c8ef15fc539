package org.claimgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagModelTest {
  private static final TagModel MODEL = TagModel.load();
  private static final POSModel OPEN_NLP = openNlp();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "I",
        "is",
        "the",
        "They",
        "NATO",
        "said",
        "3,500",
        "3.5",
        "4th",
        "U.S.",
        "don't",
        "-",
        "ÉTÉ",
        "İstanbul",
        "😀",
        "x😀",
        "qwxz",
        "$",
        "''",
        "reporters",
        "2014",
        "12:30",
        "10/11",
        "B2B"
      })
  void scoresWordsByThemselvesAsOpenNlpDoes(String word) {
    String[] features =
        OPEN_NLP
            .getFactory()
            .getPOSContextGenerator(0)
            .getContext(0, new String[] {word}, new String[0], null);
    double[] expected = OPEN_NLP.<MaxentModel>getArtifact("pos.model").eval(features);

    assertThat(probabilities(MODEL.own(word), MODEL.of("S=begin")))
        .containsExactly(expected, Offset.offset(1e-4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"t=NOUN", "t2=DET,NOUN", "p1w=the", "n2w=.", "p2S=begin", "unheard=of"})
  void knowsTheFeaturesThatOpenNlpKnows(String feature) {
    AbstractModel model = OPEN_NLP.getArtifact("pos.model");

    double[] expected = model.eval(new String[] {feature});

    assertThat(probabilities(new float[model.getNumOutcomes()], MODEL.of(feature)))
        .containsExactly(expected, Offset.offset(1e-4));
  }

  private static double[] probabilities(float[] scores, float[] more) {
    double[] sums = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.exp(scores[i] + (more == null ? 0 : more[i]));
      sum += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= sum;
    }
    return sums;
  }

  private static POSModel openNlp() {
    try (InputStream stream =
        TagModelTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new POSModel(stream);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
