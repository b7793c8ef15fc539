package org.claimgraph.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.query.CannedQuery;

/**
 * Each piece of evidence of a claim: its lines of the article with source, cue and content marked.
 */
final class ClaimEvidence {
  private static final CannedQuery EVIDENCE = PageQueries.load("claim-evidence");
  private static final Template PIECE = Template.of("claim-evidence.html");

  /** Code points shown before and behind the words of an attribution, at most. */
  private static final int AROUND = 300;

  private final NodeRequest request;
  private final Map<String, String> claim;
  private final int[] text;

  private ClaimEvidence(NodeRequest request, Map<String, String> claim) {
    this.request = request;
    this.claim = claim;
    this.text = claim.getOrDefault("text", "").codePoints().toArray();
  }

  /** All of it, in order. */
  static String html(NodeRequest request, Map<String, String> claim, PageQueries queries) {
    Map<String, List<Map<String, String>>> pieces =
        queries.ask(EVIDENCE, Map.of("claim", request.iri())).rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("evidence"), LinkedHashMap::new, Collectors.toList()));
    ClaimEvidence evidence = new ClaimEvidence(request, claim);
    return pieces.values().stream().map(evidence::piece).collect(Collectors.joining());
  }

  private String piece(List<Map<String, String>> rows) {
    List<Mark> marks = new ArrayList<>();
    rows.forEach(row -> marks.add(mark(row)));
    int begin = marks.stream().mapToInt(Mark::begin).min().orElse(0);
    int end = Math.min(text.length, marks.stream().mapToInt(Mark::end).max().orElse(0));
    int content =
        marks.stream()
            .filter(mark -> mark.kind() == Mark.Kind.CONTENT)
            .mapToInt(Mark::begin)
            .min()
            .orElse(begin);
    int from = from(begin);
    int to = to(end);
    String words = from < to ? new String(text, from, to - from) : "";
    return PIECE.fill(
        Map.of(
            "mode", rows.getFirst().getOrDefault("mode", ""),
            "language", claim.getOrDefault("language", ""),
            "before", from > 0 && !isBreak(text[from - 1]) ? "… " : "",
            "after", to < text.length && !isBreak(text[to]) ? " …" : "",
            "words", MarkedText.html(words, from, marks),
            "begin", Integer.toString(content),
            "end", Integer.toString(end),
            "address",
                ArticleMarks.address(
                    request.iris(),
                    claim.get("article"),
                    rows.getFirst().get("evidence"),
                    content)));
  }

  private static Mark mark(Map<String, String> row) {
    Mark.Kind kind =
        switch (row.get("part")) {
          case "source" -> Mark.Kind.SOURCE;
          case "cue" -> Mark.Kind.CUE;
          default -> Mark.Kind.CONTENT;
        };
    return new Mark(
        Integer.parseInt(row.get("begin")),
        Integer.parseInt(row.get("end")),
        kind,
        row.get("part"),
        "",
        "");
  }

  private int from(int begin) {
    int from = Math.min(begin, text.length);
    while (from > 0 && begin - from < AROUND && !isBreak(text[from - 1])) {
      from--;
    }
    return from;
  }

  private int to(int end) {
    int to = end;
    while (to < text.length && to - end < AROUND && !isBreak(text[to])) {
      to++;
    }
    return to;
  }

  private static boolean isBreak(int codePoint) {
    return codePoint == '\n' || codePoint == '\r';
  }
}
