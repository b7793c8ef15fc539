package org.claimgraph.kb.build;

import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.OfflineSorter;

/**
 * Entries on disk, sorted by their bytes once all are there. Memory stays within the sorter's
 * buffer.
 */
final class SortedSpool {
  private static final int BUFFER_MB = 24;

  private final Directory directory;
  private final IndexOutput output;
  private final OfflineSorter.ByteSequencesWriter writer;

  SortedSpool(Directory directory, String name) throws IOException {
    this.directory = directory;
    this.output = directory.createTempOutput(name, "spool", IOContext.DEFAULT);
    this.writer = new OfflineSorter.ByteSequencesWriter(output);
  }

  /**
   * Takes an entry.
   *
   * @param entry at most {@link Short#MAX_VALUE} bytes
   */
  void add(byte[] entry) throws IOException {
    writer.write(entry);
  }

  /** Sorts the entries into a file that {@link #read} reads, any number of times. */
  String sort() throws IOException {
    CodecUtil.writeFooter(output);
    writer.close();
    OfflineSorter sorter =
        new OfflineSorter(
            directory,
            "sorted",
            OfflineSorter.DEFAULT_COMPARATOR,
            OfflineSorter.BufferSize.megabytes(BUFFER_MB),
            OfflineSorter.MAX_TEMPFILES,
            -1,
            null,
            0);
    String sorted = sorter.sort(output.getName());
    directory.deleteFile(output.getName());
    return sorted;
  }

  /** Takes the entries of a sorted file in order. */
  static void read(Directory directory, String sorted, EntryReader entries) throws IOException {
    try (OfflineSorter.ByteSequencesReader reader =
        new OfflineSorter.ByteSequencesReader(
            directory.openChecksumInput(sorted, IOContext.READONCE), sorted)) {
      for (BytesRef entry = reader.next(); entry != null; entry = reader.next()) {
        entries.read(entry);
      }
    }
  }

  /** Takes one entry; the bytes hold until the next. */
  @FunctionalInterface
  interface EntryReader {
    void read(BytesRef entry) throws IOException;
  }
}
