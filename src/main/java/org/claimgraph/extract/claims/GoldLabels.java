package org.claimgraph.extract.claims;

import java.util.List;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.learn.Bio;
import org.claimgraph.extract.recurrent.Marginals;

/** Turns right attributions into right labels. Of roles that overlap, the shorter wins. */
final class GoldLabels {
  private static final List<Role> LONGEST_FIRST = List.of(Role.CONTENT, Role.CUE, Role.SOURCE);

  private final Paragraph paragraph;
  private final int[] labels;

  private GoldLabels(Paragraph paragraph) {
    this.paragraph = paragraph;
    this.labels = new int[paragraph.length()];
  }

  /** How likely each label is where some of the attributions are less than certain. */
  static Marginals likely(Paragraph paragraph, List<Attribution> attributions) {
    List<Attribution> certain = certain(attributions);
    Marginals gold = Marginals.certain(of(paragraph, certain), Role.LABELS.size());
    float share =
        (float) attributions.stream().mapToDouble(Attribution::confidence).min().orElse(1);
    return certain.size() == attributions.size()
        ? gold
        : gold.mixed(Marginals.certain(of(paragraph, attributions), Role.LABELS.size()), share);
  }

  /** Those on which careful people do not differ. */
  static List<Attribution> certain(List<Attribution> attributions) {
    return attributions.stream().filter(a -> a.confidence() >= 1).toList();
  }

  /** The label of each token of a paragraph. */
  static int[] of(Paragraph paragraph, List<Attribution> attributions) {
    GoldLabels gold = new GoldLabels(paragraph);
    Span whole = paragraph.span();
    for (Role role : LONGEST_FIRST) {
      for (Attribution attribution : attributions) {
        LinkerTrainer.spans(attribution, role).stream()
            .filter(whole::overlaps)
            .forEach(span -> gold.mark(span, role));
      }
    }
    gold.mend();
    return gold.labels;
  }

  private void mark(Span span, Role role) {
    boolean first = true;
    for (int i = 0; i < labels.length; i++) {
      if (paragraph.tokens.get(i).span().overlaps(span)) {
        labels[i] = role.ordinal() * 2 + (first ? 1 : 2);
        first = false;
      }
    }
  }

  /** Where a shorter stretch cut a longer one in two, the second part begins. */
  private void mend() {
    for (int i = 0; i < labels.length; i++) {
      boolean inside = labels[i] > 0 && labels[i] % 2 == 0;
      if (inside && (i == 0 || !Bio.follows(labels[i - 1], labels[i]))) {
        labels[i]--;
      }
    }
  }
}
