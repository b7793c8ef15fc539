package org.claimgraph.server.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.UnitMention;
import org.claimgraph.extract.units.UnitExtractor;
import org.claimgraph.nlp.Annotator;

/**
 * Reads the designator of a unit from its name as the extractor reads it from prose. Loads the
 * models when first used. Safe for use by several threads.
 */
final class NameReader {
  private static final int LONGEST = 300;

  /** The designator of the unit that the name is of; empty where it is of none. */
  Optional<Designator> designator(String name) {
    String text = name.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    Passage passage = new Passage(new Span(0, text.length()), Passage.Role.BODY);
    Optional<String> none = Optional.empty();
    Article article =
        new Article(
            "name",
            "name",
            "name",
            "name",
            none,
            none,
            Optional.empty(),
            none,
            "en",
            text,
            List.of(passage));
    return Loaded.UNITS.extract(Loaded.ANNOTATOR.annotate(article)).stream()
        .filter(mention -> mention.designator().isSpecific())
        .max(Comparator.comparingInt(mention -> mention.span().length()))
        .map(UnitMention::designator);
  }

  private static final class Loaded {
    static final Annotator ANNOTATOR = Annotator.load();
    static final UnitExtractor UNITS = new UnitExtractor();
  }
}
