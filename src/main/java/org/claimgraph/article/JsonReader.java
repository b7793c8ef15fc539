package org.claimgraph.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads articles from JSON: one object a line, or one value that is an article, an array of them,
 * or an object that holds such an array.
 */
final class JsonReader {
  private final JsonMapper mapper;
  private final Problems problems;
  private final int longest;

  /**
   * @param longest how many bytes a line, and characters a text, may have
   */
  JsonReader(Problems problems, int longest) {
    this.problems = problems;
    this.longest = longest;
    this.mapper =
        new JsonMapper(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(longest).build())
                .build());
  }

  /** Reads one article a line; empty lines are skipped, others that are no article reported. */
  void readLines(InputStream stream, String file, Consumer<Draft> drafts) throws IOException {
    Lines lines = new Lines(stream, longest);
    while (lines.next()) {
      String at = file + ":" + lines.number();
      if (lines.isTooLong()) {
        report(at, "too-long", "expected an article and found more than " + longest + " bytes");
      } else if (!lines.isBlank()) {
        readLine(lines.bytes(), at, drafts);
      }
    }
  }

  /** Reads a whole stream as one value. */
  void readAll(InputStream stream, String file, Consumer<Draft> drafts) throws IOException {
    int number = 0;
    try (JsonParser parser = mapper.createParser(stream)) {
      while (parser.nextToken() != null) {
        // An array's items are read one by one: the array may be larger than memory.
        if (parser.currentToken() == JsonToken.START_OBJECT) {
          number = readValue(mapper.readTree(parser), file, number, drafts);
        } else if (!parser.currentToken().isStructStart() && !parser.currentToken().isStructEnd()) {
          report(file, "bad-json", "expected JSON objects and found " + parser.currentToken());
          return;
        }
      }
    } catch (JsonProcessingException e) {
      report(file, "bad-json", message(e));
      return;
    }
    if (number == 0) {
      report(file, "no-text", "expected articles and found none");
    }
  }

  private int readValue(JsonNode value, String file, int before, Consumer<Draft> drafts) {
    int number = before;
    Optional<JsonNode> list = JsonFields.list(value);
    for (JsonNode item : list.isPresent() ? list.get() : List.of(value)) {
      number++;
      String at = number == 1 && list.isEmpty() ? file : file + "#" + number;
      accept(item, at, drafts);
    }
    return number;
  }

  private void readLine(byte[] bytes, String at, Consumer<Draft> drafts) {
    Optional<TextDecoder.Decoded> decoded = TextDecoder.decode(bytes, Optional.empty());
    if (decoded.isEmpty()) {
      report(at, "binary", "expected a JSON object and found a binary line");
      return;
    }
    if (decoded.get().isUnexpected()) {
      report(at, "charset", "expected UTF-8; it was read as " + decoded.get().charset());
    }
    try (JsonParser parser = mapper.createParser(decoded.get().text())) {
      JsonNode node = mapper.readTree(parser);
      if (parser.nextToken() != null) {
        report(at, "bad-json", "expected one JSON object and found more behind it");
      } else {
        accept(node, at, drafts);
      }
    } catch (JsonProcessingException e) {
      report(at, "bad-json", message(e));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private void accept(JsonNode node, String at, Consumer<Draft> drafts) {
    Optional<Draft> draft = JsonFields.draft(node, at);
    if (draft.isEmpty()) {
      report(at, "no-text", "expected a JSON object with a text in the field \"text\"");
    }
    draft.ifPresent(drafts);
  }

  private static String message(JsonProcessingException e) {
    String place = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    String reason = e.getOriginalMessage().lines().findFirst().orElse("");
    return "expected a JSON object" + place + ": " + reason;
  }

  private void report(String at, String code, String message) {
    problems.report(Problem.of(at, Room.ARTICLE, code, message));
  }
}
