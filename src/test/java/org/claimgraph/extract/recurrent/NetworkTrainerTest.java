package org.claimgraph.extract.recurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.learn.ModelException;
import org.claimgraph.extract.recurrent.Labeller.Labelled;
import org.claimgraph.extract.recurrent.NetworkTrainer.Settings;
import org.junit.jupiter.api.Test;

class NetworkTrainerTest {

  @Test
  void learnsToTellStretchesByWhatFollowsThem() {
    assertThat(label(Samples.trained(), "then Eve Lee said so")).containsExactly(0, 1, 2, 0, 0);
    assertThat(label(Samples.trained(), "then Eve Lee went home")).containsExactly(0, 0, 0, 0, 0);
  }

  @Test
  void isSureOfWhatItHasSeen() {
    Labelled labelled =
        new Labeller(Samples.trained()).label(List.of(Samples.columns("Bob told us"))).getFirst();
    assertThat(labelled.probabilities()[0]).isBetween(0.9f, 1f);
  }

  @Test
  void labelsATextOfNoSequences() {
    assertThat(new Labeller(Samples.trained()).label(List.of())).isEmpty();
  }

  @Test
  void readsLongTextsInPartsOfWholeSequences() {
    Columns long1 = Samples.columns("said ".repeat(Network.LONGEST + 100).strip());
    Columns short1 = Samples.columns("Bob told us");
    assertThat(Network.parts(List.of(short1, long1, short1, short1)))
        .containsExactly(List.of(short1), List.of(long1), List.of(short1, short1));
    assertThat(new Labeller(Samples.trained()).label(List.of(short1, long1, short1, short1)))
        .hasSize(4);
  }

  @Test
  void trainingTwiceGivesTheSameBytes() throws IOException {
    assertThat(bytes(Samples.trained())).isEqualTo(bytes(Samples.trained()));
  }

  @Test
  void aKnownNetworkGoesOnLearningAndStaysAsItIs() throws IOException {
    byte[] before = bytes(Samples.trained());
    Network known = read(before, "test-1", Samples.vectors());
    Network tuned =
        NetworkTrainer.tune(
            known,
            List.of(Samples.text("then Eve Lee went home", 0, 1, 2, 0, 0)),
            new Settings(Samples.LABELS, 8, 100, 0.02f, 0));
    assertThat(label(tuned, "then Eve Lee went home")).containsExactly(0, 1, 2, 0, 0);
    assertThat(bytes(known)).isEqualTo(before);
  }

  @Test
  void labelsTheSameAfterWritingAndReading() throws IOException {
    byte[] bytes = bytes(Samples.trained());
    Network read = read(bytes, "test-1", Samples.vectors());
    assertThat(label(read, "Ann Bob told Lee"))
        .isEqualTo(label(Samples.trained(), "Ann Bob told Lee"));
    assertThat(bytes(read)).isEqualTo(bytes);
  }

  @Test
  void readerRefusesOtherFeaturesOtherVectorsAndWhatIsNoNetwork() throws IOException {
    byte[] bytes = bytes(Samples.trained());
    assertThatThrownBy(() -> read(bytes, "test-2", Samples.vectors()))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("test-2")
        .hasMessageContaining("test-1");
    assertThatThrownBy(() -> read(bytes, "test-1", Samples.vectors("said", "went")))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("digest of word vectors");
    assertThatThrownBy(() -> read("no network at all".getBytes(), "test-1", Samples.vectors()))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("expected a network");
  }

  private static int[] label(Network network, String text) {
    return new Labeller(network).label(List.of(Samples.columns(text))).getFirst().labels();
  }

  private static byte[] bytes(Network network) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NetworkFile.write(network, "test-1", out);
    return out.toByteArray();
  }

  private static Network read(byte[] bytes, String features, WordVectors vectors)
      throws IOException {
    return NetworkFile.read(new ByteArrayInputStream(bytes), features, vectors);
  }
}
