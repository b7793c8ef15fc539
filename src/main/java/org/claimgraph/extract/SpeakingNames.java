package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.nlp.Sentence;
import org.claimgraph.nlp.Token;

/**
 * Names that speak: the whole source of an attribution is a proper name that no list knows and that
 * the tagger calls now this, now that. A body's name speaks like a person's, so that calls of place
 * and person at once tell a body; only what is never called anything else is a person.
 */
final class SpeakingNames {
  private static final String PERSON = "person";
  private static final String ORGANISATION = "organisation";
  private static final String OTHER = "other";
  private static final int LONGEST = 7;

  /** What stands in lower case inside a body's name: "the Centers for Disease Control". */
  private static final Set<String> JOINTS = Set.of("of", "for", "and", "&", "'s", "’s");

  private final Extraction read;
  private final List<EntitySpan> tagged;
  private final SpanSet taken;

  /** Proper words that somewhere do not begin a sentence, where anything has its capital. */
  private final Set<String> inside = new HashSet<>();

  private final SpanSet places;

  private SpeakingNames(Extraction read, List<EntitySpan> tagged) {
    this.read = read;
    this.tagged = tagged;
    List<Span> spans = new ArrayList<>();
    read.units().forEach(unit -> spans.add(unit.span()));
    read.actors().forEach(actor -> spans.add(actor.span()));
    for (Sentence sentence : read.annotation().sentences()) {
      sentence.tokens().stream()
          .skip(1)
          .filter(SpeakingNames::isProper)
          .forEach(token -> inside.add(token.text()));
    }
    this.taken = new SpanSet(spans);
    this.places = new SpanSet(read.locations().stream().map(LocationMention::span).toList());
  }

  /** All places where such names stand in the article, with the type of what they name. */
  static List<EntitySpan> of(Extraction read, List<EntitySpan> tagged) {
    return new SpeakingNames(read, tagged).find();
  }

  private List<EntitySpan> find() {
    Map<String, String> types = new HashMap<>();
    LearnedNames.sources(read).forEach(source -> addType(source, types));
    return types.isEmpty() ? List.of() : everywhere(types);
  }

  private void addType(Span source, Map<String, String> types) {
    List<Token> tokens = read.annotation().tokens(source);
    boolean article = !tokens.isEmpty() && tokens.getFirst().text().equalsIgnoreCase("the");
    List<Token> name = article ? tokens.subList(1, tokens.size()) : tokens;
    if (name.isEmpty() || name.size() > LONGEST || taken.overlap(source)) {
      return;
    }
    boolean proper =
        name.stream().allMatch(SpeakingNames::isProper)
            && (name.size() > 1 || article || inside.contains(name.getFirst().text()));
    if (proper || article && isTitle(name)) {
      Span span = new Span(name.getFirst().span().begin(), name.getLast().span().end());
      String text = read.annotation().text(span);
      type(span, text, article, name.getLast().tag()).ifPresent(type -> types.put(text, type));
    }
  }

  /** Whether words in capitals begin and end a name, with nothing but joints between them. */
  private static boolean isTitle(List<Token> name) {
    return name.size() > 2
        && isCapital(name.getFirst())
        && isCapital(name.getLast())
        && !name.getLast().tag().endsWith("S")
        && name.stream()
            .map(Token::text)
            .anyMatch(text -> !text.equals(text.toUpperCase(Locale.ROOT)))
        && name.stream().allMatch(token -> isCapital(token) || isJoint(token));
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private static boolean isJoint(Token token) {
    return JOINTS.contains(token.text());
  }

  private static boolean isProper(Token token) {
    return token.tag().startsWith("NNP") && isCapital(token);
  }

  private Optional<String> type(Span span, String text, boolean article, String tag) {
    Set<String> calls = calls(text);
    boolean place = places.cover(span);
    if (article) {
      boolean body = calls.contains(ORGANISATION) || !tag.endsWith("S") && !calls.contains(PERSON);
      return body && !place ? Optional.of(ORGANISATION) : Optional.empty();
    }
    if (place || calls.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(calls.equals(Set.of(PERSON)) ? PERSON : ORGANISATION);
  }

  /** What the tagger calls a name in the article, but for what says nothing. */
  private Set<String> calls(String text) {
    Set<String> calls = new HashSet<>();
    for (EntitySpan name : tagged) {
      if (!name.type().equals(OTHER) && read.annotation().text(name.span()).equals(text)) {
        calls.add(name.type());
      }
    }
    return calls;
  }

  private List<EntitySpan> everywhere(Map<String, String> types) {
    List<EntitySpan> found = new ArrayList<>();
    List<Token> tokens = read.annotation().tokens();
    for (int from = 0; from < tokens.size(); from++) {
      int to = from;
      while (to < tokens.size()
          && to - from < LONGEST
          && (isCapital(tokens.get(to)) || to > from && isJoint(tokens.get(to)))) {
        to++;
        Span span = new Span(tokens.get(from).span().begin(), tokens.get(to - 1).span().end());
        String type = types.get(read.annotation().text(span));
        if (type != null && !taken.overlap(span)) {
          found.add(new EntitySpan(span, type));
        }
      }
    }
    return found;
  }
}
