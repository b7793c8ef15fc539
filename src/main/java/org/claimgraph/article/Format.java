package org.claimgraph.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The formats articles come in. */
enum Format {
  TEXT,
  HTML,
  JSON,
  JSON_LINES;

  /**
   * The format, by the name's ending, else by the content.
   *
   * @param sample the first bytes of the content
   */
  static Format of(String name, byte[] sample) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    String ending = plain.substring(plain.lastIndexOf('.') + 1);
    return switch (ending) {
      case "jsonl", "ndjson" -> JSON_LINES;
      case "json" -> json(head(sample));
      case "html", "htm", "xhtml" -> HTML;
      case "txt", "text" -> TEXT;
      default -> sniff(head(sample));
    };
  }

  private static String head(byte[] sample) {
    return new String(sample, StandardCharsets.ISO_8859_1).replaceFirst("^ï»¿", "").stripLeading();
  }

  private static Format sniff(String head) {
    if (head.startsWith("{\"") || head.matches("(?s)[\\[{]\\s*[{\"].*")) {
      return json(head);
    }
    String lower = head.substring(0, Math.min(2000, head.length())).toLowerCase(Locale.ROOT);
    boolean page =
        lower.startsWith("<!doctype html") || lower.startsWith("<") && lower.contains("<html");
    return page ? HTML : TEXT;
  }

  /** Lines where the first one holds a whole object and is followed by another. */
  private static Format json(String head) {
    int newline = head.indexOf('\n');
    boolean lines =
        newline > 0
            && head.startsWith("{")
            && head.substring(0, newline).stripTrailing().endsWith("}")
            && head.substring(newline).stripLeading().startsWith("{");
    return lines ? JSON_LINES : JSON;
  }
}
