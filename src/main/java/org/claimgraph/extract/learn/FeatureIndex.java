package org.claimgraph.extract.learn;

import java.util.Arrays;

/** Numbers feature hashes: an open-addressing map from non-zero ints to 0, 1, 2, ... */
final class FeatureIndex {
  private int[] keys;
  private int[] numbers;
  private int size;

  FeatureIndex(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2;
    keys = new int[capacity];
    numbers = new int[capacity];
  }

  int size() {
    return size;
  }

  /** The number of a key; -1 where it has none. */
  int get(int key) {
    int mask = keys.length - 1;
    for (int at = Columns.scramble(key) & mask; keys[at] != 0; at = at + 1 & mask) {
      if (keys[at] == key) {
        return numbers[at];
      }
    }
    return -1;
  }

  /** The number of a key, the next one where it had none. */
  int add(int key) {
    int mask = keys.length - 1;
    int at = Columns.scramble(key) & mask;
    while (keys[at] != 0) {
      if (keys[at] == key) {
        return numbers[at];
      }
      at = at + 1 & mask;
    }
    keys[at] = key;
    numbers[at] = size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return size - 1;
  }

  /** The keys in the order of their numbers. */
  int[] keys() {
    int[] ordered = new int[size];
    for (int at = 0; at < keys.length; at++) {
      if (keys[at] != 0) {
        ordered[numbers[at]] = keys[at];
      }
    }
    return ordered;
  }

  private void grow() {
    int[] ordered = keys();
    keys = new int[keys.length * 2];
    numbers = Arrays.copyOf(numbers, keys.length);
    size = 0;
    for (int key : ordered) {
      add(key);
    }
  }
}
