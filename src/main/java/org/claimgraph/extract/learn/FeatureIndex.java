package org.claimgraph.extract.learn;

/** Numbers feature hashes: an open-addressing map from non-zero ints to 0, 1, 2, ... */
public final class FeatureIndex {
  /**
   * Key in the upper half, number in the lower, so that a look-up touches one cache line. Hashes
   * come first where their upper bits say: sorted ones, as a model's file has them, are added in
   * the order of memory.
   */
  private long[] entries;

  /** How far to shift a key for its upper bits to be an index. */
  private int shift;

  private int size;

  public FeatureIndex(int expected) {
    entries = new long[Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2];
    shift = Integer.numberOfLeadingZeros(entries.length) + 1;
  }

  public int size() {
    return size;
  }

  /** The number of a key; -1 where it has none. */
  public int get(int key) {
    long entry = entries[slot(key)];
    return entry == 0 ? -1 : (int) entry;
  }

  /**
   * Replaces keys by the numbers of those that have one, in the same order. Most of the time goes
   * into waiting for memory: all entries are asked for before the first is looked at, so that the
   * waits overlap.
   *
   * @param count how many of the keys to replace
   * @param room for as many entries
   * @return how many numbers there are
   */
  int replace(int[] keys, int count, long[] room) {
    for (int i = 0; i < count; i++) {
      room[i] = entries[keys[i] >>> shift];
    }
    int found = 0;
    for (int i = 0; i < count; i++) {
      long entry = room[i];
      boolean elsewhere = entry != 0 && (int) (entry >>> 32) != keys[i];
      int number = elsewhere ? get(keys[i]) : (int) entry;
      keys[found] = number;
      found += entry != 0 && number >= 0 ? 1 : 0;
    }
    return found;
  }

  /** The number of a key, the next one where it had none. */
  public int add(int key) {
    int slot = slot(key);
    if (entries[slot] != 0) {
      return (int) entries[slot];
    }
    entries[slot] = (long) key << 32 | size++;
    if (size * 2 > entries.length) {
      grow();
    }
    return size - 1;
  }

  /** The slot that has the key, or the empty one where it belongs. */
  private int slot(int key) {
    int mask = entries.length - 1;
    int at = key >>> shift;
    while (entries[at] != 0 && (int) (entries[at] >>> 32) != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  /** The keys in the order of their numbers. */
  public int[] keys() {
    int[] ordered = new int[size];
    for (long entry : entries) {
      if (entry != 0) {
        ordered[(int) entry] = (int) (entry >>> 32);
      }
    }
    return ordered;
  }

  private void grow() {
    int[] ordered = keys();
    entries = new long[entries.length * 2];
    shift--;
    size = 0;
    for (int key : ordered) {
      add(key);
    }
  }
}
