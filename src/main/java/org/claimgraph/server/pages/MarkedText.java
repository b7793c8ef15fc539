package org.claimgraph.server.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.owasp.encoder.Encode;

/**
 * A part of an article's text with marks, as HTML.
 *
 * <p>The text is cut wherever a mark or a line begins or ends, so that marks may nest and overlap
 * in any way. Each piece tells in {@code data-marks} the ids of all marks that cover it; where a
 * mention covers it, it leads to the mention's entity, of several to the shortest one's. The
 * markup's text content is the text, character by character.
 */
final class MarkedText {
  private final int[] codePoints;
  private final int offset;
  private final List<Mark> marks;
  private final Set<String> anchored = new HashSet<>();
  private final StringBuilder html = new StringBuilder();

  private MarkedText(String part, int offset, List<Mark> marks) {
    this.codePoints = part.codePoints().toArray();
    this.offset = offset;
    this.marks =
        marks.stream()
            .filter(mark -> mark.length() > 0 && mark.meets(offset, offset + codePoints.length))
            .sorted(Comparator.comparingInt(Mark::begin).thenComparingInt(mark -> -mark.end()))
            .toList();
  }

  /**
   * Marks a part of a text.
   *
   * @param part the part
   * @param offset where it begins in the whole text, in code points
   * @param marks marks of the whole text, in any order; those outside of the part are left out
   * @return paragraphs, one for each line that is not empty
   */
  static String html(String part, int offset, List<Mark> marks) {
    MarkedText text = new MarkedText(part, offset, marks);
    text.write();
    return text.html.toString();
  }

  private void write() {
    int end = codePoints.length;
    int line = 0;
    while (line < end) {
      int lineEnd = line;
      while (lineEnd < end && !isBreak(codePoints[lineEnd])) {
        lineEnd++;
      }
      if (lineEnd > line) {
        html.append("<p>");
        writeLine(line, lineEnd);
        html.append("</p>");
      }
      for (line = lineEnd; line < end && isBreak(codePoints[line]); line++) {
        html.append(codePoints[line] == '\r' ? "&#13;" : "\n");
      }
    }
  }

  private static boolean isBreak(int codePoint) {
    return codePoint == '\n' || codePoint == '\r';
  }

  /** Writes a line, piece by piece. */
  private void writeLine(int from, int to) {
    List<Mark> here =
        marks.stream().filter(mark -> mark.meets(offset + from, offset + to)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    here.stream()
        .flatMap(mark -> Stream.of(mark.begin() - offset, mark.end() - offset))
        .filter(cut -> cut > from && cut < to)
        .forEach(cuts::add);
    int begin = from;
    for (int end : cuts.tailSet(from, false)) {
      writePiece(begin, end, here);
      begin = end;
    }
  }

  private void writePiece(int from, int to, List<Mark> line) {
    List<Mark> here = line.stream().filter(mark -> mark.meets(offset + from, offset + to)).toList();
    here.stream().filter(mark -> anchored.add(mark.id())).forEach(this::writeAnchor);
    String text = Encode.forHtml(new String(codePoints, from, to - from));
    if (here.isEmpty()) {
      html.append(text);
      return;
    }
    String attributes =
        " class=\"%s\" data-marks=\"%s\""
            .formatted(classes(here), Encode.forHtmlAttribute(ids(here)));
    here.stream()
        .filter(mark -> mark.kind() == Mark.Kind.MENTION && !mark.page().isEmpty())
        .min(Comparator.comparingInt(Mark::length))
        .ifPresentOrElse(
            mention ->
                html.append(
                    "<a href=\"%s\" title=\"%s\"%s>%s</a>"
                        .formatted(
                            Encode.forHtmlAttribute(mention.page()),
                            Encode.forHtmlAttribute(mention.label()),
                            attributes,
                            text)),
            () ->
                html.append("<span").append(attributes).append('>').append(text).append("</span>"));
  }

  /** What other pages lead to: a claim's content is also opened by a link to the claim. */
  private void writeAnchor(Mark mark) {
    if (mark.page().isEmpty()) {
      return;
    }
    switch (mark.kind()) {
      case MENTION ->
          html.append("<span id=\"")
              .append(Encode.forHtmlAttribute(mark.id()))
              .append("\"></span>");
      case CONTENT ->
          html.append(
              "<a class=\"to-claim\" id=\"%s\" href=\"%s\" aria-label=\"%s\"></a>"
                  .formatted(
                      Encode.forHtmlAttribute(mark.id()),
                      Encode.forHtmlAttribute(mark.page()),
                      Encode.forHtmlAttribute(mark.label())));
      default -> {}
    }
  }

  /** The kinds of the marks, and the roles of passages. */
  private static String classes(List<Mark> here) {
    return here.stream()
        .map(
            mark ->
                mark.kind() == Mark.Kind.PASSAGE
                    ? "passage " + mark.id()
                    : mark.kind().name().toLowerCase(Locale.ROOT))
        .flatMap(names -> Arrays.stream(names.split(" ")))
        .distinct()
        .map(Encode::forHtmlAttribute)
        .collect(Collectors.joining(" "));
  }

  private static String ids(List<Mark> here) {
    return here.stream()
        .filter(mark -> mark.kind() != Mark.Kind.PASSAGE)
        .map(Mark::id)
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
