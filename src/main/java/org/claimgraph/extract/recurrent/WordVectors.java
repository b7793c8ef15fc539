package org.claimgraph.extract.recurrent;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.learn.FeatureIndex;
import org.claimgraph.extract.learn.ModelBytes;

/**
 * Vectors of words, learned from much text without labels: words of like use lie near each other.
 * They stay as they are while a network learns.
 *
 * <p>The file: number of words, width, then for each word, the most frequent first, the hash of its
 * lower-case form ({@link Columns#hash}), a scale and one signed byte an element.
 */
public final class WordVectors {
  private static final String FILE = "words.vectors";

  private final int width;
  private final FeatureIndex index;
  private final byte[] values;
  private final float[] scales;

  private WordVectors(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new ModelBytes(stream));
    int size = in.readInt();
    this.width = in.readInt();
    this.index = new FeatureIndex(size);
    this.values = new byte[size * width];
    this.scales = new float[size];
    for (int word = 0; word < size; word++) {
      int key = in.readInt();
      float scale = in.readFloat();
      int row = index.add(key);
      scales[row] = scale;
      in.readFully(values, row * width, width);
    }
  }

  /** The vectors that ship with the program. */
  public static WordVectors load() {
    try (InputStream stream = WordVectors.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing from the class path");
      }
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads vectors to the end of the file. */
  static WordVectors read(InputStream stream) throws IOException {
    return new WordVectors(stream);
  }

  /** A number that changes with the words and their vectors. */
  int digest() {
    return Arrays.hashCode(index.keys()) * 31 + Arrays.hashCode(values);
  }

  /** Elements of a vector. */
  int width() {
    return width;
  }

  /** How many words there are. */
  int size() {
    return index.size();
  }

  /** The place of a word given its hash, the smaller the more frequent; -1 where it has none. */
  int find(int hash) {
    return index.get(hash);
  }

  /** Copies a word's vector to the beginning of a row. */
  void copy(int word, float[] row) {
    for (int j = 0; j < width; j++) {
      row[j] = scales[word] * values[word * width + j];
    }
  }
}
