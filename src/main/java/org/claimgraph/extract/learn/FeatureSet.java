package org.claimgraph.extract.learn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The features of a token, as templates over {@link Columns}: {@code "word[0]"} is the token's own
 * word, {@code "word[-1] tag[0]"} the word before together with the token's tag. A feature whose
 * template names an absent value is left out.
 */
public final class FeatureSet {
  private static final Pattern PART = Pattern.compile("([A-Za-z0-9_]+)\\[([+-]?\\d+)]");

  private final String name;
  private final List<String> columns;
  private final List<String> templates;

  /** For each template: its seed, then column and offset of each part. */
  private final int[][] compiled;

  private final int digest;

  /**
   * Compiles templates.
   *
   * @param name name and version of the set, stored with the models that use it
   * @param columns names of the columns in order
   * @param templates each one or more parts {@code column[offset]}, separated by spaces
   * @throws IllegalArgumentException if a template is malformed, names an unknown column, or is
   *     there twice
   */
  public FeatureSet(String name, List<String> columns, List<String> templates) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.templates = List.copyOf(templates);
    if (new HashSet<>(templates).size() < templates.size()) {
      throw new IllegalArgumentException("a template of " + name + " is there twice");
    }
    this.compiled = templates.stream().map(this::compile).toArray(int[][]::new);
    this.digest = (name + columns + templates).hashCode();
  }

  /** Name and version. */
  public String name() {
    return name;
  }

  /** Names of the columns in order. */
  public List<String> columns() {
    return columns;
  }

  /** How many features a token has at most: the number of templates. */
  public int size() {
    return compiled.length;
  }

  /** A number that changes with the name, the columns and the templates. */
  int digest() {
    return digest;
  }

  /**
   * Writes the features of one token.
   *
   * @param features receives the features' hashes, never 0; room for {@link #size()} of them
   * @return how many were written
   */
  int features(Columns sequence, int token, int[] features) {
    int count = 0;
    for (int[] template : compiled) {
      int hash = hash(sequence, token, template);
      if (hash != 0) {
        features[count++] = hash;
      }
    }
    return count;
  }

  private static int hash(Columns sequence, int token, int[] template) {
    int hash = template[0];
    for (int part = 1; part < template.length; part += 2) {
      int value = sequence.get(token + template[part + 1], template[part]);
      if (value == 0) {
        return 0;
      }
      hash = Columns.scramble(hash * 31 + value);
    }
    return hash == 0 ? 1 : hash;
  }

  private int[] compile(String template) {
    List<Integer> parts = new ArrayList<>();
    parts.add(Columns.hash(template));
    for (String part : template.split(" ")) {
      Matcher matcher = PART.matcher(part);
      int column = matcher.matches() ? columns.indexOf(matcher.group(1)) : -1;
      if (column < 0) {
        throw new IllegalArgumentException(
            "expected column[offset] with a column of " + columns + ", found \"" + part + "\"");
      }
      parts.add(column);
      parts.add(Integer.parseInt(matcher.group(2)));
    }
    return parts.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public String toString() {
    return name + " (" + templates.size() + " templates)";
  }
}
