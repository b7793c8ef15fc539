package org.claimgraph.kb.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.claimgraph.kb.IndexFormat;
import org.claimgraph.kb.NameKey;
import org.claimgraph.kb.NameMark;
import org.claimgraph.kb.Transliteration;

/**
 * Names with the records they are of, to be sorted by key, then the most popular record first. An
 * entry is the key, zero, the inverted popularity, the record's number, the mark; words and first
 * names stand behind all records of their key.
 */
final class NameSpool {
  /** Bytes of an entry behind its key. */
  static final int TAIL = 10;

  private static final int NO_RECORD = -1;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 200;
  private static final int SHORTEST_COARSE = 5;

  /** Countries whose names are romanised in several ways. */
  private static final Set<String> SLAVIC = Set.of("ua", "ru", "by");

  private final SortedSpool spool;

  NameSpool(Directory directory) throws IOException {
    this.spool = new SortedSpool(directory, "names");
  }

  /** Takes the names of a record. */
  void add(int number, SourceRecord record) throws IOException {
    for (MarkedName name : record.names()) {
      String key = NameKey.of(name.text());
      if (!isUsable(key)) {
        continue;
      }
      write(key, record.popularity(), number, name.mark().ordinal());
      boolean romanised =
          record.kind().isPlace()
              && SLAVIC.contains(record.country())
              && name.mark().compareTo(NameMark.ALTERNATE) <= 0;
      if (romanised && key.length() >= SHORTEST_COARSE) {
        String coarse = IndexFormat.COARSE + Transliteration.of(key);
        write(coarse, record.popularity(), number, NameMark.ALTERNATE.ordinal());
      }
    }
  }

  void addCommonWord(String word) throws IOException {
    write(word, 0, NO_RECORD, IndexFormat.COMMON_WORD);
  }

  void addFirstName(String name) throws IOException {
    write(NameKey.of(name), 0, NO_RECORD, IndexFormat.FIRST_NAME);
  }

  String sort() throws IOException {
    return spool.sort();
  }

  /** Texts are English: names in other scripts are never met in them. */
  private static boolean isUsable(String key) {
    return key.length() >= SHORTEST
        && key.length() <= LONGEST
        && key.chars().allMatch(c -> c > 0 && c < 0x80);
  }

  private void write(String key, int popularity, int record, int mark) throws IOException {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    spool.add(
        ByteBuffer.allocate(bytes.length + TAIL)
            .put(bytes)
            .put((byte) 0)
            .putInt(record == NO_RECORD ? NO_RECORD : Integer.MAX_VALUE - popularity)
            .putInt(record)
            .put((byte) mark)
            .array());
  }
}
