package org.claimgraph.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads one file, by the format its name and first characters show. */
final class FileReader {
  /** Bytes of one text or page; no article is longer, and more would not fit a small heap. */
  private static final int LONGEST = 10_000_000;

  /** How much of a file is looked at to tell its format. */
  private static final int SAMPLE = 16_384;

  private final Problems problems;
  private @Nullable JsonReader json;

  FileReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads the drafts of one stream.
   *
   * @param file for messages
   * @param name the file's name, which tells the format and names a plain text
   */
  void read(InputStream stream, String file, String name, Consumer<Draft> drafts)
      throws IOException {
    InputStream plain = unzipped(new BufferedInputStream(stream, SAMPLE));
    plain.mark(SAMPLE);
    byte[] sample = plain.readNBytes(SAMPLE);
    plain.reset();
    if (sample.length == 0) {
      report(file, "empty-file", "expected an article and found an empty file");
      return;
    }
    switch (Format.of(name, sample)) {
      case JSON_LINES -> json().readLines(plain, file, drafts);
      case JSON -> json().readAll(plain, file, drafts);
      case HTML -> readHtml(plain, sample, file, name, drafts);
      case TEXT -> readText(plain, file, name, drafts);
    }
  }

  /** Made where needed: it takes longer than reading a plain text. */
  private JsonReader json() {
    if (json == null) {
      json = new JsonReader(problems, LONGEST);
    }
    return json;
  }

  private void readHtml(
      InputStream stream, byte[] sample, String file, String name, Consumer<Draft> drafts)
      throws IOException {
    Optional<Charset> declared =
        HtmlReader.declaredCharset(new String(sample, StandardCharsets.ISO_8859_1));
    Optional<String> page = text(stream, file, declared);
    if (page.isPresent()) {
      Optional<Draft> draft = HtmlReader.read(page.get(), file, name);
      if (draft.isEmpty()) {
        report(file, "no-text", "expected an article and found a page without text");
      }
      draft.ifPresent(drafts);
    }
  }

  private void readText(InputStream stream, String file, String name, Consumer<Draft> drafts)
      throws IOException {
    Optional<String> text = text(stream, file, Optional.empty());
    if (text.isPresent() && text.get().isBlank()) {
      report(file, "empty-file", "expected an article and found nothing but white space");
    } else {
      text.ifPresent(content -> drafts.accept(Draft.of(file, name, content)));
    }
  }

  /** The decoded text; empty, and reported, where there is none. */
  private Optional<String> text(InputStream stream, String file, Optional<Charset> declared)
      throws IOException {
    byte[] bytes = stream.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      report(file, "too-long", "expected an article and found more than " + LONGEST + " bytes");
      return Optional.empty();
    }
    Optional<TextDecoder.Decoded> decoded = TextDecoder.decode(bytes, declared);
    if (decoded.isEmpty()) {
      report(file, "binary", "expected text and found a binary file");
    } else if (decoded.get().isUnexpected()) {
      report(file, "charset", "expected UTF-8; it was read as " + decoded.get().charset());
    }
    return decoded.map(TextDecoder.Decoded::text);
  }

  private void report(String file, String code, String message) {
    problems.report(Problem.of(file, Room.ARTICLE, code, message));
  }

  private static InputStream unzipped(BufferedInputStream stream) throws IOException {
    stream.mark(2);
    boolean zipped = stream.read() == 0x1f && stream.read() == 0x8b;
    stream.reset();
    return zipped ? new BufferedInputStream(new GZIPInputStream(stream), SAMPLE) : stream;
  }
}
