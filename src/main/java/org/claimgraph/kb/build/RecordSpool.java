package org.claimgraph.kb.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.FSDirectory;

/** Takes what sources read into a spool that is sorted by identity, then by source. */
final class RecordSpool implements RecordSink {
  /** Entries must stay below what the sorter takes. */
  private static final int LONGEST = 30_000;

  private static final int HEAD = 7;

  private final Path folder;
  private final SortedSpool spool;
  private final NameSpool names;
  private final Skipped skipped;
  private int source;
  private String file = "";
  private int sequence;

  RecordSpool(FSDirectory directory, NameSpool names, Skipped skipped) throws IOException {
    this.folder = directory.getDirectory();
    this.spool = new SortedSpool(directory, "records");
    this.names = names;
    this.skipped = skipped;
  }

  /** Reads a source; gives its name and version. */
  String read(RecordSource next, int number) throws IOException {
    source = number;
    file = next.file();
    return next.read(this);
  }

  String sort() throws IOException {
    return spool.sort();
  }

  @Override
  public void add(SourceRecord record) throws IOException {
    byte[] bytes = RecordBytes.of(record);
    if (bytes.length > LONGEST && record.names().size() > 1) {
      int half = record.names().size() / 2;
      add(record.withNames(record.names().subList(0, half)));
      List<MarkedName> rest = record.names().subList(half, record.names().size());
      add(new SourceAddition(record.identity(), 0, rest));
    } else {
      write(record.identity(), Entry.RECORD, bytes);
    }
  }

  @Override
  public void add(SourceAddition addition) throws IOException {
    byte[] bytes = RecordBytes.of(addition);
    if (bytes.length > LONGEST && addition.names().size() > 1) {
      int half = addition.names().size() / 2;
      List<MarkedName> all = addition.names();
      add(new SourceAddition(addition.identity(), addition.wikidata(), all.subList(0, half)));
      add(new SourceAddition(addition.identity(), 0, all.subList(half, all.size())));
    } else {
      write(addition.identity(), Entry.ADDITION, bytes);
    }
  }

  @Override
  public void addCommonWord(String word) throws IOException {
    names.addCommonWord(word);
  }

  @Override
  public void addFirstName(String name) throws IOException {
    names.addFirstName(name);
  }

  @Override
  public Path aside(String name) {
    return folder.resolve(name);
  }

  @Override
  public void skip(String code, String example) {
    skipped.count(file, code, example);
  }

  /** Identity, zero, records before additions, source, running number, content. */
  private void write(String identity, byte sort, byte[] bytes) throws IOException {
    byte[] id = identity.getBytes(StandardCharsets.UTF_8);
    if (id.length + HEAD + bytes.length > Short.MAX_VALUE) {
      skip("too-long", identity.substring(0, Math.min(80, identity.length())));
      return;
    }
    spool.add(
        ByteBuffer.allocate(id.length + HEAD + bytes.length)
            .put(id)
            .put((byte) 0)
            .put(sort)
            .put((byte) source)
            .putInt(sequence++)
            .put(bytes)
            .array());
  }

  /**
   * An entry of the sorted spool.
   *
   * @param identity which record
   * @param sort {@link #RECORD} or {@link #ADDITION}
   * @param source number of the source
   * @param bytes of the record or addition
   */
  record Entry(String identity, byte sort, int source, byte[] bytes) {
    static final byte RECORD = 0;
    static final byte ADDITION = 1;

    static Entry of(org.apache.lucene.util.BytesRef ref) {
      int end = ref.offset;
      while (ref.bytes[end] != 0) {
        end++;
      }
      int content = end + HEAD;
      return new Entry(
          new String(ref.bytes, ref.offset, end - ref.offset, StandardCharsets.UTF_8),
          ref.bytes[end + 1],
          ref.bytes[end + 2] & 0xFF,
          java.util.Arrays.copyOfRange(ref.bytes, content, ref.offset + ref.length));
    }

    boolean isRecord() {
      return sort == RECORD;
    }
  }
}
