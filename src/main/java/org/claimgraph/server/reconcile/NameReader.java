package org.claimgraph.server.reconcile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.Sides;
import org.claimgraph.extract.UnitMention;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.units.UnitExtractor;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Annotator;
import org.claimgraph.nlp.Sentence;

/**
 * Reads names as the extractors read prose. Loads the models when first used. Safe for use by
 * several threads.
 */
final class NameReader {
  private static final int LONGEST = 300;

  /**
   * A name that is looked for.
   *
   * @param text the name
   * @param designator of the unit that it is of, where it is one's
   * @param sides keys of the sides that it states
   */
  record Name(String text, Optional<Designator> designator, Set<String> sides) {

    /** Copies the set. */
    Name {
      sides = Set.copyOf(sides);
    }
  }

  /** Reads a name; of one that is too long to be one, nothing. */
  Name read(String name) {
    String text = name.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return new Name(text, Optional.empty(), Set.of());
    }
    Annotation annotation = annotation(text);
    Optional<Designator> designator =
        Loaded.UNITS.extract(annotation).stream()
            .filter(mention -> mention.designator().isSpecific())
            .max(Comparator.comparingInt(mention -> mention.span().length()))
            .map(UnitMention::designator);
    return new Name(text, designator, sides(annotation));
  }

  private static Set<String> sides(Annotation annotation) {
    Set<String> sides = new HashSet<>();
    for (Sentence sentence : annotation.sentences()) {
      Words words = Words.of(annotation, sentence);
      IntStream.range(0, words.size())
          .forEach(i -> Loaded.SIDES.at(words, i).ifPresent(m -> sides.add(m.value().key())));
    }
    return sides;
  }

  private static Annotation annotation(String text) {
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
    return Loaded.ANNOTATOR.annotate(article);
  }

  private static final class Loaded {
    static final Annotator ANNOTATOR = Annotator.load();
    static final Sides SIDES = Sides.shipped();
    static final UnitExtractor UNITS = new UnitExtractor();
  }
}
