package org.claimgraph.kb.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.claimgraph.kb.KnowledgeBaseException;
import org.claimgraph.kb.RecordKind;

/**
 * A dump of Wikidata's entities in JSON, plain, gzipped or bzip2ed: one array with one entity a
 * line (see <a href="https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html">its
 * format</a>). Read once, as a stream. Which items are kept is decided by their classes and by how
 * many wikis have a page on them; since classes stand anywhere in a dump, items wait on disk until
 * all are known. Memory grows with the number of classes only.
 */
public final class WikidataDump implements RecordSource {
  /** Dumps hold properties and lexemes beside items: no fault, and nothing for the index. */
  private static final Pattern OTHER_ENTITY =
      Pattern.compile("\\s*\\{\\s*\"type\"\\s*:\\s*\"(?:property|lexeme)\"");

  private final Path file;
  private final int leastSitelinks;

  /**
   * A dump.
   *
   * @param leastSitelinks items with fewer pages in wikis are left out
   */
  public WikidataDump(Path file, int leastSitelinks) {
    this.file = file;
    this.leastSitelinks = leastSitelinks;
  }

  @Override
  public String file() {
    return file.toString();
  }

  @Override
  public String read(RecordSink sink) throws IOException {
    Path waiting = sink.aside("wikidata-items");
    try {
      WikidataClasses classes = new WikidataClasses();
      String newest;
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(waiting)))) {
        newest = readLines(sink, classes, out);
      }
      classes.close();
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(waiting)))) {
        keep(in, classes, sink);
      }
      return newest.isEmpty() ? "Wikidata" : "Wikidata of " + newest;
    } finally {
      Files.deleteIfExists(waiting);
    }
  }

  private String readLines(RecordSink sink, WikidataClasses classes, DataOutputStream out)
      throws IOException {
    WikidataItemReader items = new WikidataItemReader();
    String newest = "";
    boolean empty = true;
    boolean array = false;
    boolean closed = false;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String text = line.strip();
        array |= text.equals("[");
        closed |= text.equals("]");
        if (text.isEmpty() || text.equals("[") || text.equals("]")) {
          continue;
        }
        Optional<WikidataItem> item = item(items, text, sink);
        if (item.isPresent()) {
          empty = false;
          newest = write(item.get(), classes, out, newest);
        }
      }
    } catch (EOFException | ZipException e) {
      throw cutShort(e);
    } catch (IOException e) {
      // The decompressor of bzip2 has no exception of its own.
      if (file.toString().endsWith(".bz2")) {
        throw cutShort(e);
      }
      throw e;
    }
    if (array && !closed) {
      throw cutShort(new EOFException("no ] at the end"));
    }
    if (empty) {
      throw new KnowledgeBaseException(file + ": expected items of Wikidata, found none");
    }
    return newest;
  }

  private KnowledgeBaseException cutShort(IOException e) {
    return new KnowledgeBaseException(
        file + " is damaged or cut short (" + e.getMessage() + "): fetch it again", e);
  }

  private InputStream open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    String name = file.toString();
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(in, 1 << 16);
    }
    return name.endsWith(".bz2") ? new BZip2CompressorInputStream(in, true) : in;
  }

  private static Optional<WikidataItem> item(WikidataItemReader items, String line, RecordSink sink)
      throws IOException {
    try {
      Optional<WikidataItem> item =
          items.read(line.endsWith(",") ? line.substring(0, line.length() - 1) : line);
      if (item.isEmpty() && !OTHER_ENTITY.matcher(line).lookingAt()) {
        sink.skip("no-item", GeoNamesDump.start(line));
      }
      return item;
    } catch (JsonProcessingException e) {
      sink.skip("not-json", GeoNamesDump.start(line));
      return Optional.empty();
    }
  }

  private String write(
      WikidataItem item, WikidataClasses classes, DataOutputStream out, String newest)
      throws IOException {
    item.superclasses().forEach(parent -> classes.add(item.number(), parent));
    if (item.sitelinks() >= leastSitelinks && !item.classes().isEmpty() && !item.name().isEmpty()) {
      out.writeInt(item.classes().size());
      for (int type : item.classes()) {
        out.writeInt(type);
      }
      byte[] record = RecordBytes.of(item.record(RecordKind.OTHER));
      out.writeInt(record.length);
      out.write(record);
    }
    return newest.compareTo(item.modified()) < 0 ? item.modified() : newest;
  }

  /** Gives on the items that are of a kind the index is for. */
  private static void keep(DataInputStream in, WikidataClasses classes, RecordSink sink)
      throws IOException {
    while (true) {
      int[] types;
      try {
        types = new int[in.readInt()];
      } catch (EOFException e) {
        return;
      }
      for (int i = 0; i < types.length; i++) {
        types[i] = in.readInt();
      }
      byte[] bytes = in.readNBytes(in.readInt());
      Optional<RecordKind> kind = classes.kind(types);
      if (kind.isPresent()) {
        sink.add(RecordBytes.record(bytes, 0, bytes.length).ofKind(kind.get()));
      }
    }
  }
}
