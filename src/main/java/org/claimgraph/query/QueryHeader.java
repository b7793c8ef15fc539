package org.claimgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments that open a query file. They read
 *
 * <pre>
 * # Question: Who said what?
 * #
 * # Parameters:
 * #   name (required): what it means
 * #
 * # Columns:
 * #   claim: what it holds
 * #   text*: what it holds; the star puts the column into the plain table
 * </pre>
 *
 * where a line that starts no entry goes on with the one before, and an empty one ends the section.
 *
 * @param question empty where the file states none
 * @param parameters meaning by name, in order
 * @param columns meaning by name, in order
 */
record QueryHeader(
    String question, SequencedMap<String, Entry> parameters, SequencedMap<String, Entry> columns) {
  private static final Pattern SECTION = Pattern.compile("(Question|Parameters|Columns):\\s*(.*)");
  private static final Pattern ENTRY =
      Pattern.compile("(\\w+)(\\*| \\(required\\)| \\(optional\\))?: (.*)");

  /**
   * A line on a parameter or column.
   *
   * @param meaning what it means
   * @param marked whether it carries the mark: required for a parameter, star for a column
   */
  record Entry(String meaning, boolean marked) {
    private Entry and(String more) {
      return new Entry(meaning + " " + more, marked);
    }
  }

  /** Reads the comments before the first line that is none. */
  static QueryHeader of(String text) {
    StringBuilder question = new StringBuilder();
    SequencedMap<String, Entry> parameters = new LinkedHashMap<>();
    SequencedMap<String, Entry> columns = new LinkedHashMap<>();
    String section = "";
    for (String line : comments(text)) {
      Matcher opening = SECTION.matcher(line);
      if (opening.matches()) {
        section = opening.group(1);
        question.append(opening.group(2));
      } else if (line.isEmpty()) {
        section = "";
      } else {
        switch (section) {
          case "Question" -> question.append(' ').append(line);
          case "Parameters" -> add(parameters, line);
          case "Columns" -> add(columns, line);
          default -> {}
        }
      }
    }
    return new QueryHeader(question.toString(), parameters, columns);
  }

  private static List<String> comments(String text) {
    return text.lines()
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line.substring(1).strip())
        .toList();
  }

  private static void add(SequencedMap<String, Entry> entries, String line) {
    Matcher entry = ENTRY.matcher(line);
    if (entry.matches()) {
      String mark = entry.group(2);
      boolean marked = mark != null && !mark.endsWith("(optional)");
      entries.put(entry.group(1), new Entry(entry.group(3), marked));
    } else if (!entries.isEmpty()) {
      Map.Entry<String, Entry> last = entries.lastEntry();
      entries.put(last.getKey(), last.getValue().and(line));
    }
  }
}
