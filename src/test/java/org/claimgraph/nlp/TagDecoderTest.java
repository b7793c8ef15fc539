package org.claimgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagDecoderTest {
  private static final POSModel MODEL = model();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Go",
        "Officials said",
        "The harbour master said on Monday that two ships had left the port .",
        "\" We did not see it coming , \" she told reporters , \" and nobody warned us . \"",
        "According to the ministry , 3,500 troops of the 4th Brigade crossed the U.S. border .",
        "qwxz 😀 ÉTÉ don't it's can't 3.5 % — … ( ) [ ] '' ``",
        "What they want , when they want it , is what they think that those who left should give .",
      })
  void findsTheTagsOfOpenNlpsBeamSearch(String sentence) {
    String[] words = sentence.split(" ");
    POSContextGenerator features = MODEL.getFactory().getPOSContextGenerator(0);
    // A copy of the words each time: the feature cache, keyed on the array, mixes up candidates.
    BeamSearchContextGenerator<String> uncached =
        (i, sequence, tags, more) -> features.getContext(i, sequence.clone(), tags, more);
    BeamSearch search = new BeamSearch(3, MODEL.<MaxentModel>getArtifact("pos.model"));

    assertThat(new TagDecoder(TagModel.load()).tag(words))
        .containsExactlyElementsOf(
            search.bestSequence(words, null, uncached, (i, all, tags, tag) -> true).getOutcomes());
  }

  private static POSModel model() {
    try (InputStream stream =
        TagDecoderTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new POSModel(stream);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
