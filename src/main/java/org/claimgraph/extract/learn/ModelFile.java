package org.claimgraph.extract.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads and writes sequence models.
 *
 * <p>Big-endian: magic number, format version, digest and name of the feature set, labels, the
 * quantisation step, transitions, then the features in the order of their hashes (as unsigned
 * numbers): difference to the hash before, a bit for each label that has a weight, those weights.
 * Numbers after the step are variable-length. Weights are whole multiples of the step; features all
 * of whose weights round to 0 are left out. The bytes depend on the model alone.
 */
public final class ModelFile {
  private static final int MAGIC = 0x43475351;
  private static final int VERSION = 1;

  /** How many quantisation steps the mean absolute weight measures. */
  private static final float PRECISION = 12;

  private ModelFile() {}

  /** Writes a model with little loss; leaves the stream open. */
  public static void write(SequenceModel model, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeUTF(model.features().name());
    out.writeInt(model.features().digest());
    out.writeInt(model.labels().size());
    for (String label : model.labels()) {
      out.writeUTF(label);
    }
    float step = step(model);
    out.writeFloat(step);
    int width = model.labels().size();
    for (int i = 0; i < width * width; i++) {
      writeSigned(Math.round(model.transition(i / width, i % width) / step), out);
    }
    writeFeatures(model, step, out);
    out.flush();
  }

  private static float step(SequenceModel model) {
    double sum = 0;
    long count = 0;
    for (int feature = 0; feature < model.index().size(); feature++) {
      for (int label = 0; label < model.labels().size(); label++) {
        float weight = Math.abs(model.weight(feature, label));
        sum += weight;
        count += weight > 0 ? 1 : 0;
      }
    }
    return count == 0 ? 1 : (float) (sum / count / PRECISION);
  }

  private static void writeFeatures(SequenceModel model, float step, DataOutputStream out)
      throws IOException {
    int[] keys = model.index().keys();
    int width = model.labels().size();
    List<Integer> order =
        IntStream.range(0, keys.length)
            .boxed()
            .filter(feature -> mask(quantised(model, feature, step)) != 0)
            .sorted(Comparator.comparingLong(feature -> Integer.toUnsignedLong(keys[feature])))
            .toList();
    out.writeInt(order.size());
    long before = 0;
    for (int feature : order) {
      long key = Integer.toUnsignedLong(keys[feature]);
      writeUnsigned(key - before, out);
      before = key;
      int[] weights = quantised(model, feature, step);
      writeUnsigned(mask(weights), out);
      for (int label = 0; label < width; label++) {
        if (weights[label] != 0) {
          writeSigned(weights[label], out);
        }
      }
    }
  }

  private static int[] quantised(SequenceModel model, int feature, float step) {
    int[] weights = new int[model.labels().size()];
    for (int label = 0; label < weights.length; label++) {
      weights[label] = Math.round(model.weight(feature, label) / step);
    }
    return weights;
  }

  private static long mask(int[] weights) {
    long mask = 0;
    for (int label = 0; label < weights.length; label++) {
      mask |= weights[label] == 0 ? 0 : 1L << label;
    }
    return mask;
  }

  /**
   * Reads a model; leaves the stream open.
   *
   * @param features the feature set that the program uses
   * @throws ModelException if the stream holds no model, one of another version, or one that was
   *     trained with other features
   */
  public static SequenceModel read(InputStream stream, FeatureSet features) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    expect("a sequence model", MAGIC, in.readInt());
    expect("format version", VERSION, in.readInt());
    String name = in.readUTF();
    if (!name.equals(features.name())) {
      throw new ModelException(
          "expected a model for features " + features.name() + ", found one for " + name);
    }
    expect("digest of features " + name, features.digest(), in.readInt());
    List<String> labels = new ArrayList<>();
    int width = in.readInt();
    for (int label = 0; label < width; label++) {
      labels.add(in.readUTF());
    }
    float step = in.readFloat();
    float[] transitions = new float[width * width];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = step * readSigned(in);
    }
    return readFeatures(features, labels, step, transitions, in);
  }

  private static SequenceModel readFeatures(
      FeatureSet features, List<String> labels, float step, float[] transitions, DataInputStream in)
      throws IOException {
    int count = in.readInt();
    FeatureIndex index = new FeatureIndex(count);
    float[] weights = new float[count * labels.size()];
    long key = 0;
    for (int feature = 0; feature < count; feature++) {
      key += readUnsigned(in);
      index.add((int) key);
      long mask = readUnsigned(in);
      for (int label = 0; label < labels.size(); label++) {
        if ((mask >> label & 1) != 0) {
          weights[feature * labels.size() + label] = step * readSigned(in);
        }
      }
    }
    return new SequenceModel(features, labels, index, weights, transitions);
  }

  private static void expect(String what, int expected, int found) {
    if (expected != found) {
      throw new ModelException(
          String.format("expected %s %08x, found %08x: train it again", what, expected, found));
    }
  }

  private static void writeSigned(int value, DataOutputStream out) throws IOException {
    writeUnsigned((long) value << 1 ^ value >> 31, out);
  }

  private static int readSigned(DataInputStream in) throws IOException {
    long value = readUnsigned(in);
    return (int) (value >>> 1 ^ -(value & 1));
  }

  private static void writeUnsigned(long value, DataOutputStream out) throws IOException {
    long rest = value;
    while (rest > 0x7F) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private static long readUnsigned(DataInputStream in) throws IOException {
    long value = 0;
    int shift = 0;
    int next = in.readUnsignedByte();
    while (next > 0x7F) {
      value |= (long) (next & 0x7F) << shift;
      shift += 7;
      next = in.readUnsignedByte();
    }
    return value | (long) next << shift;
  }
}
