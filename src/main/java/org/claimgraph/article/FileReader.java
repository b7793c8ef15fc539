package org.claimgraph.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads one file, by the format its name and first characters show. */
final class FileReader {
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;

  private final JsonReader json;

  FileReader(Problems problems) {
    json = new JsonReader(problems);
  }

  /**
   * Reads the drafts of one stream.
   *
   * @param file for messages
   * @param name the file's name, which tells the format and names a plain text
   */
  void read(InputStream stream, String file, String name, Consumer<Draft> drafts)
      throws IOException {
    InputStream plain = unzipped(new BufferedInputStream(stream));
    String format = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (format.endsWith(".jsonl") || format.endsWith(".ndjson")) {
      json.readLines(plain, file, drafts);
    } else {
      String text = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
      drafts.accept(Draft.of(file, name, text));
    }
  }

  private static InputStream unzipped(BufferedInputStream stream) throws IOException {
    stream.mark(2);
    boolean zipped = stream.read() == GZIP_FIRST && stream.read() == GZIP_SECOND;
    stream.reset();
    return zipped ? new BufferedInputStream(new GZIPInputStream(stream)) : stream;
  }
}
