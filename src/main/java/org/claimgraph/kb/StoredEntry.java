package org.claimgraph.kb;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;

/**
 * Finds an entry that stands uncompressed in a zip file, as it is there. The Java platform tells no
 * entry's place, and libraries that do cost more to load than the entry. Layout: PKWARE's APPNOTE,
 * sections 4.3.7, 4.3.12 and 4.3.16.
 */
final class StoredEntry {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int END_DIRECTORY = 16;
  private static final int ITEM = 0x02014b50;
  private static final int ITEM_LENGTH = 46;
  private static final int ITEM_METHOD = 10;
  private static final int ITEM_SIZE = 24;
  private static final int ITEM_NAME = 28;
  private static final int ITEM_EXTRA = 30;
  private static final int ITEM_COMMENT = 32;
  private static final int ITEM_BEGIN = 42;
  private static final int HEAD_LENGTH = 30;
  private static final int HEAD_NAME = 26;
  private static final int HEAD_EXTRA = 28;

  private StoredEntry() {}

  /** The bytes of an entry; empty where the file lacks it, or has it in another form. */
  static Optional<ByteBuffer> of(ByteBuffer file, String entry) {
    ByteBuffer zip = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    byte[] wanted = entry.getBytes(StandardCharsets.UTF_8);
    for (int at = directory(zip); isItem(zip, at); at += length(zip, at)) {
      byte[] name = new byte[zip.getShort(at + ITEM_NAME) & 0xFFFF];
      zip.get(at + ITEM_LENGTH, name);
      if (Arrays.equals(name, wanted)) {
        return zip.getShort(at + ITEM_METHOD) == ZipEntry.STORED
            ? Optional.of(bytes(zip, at))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int directory(ByteBuffer zip) {
    for (int at = zip.limit() - END_LENGTH; at >= 0; at--) {
      if (zip.getInt(at) == END) {
        return zip.getInt(at + END_DIRECTORY);
      }
    }
    return -1;
  }

  private static boolean isItem(ByteBuffer zip, int at) {
    return at >= 0 && at + ITEM_LENGTH <= zip.limit() && zip.getInt(at) == ITEM;
  }

  private static int length(ByteBuffer zip, int at) {
    return ITEM_LENGTH
        + (zip.getShort(at + ITEM_NAME) & 0xFFFF)
        + (zip.getShort(at + ITEM_EXTRA) & 0xFFFF)
        + (zip.getShort(at + ITEM_COMMENT) & 0xFFFF);
  }

  private static ByteBuffer bytes(ByteBuffer zip, int at) {
    int head = zip.getInt(at + ITEM_BEGIN);
    int begin =
        head
            + HEAD_LENGTH
            + (zip.getShort(head + HEAD_NAME) & 0xFFFF)
            + (zip.getShort(head + HEAD_EXTRA) & 0xFFFF);
    return zip.slice(begin, zip.getInt(at + ITEM_SIZE));
  }
}
