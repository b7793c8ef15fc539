package org.claimgraph.kb.build;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.fst.BytesRefFSTEnum;
import org.claimgraph.kb.IndexFormat;
import org.claimgraph.kb.KnowledgeIndex;
import org.claimgraph.kb.NameRecords;
import org.claimgraph.kb.RecordKind;

/** An index as a source of another, such as the shipped one. */
public final class IndexSource implements RecordSource {
  private final String file;
  private final KnowledgeIndex index;

  /** An index under the name that problems give it. */
  public IndexSource(String file, KnowledgeIndex index) {
    this.file = file;
    this.index = index;
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public String read(RecordSink sink) throws IOException {
    for (int record = 0; record < index.size(); record++) {
      sink.add(record(record));
    }
    BytesRefFSTEnum<Long> names = new BytesRefFSTEnum<>(index.names());
    for (var name = names.next(); name != null; name = names.next()) {
      add(sink, name.input.utf8ToString(), index.records(name.output));
    }
    index.checkUnchanged();
    return String.join("; ", index.sources());
  }

  private static String area(KnowledgeIndex index, int record) {
    boolean region =
        index.kind(record) == RecordKind.REGION || index.kind(record) == RecordKind.DISTRICT;
    return region ? index.key(record) : "";
  }

  private SourceRecord record(int record) {
    boolean located = index.isLocated(record);
    return new SourceRecord(
        index.key(record),
        index.name(record),
        index.kind(record),
        located ? index.latitude(record) : Double.NaN,
        located ? index.longitude(record) : Double.NaN,
        index.country(record).orElse(""),
        area(index, record),
        index.region(record) < 0 ? "" : index.key(index.region(record)),
        index.district(record) < 0 ? "" : index.key(index.district(record)),
        index.popularity(record),
        index.geonamesId(record).orElse(0),
        index.wikidataNumber(record).orElse(0),
        List.of());
  }

  /** Names as keys; coarse ones are made anew. */
  private void add(RecordSink sink, String key, NameRecords records) throws IOException {
    if (key.charAt(0) == IndexFormat.COARSE) {
      return;
    }
    if (records.commonWord()) {
      sink.addCommonWord(key);
    }
    if (records.firstName()) {
      sink.addFirstName(key);
    }
    for (int i = 0; i < records.size(); i++) {
      String identity = record(records.record(i)).identity();
      sink.add(new SourceAddition(identity, 0, List.of(new MarkedName(key, records.mark(i)))));
    }
  }
}
