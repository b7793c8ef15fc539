package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.nlp.Annotation;

/**
 * Picks from a tagger's names those that may become actors: persons and organisations where no
 * list, rule, unit or place has the words, and where the tagger calls the same words the same
 * throughout the article. A wrong person is worse than a gap: a single word is taken for an actor
 * only where something is attributed to it, and where it has its capital inside a sentence too.
 */
final class LearnedNames {
  private static final String PERSON = "person";
  private static final String ORGANISATION = "organisation";

  /** How sure an attribution must be for its source to be somebody. */
  static final double LEAST = 0.5;

  private LearnedNames() {}

  static List<EntitySpan> usable(Extraction read, List<EntitySpan> names) {
    Map<String, Set<String>> types = new HashMap<>();
    for (EntitySpan name : names) {
      String text = read.annotation().text(name.span());
      types.computeIfAbsent(text, t -> new HashSet<>()).add(name.type());
    }
    SpanSet taken = taken(read);
    SpanSet places = new SpanSet(read.locations().stream().map(LocationMention::span).toList());
    Set<String> inside = insideSentences(read.annotation(), names);
    Set<Span> sources = sources(read).collect(Collectors.toSet());
    List<EntitySpan> usable = new ArrayList<>();
    for (EntitySpan name : names) {
      String text = read.annotation().text(name.span());
      boolean isSteady = types.getOrDefault(text, Set.of()).size() == 1;
      boolean isLong = text.indexOf(' ') > 0;
      boolean speaks = sources.contains(name.span()) && inside.contains(text);
      boolean isPerson = name.type().equals(PERSON) && (isLong || speaks);
      boolean isBody = name.type().equals(ORGANISATION) && (isLong || speaks || isAcronym(text));
      if (isSteady && (isPerson || isBody) && isFree(taken, places, name.span(), isPerson)) {
        usable.add(name);
      }
    }
    addSpeaking(read, names, usable);
    return usable;
  }

  private static void addSpeaking(
      Extraction read, List<EntitySpan> names, List<EntitySpan> usable) {
    SpanSet used = new SpanSet(usable.stream().map(EntitySpan::span).toList());
    SpeakingNames.of(read, names).stream()
        .filter(name -> !used.overlap(name.span()))
        .forEach(usable::add);
  }

  /** The names that somewhere do not begin a sentence. */
  private static Set<String> insideSentences(Annotation annotation, List<EntitySpan> names) {
    Set<Integer> beginnings = new HashSet<>();
    annotation.sentences().forEach(sentence -> beginnings.add(sentence.span().begin()));
    Set<String> inside = new HashSet<>();
    for (EntitySpan name : names) {
      if (!beginnings.contains(name.span().begin())) {
        inside.add(annotation.text(name.span()));
      }
    }
    return inside;
  }

  /** The sources of all attributions that are sure enough, those inside others too. */
  static Stream<Span> sources(Extraction read) {
    return read.attributions().stream()
        .flatMap(Attribution::withInner)
        .filter(said -> said.confidence() >= LEAST)
        .flatMap(said -> said.source().stream());
  }

  private static boolean isAcronym(String text) {
    return text.length() > 1
        && text.length() < 7
        && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-');
  }

  /** Where units and names of actors stand. */
  private static SpanSet taken(Extraction read) {
    List<Span> spans = new ArrayList<>();
    read.units().forEach(unit -> spans.add(unit.span()));
    read.actors().forEach(actor -> actor.name().ifPresent(spans::add));
    return new SpanSet(spans);
  }

  /** A person's full name may hold a place's, never the other way round. */
  private static boolean isFree(SpanSet taken, SpanSet places, Span span, boolean mayHoldPlace) {
    boolean isPlace = mayHoldPlace ? places.cover(span) : places.overlap(span);
    return !taken.overlap(span) && !isPlace;
  }
}
