package org.claimgraph.extract.recurrent;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.learn.FeatureIndex;
import org.claimgraph.extract.learn.ModelException;

/**
 * Reads and writes networks.
 *
 * <p>Big-endian: magic number, format version, name of the features, digest of the word vectors,
 * number of labels, size of a state, the word's column, the attributes (column, width, hashes of
 * their values), then all matrices row by row: a scale and one 16-bit number an element. The bytes
 * depend on the network alone.
 */
public final class NetworkFile {
  private static final int MAGIC = 0x43474E57;
  private static final int VERSION = 1;

  private NetworkFile() {}

  /**
   * Writes a network; leaves the stream open.
   *
   * @param features name and version of the columns that it was trained on
   */
  public static void write(Network network, String features, OutputStream stream)
      throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    Inputs inputs = network.inputs();
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeUTF(features);
    out.writeInt(inputs.vectors().digest());
    out.writeInt(network.labels());
    out.writeInt(network.first().forward().size());
    out.writeInt(inputs.wordColumn());
    out.writeInt(inputs.tables().size());
    for (Table table : inputs.tables()) {
      out.writeInt(table.column());
      out.writeInt(table.width());
      out.writeInt(table.values().size());
      for (int value : table.values().keys()) {
        out.writeInt(value);
      }
    }
    for (float[][] matrix : network.matrices()) {
      for (float[] row : matrix) {
        writeRow(row, out);
      }
    }
    out.flush();
  }

  private static void writeRow(float[] row, DataOutputStream out) throws IOException {
    float largest = 0;
    for (float value : row) {
      largest = Math.max(largest, Math.abs(value));
    }
    float scale = largest / Short.MAX_VALUE;
    out.writeFloat(scale);
    for (float value : row) {
      out.writeShort(scale == 0 ? 0 : Math.round(value / scale));
    }
  }

  /**
   * Reads a network; leaves the stream open.
   *
   * @param features name and version of the columns that the program fills
   * @throws ModelException if the stream holds no network, one of another version, or one that was
   *     trained on other features or word vectors
   */
  public static Network read(InputStream stream, String features, WordVectors vectors)
      throws IOException {
    DataInputStream in = new DataInputStream(stream);
    expect("a network", MAGIC, in.readInt());
    expect("format version", VERSION, in.readInt());
    String name = in.readUTF();
    if (!name.equals(features)) {
      throw new ModelException(
          "expected a network for features " + features + ", found one for " + name);
    }
    expect("digest of word vectors", vectors.digest(), in.readInt());
    int labels = in.readInt();
    int size = in.readInt();
    int wordColumn = in.readInt();
    List<Table> tables = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      tables.add(readTable(in));
    }
    Network network = Network.zeros(new Inputs(vectors, wordColumn, tables), size, labels);
    for (float[][] matrix : network.matrices()) {
      for (float[] row : matrix) {
        float scale = in.readFloat();
        for (int j = 0; j < row.length; j++) {
          row[j] = scale * in.readShort();
        }
      }
    }
    return network;
  }

  private static Table readTable(DataInputStream in) throws IOException {
    int column = in.readInt();
    int width = in.readInt();
    int size = in.readInt();
    FeatureIndex values = new FeatureIndex(size);
    for (int i = 0; i < size; i++) {
      values.add(in.readInt());
    }
    return new Table(column, values, Rows.zeros(size + 1, width));
  }

  private static void expect(String what, int expected, int found) {
    if (expected != found) {
      throw new ModelException(
          String.format("expected %s %08x, found %08x: train it again", what, expected, found));
    }
  }
}
