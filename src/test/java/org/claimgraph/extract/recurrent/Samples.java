package org.claimgraph.extract.recurrent;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimgraph.extract.learn.Bio;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.recurrent.NetworkTrainer.Settings;
import org.claimgraph.extract.recurrent.NetworkTrainer.Text;

/** Small texts, word vectors and networks. Column 0 is the word, column 1 whether it is a name. */
final class Samples {
  static final List<Attribute> ATTRIBUTES = List.of(new Attribute(1, 3, 1), new Attribute(0, 4, 2));
  static final int LABELS = Bio.labels(List.of("speaker")).size();

  private Samples() {}

  /** Vectors of four elements for some verbs, made by a rule. */
  static WordVectors vectors() {
    return vectors("said", "went", "told", "saw");
  }

  static WordVectors vectors(String... words) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(words.length);
      out.writeInt(4);
      for (int i = 0; i < words.length; i++) {
        out.writeInt(Columns.hash(words[i]));
        out.writeFloat(0.01f);
        out.write(new byte[] {(byte) (i % 2 * 100 - 50), (byte) (i * 7), -20, 30});
      }
      return WordVectors.read(new ByteArrayInputStream(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Columns columns(String text) {
    String[] words = text.split(" ");
    Columns columns = new Columns(words.length, 2);
    for (int i = 0; i < words.length; i++) {
      columns.set(i, 0, words[i].toLowerCase(Locale.ROOT));
      columns.set(i, 1, Character.isUpperCase(words[i].charAt(0)) ? 1 : 2);
    }
    return columns;
  }

  /** Names before "said" and "told" speak. */
  static List<Text> texts() {
    return List.of(
        text("then Ann Lee said so", 0, 1, 2, 0, 0, "Bob went", 0, 0),
        text("Bob told us", 1, 0, 0, "then Bob saw Ann", 0, 0, 0, 0),
        text("Ann went home", 0, 0, 0),
        text("so Ann Lee went home", 0, 0, 0, 0, 0),
        text("Ann Lee told Bob", 1, 2, 0, 0, "he saw Bob", 0, 0, 0));
  }

  /** A text of sequences, each followed by its labels. */
  static Text text(Object... parts) {
    List<Columns> sequences = new ArrayList<>();
    List<Marginals> labels = new ArrayList<>();
    int at = 0;
    while (at < parts.length) {
      Columns columns = columns((String) parts[at++]);
      int[] right = new int[columns.length()];
      for (int i = 0; i < right.length; i++) {
        right[i] = (Integer) parts[at++];
      }
      sequences.add(columns);
      labels.add(Marginals.certain(right, LABELS));
    }
    boolean[] used = new boolean[sequences.size()];
    Arrays.fill(used, true);
    return new Text(sequences, labels, used);
  }

  static Network trained() {
    return new NetworkTrainer(vectors(), 0, ATTRIBUTES, new Settings(LABELS, 8, 400, 0.02f, 0.1f))
        .train(texts());
  }
}
