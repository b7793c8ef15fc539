package org.claimgraph.article;

import java.util.List;

/** Makes an article of a draft: identity, title, date, language, passages. */
final class Compositor {

  private Compositor() {}

  static Article compose(Draft draft, Problems problems) {
    String identity = Identity.of(draft);
    List<Passage> passages =
        draft.passages().isEmpty()
            ? Layout.passages(draft.text(), draft.title())
            : draft.passages();
    return new Article(
        identity,
        Identity.slug(identity),
        draft.id(),
        draft.file(),
        draft.title(),
        draft.outlet(),
        draft.issued(),
        draft.url(),
        draft.language().orElse("en"),
        draft.text(),
        passages);
  }
}
