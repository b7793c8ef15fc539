package org.claimgraph.extract.claims;

import java.util.List;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.recurrent.Marginals;
import org.claimgraph.nlp.Annotation;

/**
 * A text to learn attributions from: an article, or a content that is read as if it stood alone.
 *
 * @param article number of the article that it is from, from 0
 * @param annotation that of the article
 * @param text its paragraphs
 * @param gold the right attributions; those on which careful people may differ are less than
 *     certain
 * @param ignored what people skipped: paragraphs that have some of it teach nothing
 * @param calibrates whether it may be held out, to see how sure one may be of such texts
 */
record Lesson(
    int article,
    Annotation annotation,
    List<Paragraph> text,
    List<Attribution> gold,
    List<Span> ignored,
    boolean calibrates) {

  /** The attributions on which careful people do not differ. */
  List<Attribution> certain() {
    return GoldLabels.certain(gold);
  }

  /** How likely each label is, for each paragraph. */
  List<Marginals> likely() {
    return text.stream().map(paragraph -> GoldLabels.likely(paragraph, gold)).toList();
  }

  /** Which paragraphs teach. */
  boolean[] used() {
    boolean[] used = new boolean[text.size()];
    for (int p = 0; p < used.length; p++) {
      used[p] = ignored.stream().noneMatch(text.get(p).span()::overlaps);
    }
    return used;
  }
}
