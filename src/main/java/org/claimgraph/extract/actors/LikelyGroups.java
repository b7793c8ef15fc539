package org.claimgraph.extract.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.Words;

/** Several persons under one name: peoples, and persons joined by "and". */
final class LikelyGroups {
  private static final String AND = " and ";

  private final ActorLexicon lexicon;

  LikelyGroups(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "Ann Lee and Bob Roe", "Ann Lee and colleagues". */
  static List<ActorMention> pairs(Extraction read, List<ActorMention> found) {
    List<ActorMention> persons =
        Stream.concat(read.actors().stream(), found.stream())
            .filter(m -> m.type() == EntityType.PERSON || m.grammar() == Grammar.THEY)
            .filter(m -> m.form() != Form.PRONOUN)
            .sorted(Comparator.comparing(ActorMention::span))
            .toList();
    List<ActorMention> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < persons.size(); i++) {
      ActorMention left = persons.get(i);
      ActorMention right = persons.get(i + 1);
      boolean isNamed = left.form() == Form.NAME && left.type() == EntityType.PERSON;
      int gap = right.span().begin() - left.span().end();
      if (isNamed
          && gap == AND.length()
          && read.annotation()
              .text(new Span(left.span().end(), right.span().begin()))
              .equals(AND)) {
        Span both = new Span(left.span().begin(), right.span().end());
        pairs.add(group(both));
      }
    }
    return pairs;
  }

  private static ActorMention group(Span span) {
    return new ActorMention(
        span,
        EntityType.ORGANISATION,
        Form.NAME,
        Optional.of(span),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Grammar.THEY);
  }

  /** "Norwegians", "the Dutch" not. */
  List<ActorMention> peoples(Words words) {
    List<ActorMention> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Words.Word word = words.get(i);
      if (word.isCapitalised() && word.lower().endsWith("s") && isDemonym(singular(word))) {
        found.add(group(word.span()));
      }
    }
    return found;
  }

  private static Words.Word singular(Words.Word word) {
    int end = word.text().length() - 1;
    return new Words.Word(
        word.span(), word.text().substring(0, end), word.lower().substring(0, end), word.tag());
  }

  private boolean isDemonym(Words.Word word) {
    return lexicon
        .sides
        .at(Words.of(word), 0)
        .filter(match -> match.value().isAdjective() && !match.value().isName())
        .isPresent();
  }
}
