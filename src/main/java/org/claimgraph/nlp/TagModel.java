package org.claimgraph.nlp;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * The weights of OpenNLP's part of speech model, read from its file in a third of the time that
 * OpenNLP takes, and the features that it knows words by. Immutable.
 */
final class TagModel {
  private static final String FILE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** As long as the ends and beginnings are that the model knows. */
  private static final int LONGEST_AFFIX = 4;

  private final List<String> tags;
  private final Map<String, Feature> features;
  private final float[] weights;

  /**
   * Where a feature's weights stand.
   *
   * @param tags numbers of the tags that it speaks for or against
   * @param begin index of its weight for the first of them
   */
  private record Feature(int[] tags, int begin) {}

  private TagModel(List<String> tags, Map<String, Feature> features, float[] weights) {
    this.tags = tags;
    this.features = features;
    this.weights = weights;
  }

  /** The model that ships with the program. */
  static TagModel load() {
    try (InputStream stream = TagModel.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing from the class path");
      }
      ZipInputStream parts = new ZipInputStream(stream);
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        if (part.getName().equals("pos.model")) {
          return read(new DataInputStream(new ByteArrayInputStream(parts.readAllBytes())));
        }
      }
      throw new IllegalStateException(FILE + " holds no pos.model");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The layout of OpenNLP's {@code GenericModelWriter}: kind, two numbers of no use here, tags; for
   * each group of features that speak of the same tags how many they are and which tags; the
   * features' names, group by group; their weights in the same order.
   */
  private static TagModel read(DataInputStream in) throws IOException {
    in.readUTF();
    in.readInt();
    in.readDouble();
    String[] tags = strings(in);
    String[] groups = strings(in);
    String[] names = strings(in);
    Map<String, Feature> features = HashMap.newHashMap(names.length);
    int named = 0;
    int begin = 0;
    for (String group : groups) {
      StringTokenizer numbers = new StringTokenizer(group);
      int size = Integer.parseInt(numbers.nextToken());
      int[] of = new int[numbers.countTokens()];
      for (int i = 0; i < of.length; i++) {
        of[i] = Integer.parseInt(numbers.nextToken());
      }
      for (int i = 0; i < size; i++) {
        features.put(names[named++], new Feature(of, begin));
        begin += of.length;
      }
    }
    float[] weights = new float[begin];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) in.readDouble();
    }
    return new TagModel(List.of(tags), features, weights);
  }

  private static String[] strings(DataInputStream in) throws IOException {
    String[] strings = new String[in.readInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = in.readUTF();
    }
    return strings;
  }

  /** The tags, in the order of their numbers. */
  List<String> tags() {
    return tags;
  }

  /** What a word's own features add to each tag's score; its neighbours are not looked at. */
  float @Nullable [] own(String word) {
    float[] sum = add("def", null);
    int longest = Math.min(LONGEST_AFFIX, word.length());
    for (int length = 1; length <= longest; length++) {
      sum = add("suf=" + word.substring(word.length() - length), sum);
    }
    for (int length = 1; length <= longest; length++) {
      sum = add("pre=" + word.substring(0, length), sum);
    }
    String lower = StringUtil.toLowerCase(word);
    String kind = FeatureGeneratorUtil.tokenFeature(word);
    sum = add("w=" + lower, sum);
    sum = add("wc=" + kind, sum);
    return add("w&c=" + lower + "," + kind, sum);
  }

  /** What one feature adds to each tag's score; null where the model does not know it. */
  float @Nullable [] of(String name) {
    return add(name, null);
  }

  private float @Nullable [] add(String name, float @Nullable [] sum) {
    Feature feature = features.get(name);
    if (feature == null) {
      return sum;
    }
    float[] added = sum == null ? new float[tags.size()] : sum;
    for (int i = 0; i < feature.tags.length; i++) {
      added[feature.tags[i]] += weights[feature.begin + i];
    }
    return added;
  }
}
