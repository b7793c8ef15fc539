package org.claimgraph.extract.learn;

/**
 * The tokens of one sequence with their attributes: a table with a row for each token and a column
 * for each attribute that the feature templates may name. Values are hashes; 0 stands for "has
 * none", and no feature is made of it.
 */
public final class Columns {
  private final int length;
  private final int width;
  private final int[] values;

  /** An empty table for a sequence of {@code length} tokens. */
  public Columns(int length, int width) {
    this.length = length;
    this.width = width;
    this.values = new int[length * width];
  }

  /** Number of tokens. */
  public int length() {
    return length;
  }

  /** Number of columns. */
  public int width() {
    return width;
  }

  /** Sets an attribute; 0 for none. */
  public void set(int token, int column, int value) {
    values[token * width + column] = value;
  }

  /** Sets an attribute to the hash of a text. */
  public void set(int token, int column, String value) {
    set(token, column, hash(value));
  }

  /** An attribute of a token; before the first and after the last token a value of its own. */
  public int get(int token, int column) {
    if (token < 0) {
      return Math.max(-4, token) * 0x3C6EF372;
    }
    return token < length
        ? values[token * width + column]
        : Math.min(4, token - length + 1) * 0x1B873593;
  }

  /** A hash of a text, never 0. */
  public static int hash(String value) {
    int hash = scramble(value.hashCode() ^ value.length() * 0x9E3779B9);
    return hash == 0 ? 1 : hash;
  }

  /** Mixes the bits of a number so that each depends on all (the finaliser of MurmurHash3). */
  public static int scramble(int bits) {
    int hash = bits;
    hash ^= hash >>> 16;
    hash *= 0x85EBCA6B;
    hash ^= hash >>> 13;
    hash *= 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }
}
