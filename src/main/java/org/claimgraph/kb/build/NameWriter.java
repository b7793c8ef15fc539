package org.claimgraph.kb.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.claimgraph.kb.IndexFormat;
import org.jspecify.annotations.Nullable;

/** Writes the transducer of names and their postings from the sorted spool of names. */
final class NameWriter {
  private final IndexOutput postings;
  private final FSTCompiler<Long> transducer;
  private final IntsRefBuilder scratch = new IntsRefBuilder();
  private final BytesRefBuilder key = new BytesRefBuilder();
  private final Map<Integer, Integer> marks = new LinkedHashMap<>();
  private int flags;

  NameWriter(IndexOutput postings, DataOutput transducer) throws IOException {
    this.postings = postings;
    this.transducer =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton())
            .dataOutput(transducer)
            .build();
  }

  /** Takes the next entry in the order of keys. */
  void next(BytesRef entry) throws IOException {
    int length = entry.length - NameSpool.TAIL;
    BytesRef next = new BytesRef(entry.bytes, entry.offset, length);
    if (!key.get().bytesEquals(next)) {
      end();
      key.copyBytes(next);
    }
    ByteBuffer tail = ByteBuffer.wrap(entry.bytes, entry.offset + length, NameSpool.TAIL);
    tail.get();
    tail.getInt();
    int record = tail.getInt();
    int mark = tail.get();
    if (record < 0) {
      flags |= mark;
    } else {
      marks.merge(record, mark, Math::min);
    }
  }

  /** Ends the last name; gives what a reader of the transducer needs; null where it has no name. */
  FST.@Nullable FSTMetadata<Long> finish() throws IOException {
    end();
    return transducer.compile();
  }

  /** A word that is no name of anything is left out. */
  private void end() throws IOException {
    if (!marks.isEmpty() || (flags & IndexFormat.FIRST_NAME) != 0) {
      long address = postings.getFilePointer();
      postings.writeByte((byte) flags);
      List<Map.Entry<Integer, Integer>> records = new ArrayList<>(marks.entrySet());
      postings.writeVInt(records.size());
      for (Map.Entry<Integer, Integer> record : records) {
        postings.writeVInt(record.getKey() << IndexFormat.MARK_BITS | record.getValue());
      }
      transducer.add(Util.toIntsRef(key.get(), scratch), address);
    }
    marks.clear();
    flags = 0;
  }
}
