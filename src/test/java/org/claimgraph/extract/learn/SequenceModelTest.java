package org.claimgraph.extract.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.learn.Bio.Stretch;
import org.junit.jupiter.api.Test;

class SequenceModelTest {
  private static final FeatureSet FEATURES =
      new FeatureSet(
          "test-1",
          List.of("word", "capital"),
          List.of("word[0]", "word[-1]", "capital[0]", "capital[0] word[-1]"));
  private static final List<String> LABELS = Bio.labels(List.of("person", "place"));

  @Test
  void learnsToTellStretchesByTheirContext() {
    assertThat(trained().stretches(columns("yesterday Mr Jones went to Oslo Fjord")))
        .containsExactly(new Stretch(1, 3, 0), new Stretch(5, 7, 1));
  }

  @Test
  void labelsAnEmptySequence() {
    assertThat(trained().label(columns(""))).isEmpty();
  }

  @Test
  void isTheSameAfterWritingAndReading() throws IOException {
    SequenceModel read = read(bytes(trained()), FEATURES);
    Columns unseen = columns("then Mr Brown went to Rome");
    assertThat(read.label(unseen)).isEqualTo(trained().label(unseen));
    assertThat(read.labels()).isEqualTo(LABELS);
  }

  @Test
  void aRandomFieldLearnsTheSame() {
    SequenceModel model =
        new SequenceTrainer(FEATURES, LABELS, 1, 60).asRandomField(0.3f).train(examples());
    assertThat(model.label(columns("then Mr Smith went to Paris")))
        .containsExactly(0, 1, 2, 0, 0, 3);
  }

  @Test
  void trainingTwiceGivesTheSameBytes() throws IOException {
    assertThat(bytes(trained())).isEqualTo(bytes(trained()));
  }

  @Test
  void readerRefusesAnotherFeatureSet() throws IOException {
    byte[] model = bytes(trained());
    FeatureSet renamed = new FeatureSet("test-2", FEATURES.columns(), List.of("word[0]"));
    FeatureSet changed = new FeatureSet("test-1", FEATURES.columns(), List.of("word[0]"));
    assertThatThrownBy(() -> read(model, renamed))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("test-2")
        .hasMessageContaining("test-1");
    assertThatThrownBy(() -> read(model, changed))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("digest of features test-1");
  }

  @Test
  void readerRefusesWhatIsNoModel() {
    assertThatThrownBy(() -> read("not a model at all".getBytes(), FEATURES))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("expected a sequence model");
  }

  private static SequenceModel trained() {
    return new SequenceTrainer(FEATURES, LABELS, 1, 20).train(examples());
  }

  private static List<SequenceTrainer.Example> examples() {
    List<SequenceTrainer.Example> examples = new ArrayList<>();
    examples.add(
        example("then Mr Smith went to Paris", new Stretch(1, 3, 0), new Stretch(5, 6, 1)));
    examples.add(example("Mr Brown left Rome", new Stretch(0, 2, 0), new Stretch(3, 4, 1)));
    examples.add(example("they went to Kyiv then", new Stretch(3, 4, 1)));
    examples.add(example("then they went to Oslo Fjord", new Stretch(4, 6, 1)));
    examples.add(example("nobody went away"));
    return examples;
  }

  private static SequenceTrainer.Example example(String words, Stretch... stretches) {
    Columns columns = columns(words);
    return new SequenceTrainer.Example(columns, Bio.encode(columns.length(), List.of(stretches)));
  }

  private static Columns columns(String text) {
    String[] words = text.isEmpty() ? new String[0] : text.split(" ");
    Columns columns = new Columns(words.length, 2);
    for (int i = 0; i < words.length; i++) {
      columns.set(i, 0, words[i]);
      columns.set(i, 1, Character.isUpperCase(words[i].charAt(0)) ? 1 : 0);
    }
    return columns;
  }

  private static byte[] bytes(SequenceModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(model, out);
    return out.toByteArray();
  }

  private static SequenceModel read(byte[] bytes, FeatureSet features) throws IOException {
    return ModelFile.read(new ByteArrayInputStream(bytes), features);
  }
}
