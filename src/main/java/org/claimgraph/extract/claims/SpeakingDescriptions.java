package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.SpanSet;
import org.claimgraph.nlp.Token;

/**
 * Actors that only their speaking tells: definite descriptions by nouns that no list of roles has,
 * where they are the source of a verb of saying ("the panel said", "the retired surgeon told"), or
 * end the name of a body that the article has named ("the foundation" after "the Smith
 * Foundation").
 */
public final class SpeakingDescriptions {
  /** How sure an attribution must be for its source to be somebody. */
  private static final double LEAST = 0.5;

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  /** Sorts of nouns that say something without being somebody, after WordNet. */
  private static final Set<String> TEXTS =
      Set.of("communication", "cognition", "perception", "creation", "change", "feeling");

  private final Senses senses = Senses.load();
  private final Bases bases = new Bases(senses);

  /** The descriptions that an extraction lacks, in no order. */
  public List<ActorMention> of(Extraction read) {
    List<Span> spans = new ArrayList<>();
    read.actors().forEach(actor -> spans.add(actor.span()));
    read.units().forEach(unit -> spans.add(unit.span()));
    SpanSet taken = new SpanSet(spans);
    Set<String> bodies = bodies(read);
    Set<Span> done = new HashSet<>();
    List<ActorMention> found = new ArrayList<>();
    List<Attribution> all = read.attributions().stream().flatMap(Attribution::withInner).toList();
    for (Attribution said : all) {
      for (Span source : said.source()) {
        if (said.confidence() >= LEAST && !taken.overlap(source) && done.add(source)) {
          describe(read, said, source, bodies).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The last words of the names of bodies. */
  private static Set<String> bodies(Extraction read) {
    Set<String> words = new HashSet<>();
    for (ActorMention actor : read.actors()) {
      boolean body =
          actor.type() == EntityType.ORGANISATION || actor.type() == EntityType.ARMED_GROUP;
      if (body && actor.name().isPresent()) {
        List<Token> name = read.annotation().tokens(actor.name().get());
        if (name.size() > 1) {
          words.add(lower(name.getLast()));
        }
      }
    }
    return words;
  }

  private Optional<ActorMention> describe(
      Extraction read, Attribution said, Span source, Set<String> bodies) {
    List<Token> tokens = read.annotation().tokens(source);
    if (tokens.isEmpty() || !DEFINITE.contains(lower(tokens.getFirst()))) {
      return Optional.empty();
    }
    int end = 1;
    while (end < tokens.size() && tokens.get(end).tag().matches("JJ.*|NN|NNP|CD|VBN|VBG|HYPH")) {
      end++;
    }
    Token head = tokens.get(end - 1);
    boolean whole = end == tokens.size() || tokens.get(end).tag().matches("IN|,|W.*|VB.*");
    if (!whole || !head.tag().equals("NN")) {
      return Optional.empty();
    }
    String sense = senses.of(bases.of(lower(head), head.tag()), head.tag());
    boolean named = bodies.contains(lower(head));
    boolean speaks = !TEXTS.contains(sense) && isSaid(read, said);
    return named || speaks
        ? Optional.of(
            mention(new Span(source.begin(), head.span().end()), !named && sense.equals("person")))
        : Optional.empty();
  }

  /** Whether a cue has a verb of saying. */
  private boolean isSaid(Extraction read, Attribution said) {
    return said.cue().stream()
        .flatMap(cue -> read.annotation().tokens(cue).stream())
        .filter(token -> token.tag().startsWith("VB"))
        .map(token -> senses.of(bases.of(lower(token), token.tag()), token.tag()))
        .anyMatch(sense -> sense.equals("communication+"));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private static ActorMention mention(Span span, boolean person) {
    return new ActorMention(
        span,
        person ? EntityType.PERSON : EntityType.ORGANISATION,
        Form.DESCRIPTION,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        person ? Grammar.HE_OR_SHE : Grammar.IT);
  }
}
