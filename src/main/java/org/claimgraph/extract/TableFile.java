package org.claimgraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A data file of the extractors: tab-separated UTF-8 lines beside this class, {@code #} comments,
 * the forms within a column parted by {@code |}.
 *
 * @param rows the lines that are neither empty nor comments, in file order
 */
public record TableFile(List<Row> rows) {

  /** Copies the list. */
  public TableFile {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file of the program.
   *
   * @param name path from this package's folder, such as {@code units/echelons.tsv}
   * @throws IllegalStateException if the program was packed without it
   */
  public static TableFile read(String name) {
    InputStream in = TableFile.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the program lacks its data file extract/" + name);
    }
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<Row> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(split(line, '\t')));
        }
      }
      return new TableFile(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands between separators; empty parts count. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, begin)) {
      parts.add(text.substring(begin, end));
      begin = end + 1;
    }
    parts.add(text.substring(begin));
    return parts;
  }

  /**
   * One line.
   *
   * @param columns its columns, at least one
   */
  public record Row(List<String> columns) {

    /** Copies the list. */
    public Row {
      columns = List.copyOf(columns);
    }

    /** A column's text, empty where the line is shorter. */
    public String column(int index) {
      return index < columns.size() ? columns.get(index).strip() : "";
    }

    /** A column's forms in file order; none where it is empty. */
    public List<String> forms(int index) {
      String text = column(index);
      if (text.isEmpty()) {
        return List.of();
      }
      List<String> forms = split(text, '|');
      forms.replaceAll(String::strip);
      return List.copyOf(forms);
    }

    /** A column's forms in lower case. */
    public List<String> lowerForms(int index) {
      return forms(index).stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
    }
  }
}
