package org.claimgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows as aligned columns of plain text. Where they are wider than the line, those columns are
 * narrowed that have the least text for their width, and text is wrapped between words. Characters
 * are counted as code points.
 */
final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  /** Columns keep their longest word whole, if it is no longer than this and there is room. */
  private static final int LONG_WORD = 16;

  private final List<List<String>> rows = new ArrayList<>();
  private final int lineWidth;

  /**
   * An empty table.
   *
   * @param columns the headings
   * @param lineWidth the most code points in a line; exceeded only where every column is down to
   *     its narrowest
   */
  TextTable(List<String> columns, int lineWidth) {
    rows.add(columns);
    this.lineWidth = lineWidth;
  }

  /** Adds a row with a cell for each column; line breaks and control characters become blanks. */
  void add(List<String> cells) {
    rows.add(cells.stream().map(TextTable::flat).toList());
  }

  private static String flat(String cell) {
    return cell.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  /** The lines: headings, a rule, the rows; no line ends in blanks. */
  List<String> lines() {
    int[] widths = widths();
    List<String> lines = new ArrayList<>(lines(rows.getFirst(), widths));
    lines.add(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP)));
    rows.stream().skip(1).forEach(row -> lines.addAll(lines(row, widths)));
    return lines;
  }

  private int[] widths() {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    int room = lineWidth - GAP.length() * (widths.length - 1);
    double[] text = meanLengths();
    narrow(widths, room, text, narrowest());
    narrow(widths, room, text, IntStream.range(0, widths.length).map(i -> NARROWEST).toArray());
    return widths;
  }

  /** Narrows the columns with the least text for their width until all have room. */
  private static void narrow(int[] widths, int room, double[] text, int[] narrowest) {
    while (Arrays.stream(widths).sum() > room) {
      OptionalInt emptiest =
          IntStream.range(0, widths.length)
              .filter(i -> widths[i] > narrowest[i])
              .reduce((a, b) -> text[b] / widths[b] < text[a] / widths[a] ? b : a);
      if (emptiest.isEmpty()) {
        return;
      }
      widths[emptiest.getAsInt()]--;
    }
  }

  private int[] narrowest() {
    return IntStream.range(0, rows.getFirst().size())
        .map(i -> rows.stream().mapToInt(row -> longestWord(row.get(i))).max().orElse(0))
        .map(longest -> Math.clamp(longest, NARROWEST, LONG_WORD))
        .toArray();
  }

  private static int longestWord(String cell) {
    return Arrays.stream(cell.split(" ")).mapToInt(TextTable::length).max().orElse(0);
  }

  private double[] meanLengths() {
    return IntStream.range(0, rows.getFirst().size())
        .mapToDouble(i -> rows.stream().mapToInt(row -> length(row.get(i))).average().orElse(0))
        .toArray();
  }

  private static List<String> lines(List<String> row, int[] widths) {
    List<List<String>> cells =
        IntStream.range(0, widths.length).mapToObj(i -> wrap(row.get(i), widths[i])).toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(line -> line(cells, widths, line)).toList();
  }

  private static String line(List<List<String>> cells, int[] widths, int line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String piece = line < cells.get(i).size() ? cells.get(i).get(line) : "";
      text.append(piece).append(" ".repeat(widths[i] - length(piece))).append(GAP);
    }
    return text.toString().stripTrailing();
  }

  private static List<String> wrap(String cell, int width) {
    List<String> lines = new ArrayList<>();
    String rest = cell;
    while (length(rest) > width) {
      int limit = rest.offsetByCodePoints(0, width);
      int blank = rest.lastIndexOf(' ', limit);
      int cut = blank > 0 ? blank : limit;
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
