package org.claimgraph.extract.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private static final String COMMA = ", ";
  private static final Pattern AND = Pattern.compile(",? (?:and|&) ");
  private static final Pattern OTHERS = Pattern.compile(" et al\\.");
  private static final int OTHERS_LENGTH = 7;

  private final ActorLexicon lexicon;

  LikelyGroups(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "Ann Lee and Bob Roe", "Ann Lee, Bob Roe and colleagues", "Ann Lee and I", "Lee et al.". */
  static List<ActorMention> joined(Extraction read, List<ActorMention> found) {
    List<ActorMention> persons =
        Stream.concat(read.actors().stream(), found.stream())
            .filter(m -> mayJoin(read, m))
            .sorted(Comparator.comparing(ActorMention::span))
            .toList();
    List<ActorMention> groups = new ArrayList<>();
    int from = 0;
    while (from < persons.size()) {
      int to = from;
      boolean ends = false;
      while (!ends && to + 1 < persons.size()) {
        String joint = between(read, persons.get(to).span(), persons.get(to + 1).span());
        ends = AND.matcher(joint).matches();
        if (!ends && !joint.equals(COMMA)) {
          break;
        }
        to++;
      }
      Span span = new Span(persons.get(from).span().begin(), persons.get(to).span().end());
      boolean isNamed = persons.subList(from, to + 1).stream().anyMatch(LikelyGroups::isNamed);
      int others = OTHERS.matcher(after(read, span.end())).lookingAt() ? OTHERS_LENGTH : 0;
      if (isNamed && (ends || others > 0)) {
        groups.add(group(new Span(span.begin(), span.end() + others)));
      }
      from = ends ? to + 1 : from + 1;
    }
    return groups;
  }

  private static boolean mayJoin(Extraction read, ActorMention mention) {
    return mention.form() == Form.PRONOUN
        ? read.annotation().text(mention.span()).equals("I")
        : mention.type() == EntityType.PERSON || mention.grammar() == Grammar.THEY;
  }

  private static boolean isNamed(ActorMention mention) {
    return mention.form() == Form.NAME && mention.type() == EntityType.PERSON;
  }

  private static String between(Extraction read, Span left, Span right) {
    return left.end() > right.begin()
        ? ""
        : read.annotation().text(new Span(left.end(), right.begin()));
  }

  private static String after(Extraction read, int end) {
    String text = read.annotation().article().text();
    return text.substring(end, Math.min(text.length(), end + OTHERS_LENGTH));
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
