package org.claimgraph.kb.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.kb.NameMark;
import org.claimgraph.kb.RecordKind;

/** Records as bytes, for the sort on disk. */
final class RecordBytes {
  private static final RecordKind[] KINDS = RecordKind.values();
  private static final NameMark[] MARKS = NameMark.values();

  private RecordBytes() {}

  static byte[] of(SourceRecord record) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(record.key());
    out.writeUTF(record.name());
    out.writeByte(record.kind().ordinal());
    out.writeDouble(record.latitude());
    out.writeDouble(record.longitude());
    out.writeUTF(record.country());
    out.writeUTF(record.area());
    out.writeUTF(record.region());
    out.writeUTF(record.district());
    out.writeInt(record.popularity());
    out.writeInt(record.geonames());
    out.writeInt(record.wikidata());
    write(out, record.names());
    return bytes.toByteArray();
  }

  static SourceRecord record(byte[] bytes, int offset, int length) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length));
    return new SourceRecord(
        in.readUTF(),
        in.readUTF(),
        KINDS[in.readByte()],
        in.readDouble(),
        in.readDouble(),
        in.readUTF(),
        in.readUTF(),
        in.readUTF(),
        in.readUTF(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        names(in));
  }

  static byte[] of(SourceAddition addition) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(addition.identity());
    out.writeInt(addition.wikidata());
    write(out, addition.names());
    return bytes.toByteArray();
  }

  static SourceAddition addition(byte[] bytes, int offset, int length) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length));
    return new SourceAddition(in.readUTF(), in.readInt(), names(in));
  }

  private static void write(DataOutputStream out, List<MarkedName> names) throws IOException {
    out.writeInt(names.size());
    for (MarkedName name : names) {
      out.writeByte(name.mark().ordinal());
      out.writeUTF(name.text());
    }
  }

  private static List<MarkedName> names(DataInputStream in) throws IOException {
    List<MarkedName> names = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      NameMark mark = MARKS[in.readByte()];
      names.add(new MarkedName(in.readUTF(), mark));
    }
    return names;
  }
}
