package org.claimgraph.extract.learn;

import java.io.IOException;
import java.io.InputStream;

/**
 * A model's file in memory, to be read byte by byte by one thread: without the locks of other
 * streams, which cost more than all else while the program is still being compiled.
 */
public final class ModelBytes extends InputStream {
  private final byte[] bytes;
  private int next;

  /** Reads a stream to its end; leaves it open. */
  public ModelBytes(InputStream stream) throws IOException {
    bytes = stream.readAllBytes();
  }

  @Override
  public int read() {
    return next < bytes.length ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int begin, int length) {
    int count = Math.min(length, bytes.length - next);
    if (count <= 0) {
      return length == 0 ? 0 : -1;
    }
    System.arraycopy(bytes, next, into, begin, count);
    next += count;
    return count;
  }
}
