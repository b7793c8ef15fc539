package org.claimgraph.article;

import java.util.Locale;
import java.util.Optional;

/** Makes an article of a draft: identity, title, date, language, passages. */
final class Compositor {
  private static final String ENGLISH = "en";

  private Compositor() {}

  /** The article; a text that is not English is reported and kept. */
  static Article compose(Draft draft, Problems problems) {
    String identity = Identity.of(draft);
    Layout layout = layout(draft);
    return new Article(
        identity,
        Identity.slug(identity),
        draft.id(),
        draft.file(),
        draft.title().or(layout::title),
        draft.outlet(),
        draft.issued().or(layout::issued),
        draft.url(),
        language(draft, problems),
        draft.text(),
        layout.passages());
  }

  private static Layout layout(Draft draft) {
    return draft.passages().isEmpty()
        ? Layout.of(draft.text(), draft.title())
        : new Layout(draft.passages(), Optional.empty(), Optional.empty());
  }

  /** What the input says unless the text itself clearly is in another language. */
  private static String language(Draft draft, Problems problems) {
    String declared = draft.language().orElse(ENGLISH);
    String found = Language.of(draft.text()).orElse(primary(declared));
    if (!found.equals(ENGLISH)) {
      problems.report(
          Problem.of(
              draft.file(),
              Room.ARTICLE,
              "language",
              "expected English and found the language \"" + found + "\"; little can be read"));
    }
    return found.equals(primary(declared)) ? declared : found;
  }

  private static String primary(String tag) {
    return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
