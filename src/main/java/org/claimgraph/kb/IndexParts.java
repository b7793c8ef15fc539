package org.claimgraph.kb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.OffHeapFSTStore;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an index's content.
 *
 * @param sources what it was made from
 * @param table the records
 * @param strings their keys and names
 * @param postings the records of each name
 * @param names from names to addresses among the postings
 * @param file the file it stands in; empty where it is in memory
 */
record IndexParts(
    List<String> sources,
    RandomAccessInput table,
    RandomAccessInput strings,
    IndexInput postings,
    FST<Long> names,
    Optional<IndexFile> file) {

  /** All in memory that the program may map in and out. */
  static IndexParts mapped(IndexFile file) throws IOException {
    CodecUtil.retrieveChecksum(file.in());
    return read(file.in(), Optional.of(file));
  }

  /** The names in the program's own memory, ready for walks. */
  static IndexParts onHeap(IndexInput in) throws IOException {
    return read(in, Optional.empty());
  }

  private static IndexParts read(IndexInput in, Optional<IndexFile> file) throws IOException {
    in.seek(0);
    CodecUtil.checkHeader(in, IndexFormat.CODEC, IndexFormat.VERSION, IndexFormat.VERSION);
    List<String> sources = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      sources.add(in.readString());
    }
    long table = in.readLong();
    long strings = in.readLong();
    long postings = in.readLong();
    FST.FSTMetadata<Long> metadata = FST.readMetadata(in, PositiveIntOutputs.getSingleton());
    long begin = in.getFilePointer();
    long names = begin + table + strings + postings;
    FST<Long> transducer =
        file.isPresent()
            ? FST.fromFSTReader(metadata, new OffHeapFSTStore(in, names, metadata))
            : onHeap(in, names, metadata);
    return new IndexParts(
        List.copyOf(sources),
        in.randomAccessSlice(begin, table),
        in.randomAccessSlice(begin + table, strings),
        in.slice("postings", begin + table + strings, postings),
        transducer,
        file);
  }

  private static FST<Long> onHeap(IndexInput in, long at, FST.FSTMetadata<Long> metadata)
      throws IOException {
    IndexInput names = in.clone();
    names.seek(at);
    return new FST<>(metadata, names);
  }

  @Nullable Long address(String key) throws IOException {
    return Util.get(names, new BytesRef(key));
  }

  NameRecords postings(long address) throws IOException {
    IndexInput in = postings.clone();
    in.seek(address);
    int flags = in.readByte();
    int[] entries = new int[in.readVInt()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = in.readVInt();
    }
    return new NameRecords(
        (flags & IndexFormat.COMMON_WORD) != 0, (flags & IndexFormat.FIRST_NAME) != 0, entries);
  }

  void close() {
    file.ifPresent(IndexFile::close);
  }
}
