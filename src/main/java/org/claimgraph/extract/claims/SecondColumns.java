package org.claimgraph.extract.claims;

import static org.claimgraph.extract.claims.Column.*;

import java.util.List;
import java.util.Map;
import org.claimgraph.extract.learn.Columns;

/** Fills the columns of the second stage: what the first stage said of the paragraph. */
final class SecondColumns {
  private static final int NOTHING = 1;

  private final Paragraph paragraph;
  private final int[] labels;
  private final Columns columns;

  private SecondColumns(Paragraph paragraph, int[] labels, Columns columns) {
    this.paragraph = paragraph;
    this.labels = labels;
    this.columns = columns;
  }

  /**
   * Fills the columns of an article's paragraphs.
   *
   * @param labels those of the first stage, for each paragraph
   */
  static void fill(List<Paragraph> paragraphs, List<int[]> labels, List<Columns> columns) {
    Map<String, Integer> sources = SourceWords.count(paragraphs, labels);
    int before = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      SecondColumns filler = new SecondColumns(paragraphs.get(i), labels.get(i), columns.get(i));
      before = filler.fill(sources, before);
    }
  }

  /** Fills the columns; gives the roles of the last sentence. */
  private int fill(Map<String, Integer> sources, int rolesBefore) {
    for (int i = 0; i < labels.length; i++) {
      set(i, L, 1 + labels[i]);
      fillDocument(i, sources);
    }
    fillAnchors();
    int before = rolesBefore;
    for (int begin = 0; begin < labels.length; begin = paragraph.sentenceEnd[begin]) {
      before = fillSentence(begin, paragraph.sentenceEnd[begin], before);
    }
    return before;
  }

  private void set(int token, Column column, int value) {
    columns.set(token, column.ordinal(), value);
  }

  private void fillDocument(int i, Map<String, Integer> sources) {
    if (paragraph.tags[i].startsWith("N")) {
      int count = sources.getOrDefault(paragraph.words[i], 0) - (Role.isSource(labels[i]) ? 1 : 0);
      set(i, DOCS, 1 + Math.min(3, count));
    }
  }

  private void fillAnchors() {
    boolean[] ends = new boolean[labels.length];
    boolean[] begins = new boolean[labels.length];
    for (int i = 0; i < labels.length; i++) {
      boolean cue = Role.isCue(labels[i]);
      begins[i] = cue && (i == 0 || !Role.isCue(labels[i - 1]));
      ends[i] = cue && (i + 1 == labels.length || !Role.isCue(labels[i + 1]));
    }
    Anchors anchors = new Anchors(paragraph, columns);
    anchors.left(ends, LCUE, LCUED, LCUEP);
    anchors.right(begins, RCUE, RCUED, RCUEP);
  }

  /** Fills the columns of one sentence; gives its roles. */
  private int fillSentence(int begin, int end, int before) {
    int roles = roles(begin, end);
    int next = end < labels.length ? roles(end, paragraph.sentenceEnd[end]) : 0;
    int[] left = new int[end - begin];
    int seen = 0;
    for (int i = begin; i < end; i++) {
      left[i - begin] = seen;
      seen = next(seen, i, i == begin || labels[i] % 2 == 1);
    }
    int right = 0;
    for (int i = end - 1; i >= begin; i--) {
      set(i, AROUND, NOTHING + left[i - begin] * 1024 + right);
      set(i, ROLES, NOTHING + roles);
      set(i, ROLESB, NOTHING + before);
      set(i, ROLESA, NOTHING + next);
      right = next(right, i, i + 1 == end || labels[i] != labels[i + 1]);
    }
    return roles;
  }

  /** The last two roles seen, as digits in base 4, when stretch borders are passed. */
  private int next(int seen, int i, boolean border) {
    int role = labels[i] == 0 ? 0 : 1 + (labels[i] - 1) / 2;
    return role == 0 || !border && seen % 4 == role ? seen : (seen * 4 + role) % 16;
  }

  /** Bits: has a source, a cue, content; ends with content. */
  private int roles(int begin, int end) {
    int roles = 0;
    for (int i = begin; i < end; i++) {
      roles |= labels[i] == 0 ? 0 : 1 << (labels[i] - 1) / 2;
    }
    return roles + (Role.isContent(labels[Math.max(begin, end - 2)]) ? 8 : 0);
  }
}
