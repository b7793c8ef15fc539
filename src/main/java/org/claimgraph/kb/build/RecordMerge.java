package org.claimgraph.kb.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/**
 * Makes one record of all that the sources say of one thing, in the order of the sources: the first
 * that says something is believed, names are all kept. Gives them to a spool sorted by key.
 */
final class RecordMerge {
  private final SortedSpool byKey;
  private final List<String> files;
  private final Skipped skipped;
  private final List<RecordSpool.Entry> same = new ArrayList<>();

  RecordMerge(SortedSpool byKey, List<String> files, Skipped skipped) {
    this.byKey = byKey;
    this.files = files;
    this.skipped = skipped;
  }

  /** Takes the next entry in the order of identities. */
  void next(BytesRef bytes) throws IOException {
    RecordSpool.Entry entry = RecordSpool.Entry.of(bytes);
    if (!same.isEmpty() && !same.getFirst().identity().equals(entry.identity())) {
      end();
    }
    same.add(entry);
  }

  /** Ends the last record. */
  void end() throws IOException {
    if (same.isEmpty()) {
      return;
    }
    if (same.getFirst().isRecord()) {
      write(merged(), same.getFirst().source());
    } else {
      same.forEach(e -> skipped.count(files.get(e.source()), "unknown-id", e.identity()));
    }
    same.clear();
  }

  private SourceRecord merged() throws IOException {
    SourceRecord merged = record(same.getFirst());
    Set<MarkedName> names = new LinkedHashSet<>(merged.names());
    int wikidata = merged.wikidata();
    for (int i = 1; i < same.size(); i++) {
      RecordSpool.Entry entry = same.get(i);
      if (entry.isRecord()) {
        if (entry.source() == same.get(i - 1).source()) {
          skipped.count(files.get(entry.source()), "duplicate", entry.identity());
          continue;
        }
        SourceRecord other = record(entry);
        names.addAll(other.names());
        merged = first(merged, other);
        wikidata = wikidata > 0 ? wikidata : other.wikidata();
      } else {
        SourceAddition addition = RecordBytes.addition(entry.bytes(), 0, entry.bytes().length);
        names.addAll(addition.names());
        wikidata = wikidata > 0 ? wikidata : addition.wikidata();
      }
    }
    return merged.with(wikidata, List.copyOf(names));
  }

  private static SourceRecord record(RecordSpool.Entry entry) throws IOException {
    return RecordBytes.record(entry.bytes(), 0, entry.bytes().length);
  }

  private static SourceRecord first(SourceRecord one, SourceRecord other) {
    boolean located = !Double.isNaN(one.latitude());
    return new SourceRecord(
        one.key(),
        one.name(),
        one.kind(),
        located ? one.latitude() : other.latitude(),
        located ? one.longitude() : other.longitude(),
        said(one.country(), other.country()),
        said(one.area(), other.area()),
        said(one.region(), other.region()),
        said(one.district(), other.district()),
        one.popularity() > 0 ? one.popularity() : other.popularity(),
        one.geonames() > 0 ? one.geonames() : other.geonames(),
        one.wikidata(),
        one.names());
  }

  private static String said(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  /** Key, zero, source, content; the names follow the content where they would be too long. */
  private void write(SourceRecord record, int source) throws IOException {
    byte[] key = record.key().getBytes(StandardCharsets.UTF_8);
    List<MarkedName> names = record.names();
    byte[] bytes = RecordBytes.of(record);
    while (key.length + 2 + bytes.length > Short.MAX_VALUE) {
      names = names.subList(0, names.size() / 2);
      skipped.count(files.get(source), "too-many-names", record.key());
      bytes = RecordBytes.of(record.withNames(names));
    }
    byKey.add(
        ByteBuffer.allocate(key.length + 2 + bytes.length)
            .put(key)
            .put((byte) 0)
            .put((byte) source)
            .put(bytes)
            .array());
  }

  /**
   * A merged record and its source, as they stand in the spool sorted by key.
   *
   * @param source number of the first source that has it
   * @param record all that is known of it
   */
  record Merged(int source, SourceRecord record) {
    static Merged of(BytesRef ref) throws IOException {
      int end = ref.offset;
      while (ref.bytes[end] != 0) {
        end++;
      }
      int begin = end + 2;
      return new Merged(
          ref.bytes[end + 1] & 0xFF,
          RecordBytes.record(ref.bytes, begin, ref.offset + ref.length - begin));
    }
  }
}
