package org.claimgraph.kb.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.fst.FST;
import org.claimgraph.article.Problems;
import org.claimgraph.kb.IndexFormat;
import org.claimgraph.kb.KnowledgeBaseException;

/**
 * Builds an index's file from sources. Everything goes through sorts on disk: what is held in
 * memory is a sort's buffer and the codes of regions. Equal sources in equal order give equal
 * files.
 */
public final class IndexBuilder {
  private static final int MOST_SOURCES = 200;
  private static final long MOST_STRINGS = 0xFFFF_FFFFL;

  private final FSDirectory work;
  private final Skipped skipped = new Skipped();
  private final Map<String, Integer> areas = new HashMap<>();
  private final NameSpool names;
  private int records;

  private IndexBuilder(FSDirectory work) throws IOException {
    this.work = work;
    this.names = new NameSpool(work);
  }

  /**
   * Builds an index. The file takes its place whole at the end; whatever happens before leaves an
   * older file of that name as it was.
   *
   * @param sources the most trusted first; at least one
   * @param file the index's file
   * @param problems takes one problem for each reason for which parts of a source were skipped
   * @return how many records it holds
   * @throws IOException if a source cannot be read or the file not be written
   * @throws KnowledgeBaseException if a source is cut short or something else
   */
  public static int build(List<RecordSource> sources, Path file, Problems problems)
      throws IOException {
    if (sources.isEmpty() || sources.size() > MOST_SOURCES) {
      throw new KnowledgeBaseException(
          "expected 1 to " + MOST_SOURCES + " sources, found " + sources.size());
    }
    Path whole = file.toAbsolutePath();
    Path folder = Objects.requireNonNull(whole.getParent(), "a file has a folder");
    Files.createDirectories(folder);
    Path temporary = Files.createTempDirectory(folder, "." + whole.getFileName() + ".building");
    Thread cleaning = new Thread(() -> deleteQuietly(temporary));
    Runtime.getRuntime().addShutdownHook(cleaning);
    try (FSDirectory work = new NIOFSDirectory(temporary)) {
      IndexBuilder builder = new IndexBuilder(work);
      builder.write(sources);
      move(temporary.resolve("index"), whole);
      builder.skipped.report(problems);
      return builder.records;
    } finally {
      delete(temporary);
      leave(cleaning);
    }
  }

  private static void leave(Thread cleaning) {
    try {
      Runtime.getRuntime().removeShutdownHook(cleaning);
    } catch (IllegalStateException e) {
      // The program is ending: it is at work.
    }
  }

  /** For a run that is broken off: what cannot be deleted then must be left. */
  private static void deleteQuietly(Path folder) {
    try {
      delete(folder);
    } catch (IOException e) {
      // Nobody is there to be told.
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }

  private void write(List<RecordSource> sources) throws IOException {
    List<String> versions = new ArrayList<>();
    String byKey = merge(sources, versions);
    SortedSpool.read(work, byKey, bytes -> note(RecordMerge.Merged.of(bytes).record()));
    try (IndexOutput table = work.createOutput("table", IOContext.DEFAULT);
        IndexOutput strings = work.createOutput("strings", IOContext.DEFAULT)) {
      records = 0;
      SortedSpool.read(work, byKey, bytes -> row(RecordMerge.Merged.of(bytes), table, strings));
    }
    work.deleteFile(byKey);
    assemble(versions, writeNames());
  }

  private String merge(List<RecordSource> sources, List<String> versions) throws IOException {
    RecordSpool spool = new RecordSpool(work, names, skipped);
    for (int i = 0; i < sources.size(); i++) {
      versions.add(spool.read(sources.get(i), i));
    }
    SortedSpool byKey = new SortedSpool(work, "keys");
    List<String> files = sources.stream().map(RecordSource::file).toList();
    RecordMerge merge = new RecordMerge(byKey, files, skipped);
    String byIdentity = spool.sort();
    SortedSpool.read(work, byIdentity, merge::next);
    merge.end();
    work.deleteFile(byIdentity);
    return byKey.sort();
  }

  private void note(SourceRecord record) {
    if (!record.area().isEmpty()) {
      areas.putIfAbsent(record.area(), records);
    }
    records++;
  }

  private void row(RecordMerge.Merged merged, IndexOutput table, IndexOutput strings)
      throws IOException {
    SourceRecord record = merged.record();
    if (strings.getFilePointer() > MOST_STRINGS) {
      throw new KnowledgeBaseException("too many records for one index: filter the sources");
    }
    IndexFormat.writeRow(
        table,
        new IndexFormat.Row(
            record.latitude(),
            record.longitude(),
            record.popularity(),
            record.geonames(),
            record.wikidata(),
            record.country(),
            record.kind(),
            merged.source()),
        strings.getFilePointer(),
        areas.getOrDefault(record.region(), -1),
        areas.getOrDefault(record.district(), -1));
    write(strings, record.key());
    write(strings, record.name());
    names.add(records++, record);
  }

  private static void write(IndexOutput strings, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    strings.writeShort((short) bytes.length);
    strings.writeBytes(bytes, bytes.length);
  }

  private FST.FSTMetadata<Long> writeNames() throws IOException {
    String sorted = names.sort();
    try (IndexOutput postings = work.createOutput("postings", IOContext.DEFAULT);
        IndexOutput transducer = work.createOutput("transducer", IOContext.DEFAULT)) {
      NameWriter writer = new NameWriter(postings, transducer);
      SortedSpool.read(work, sorted, writer::next);
      FST.FSTMetadata<Long> metadata = writer.finish();
      if (metadata == null) {
        throw new KnowledgeBaseException("the sources hold no name that could be looked up");
      }
      return metadata;
    } finally {
      work.deleteFile(sorted);
    }
  }

  private void assemble(List<String> versions, FST.FSTMetadata<Long> metadata) throws IOException {
    try (IndexOutput out = work.createOutput("index", IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, IndexFormat.CODEC, IndexFormat.VERSION);
      out.writeVInt(versions.size());
      for (String version : versions) {
        out.writeString(version);
      }
      for (String part : List.of("table", "strings", "postings")) {
        out.writeLong(work.fileLength(part));
      }
      metadata.save(out);
      for (String part : List.of("table", "strings", "postings", "transducer")) {
        try (IndexInput in = work.openInput(part, IOContext.READONCE)) {
          out.copyBytes(in, in.length());
        }
      }
      CodecUtil.writeFooter(out);
    }
  }
}
