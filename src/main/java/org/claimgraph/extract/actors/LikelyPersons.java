package org.claimgraph.extract.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.SpanSet;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.actors.DescriptionFinder.Description;
import org.claimgraph.extract.actors.NameEvidence.Occurrence;
import org.claimgraph.extract.learn.LogLinear;
import org.claimgraph.nlp.Sentence;

/**
 * Persons that stand-off annotations list and the graph leaves out: names that only their use in
 * the article tells, single words among them, and descriptions by any noun for a person.
 */
public final class LikelyPersons {
  private final ActorLexicon lexicon = ActorLexicon.shipped().withPersonNouns();
  private final DescriptionFinder descriptions = new DescriptionFinder(lexicon, true);
  private final LikelyNames names = new LikelyNames(lexicon);
  private final PersonNames persons;
  private final LikelyGroups groups = new LikelyGroups(lexicon);

  /** With the model of names that ships with the program. */
  public LikelyPersons() {
    this(PersonNames.shipped());
  }

  /**
   * With another model.
   *
   * @param model which words name persons
   */
  public LikelyPersons(LogLinear<NameFeature> model) {
    persons = new PersonNames(model, ActorLexicon.shipped());
  }

  /** Persons that the extraction does not mention yet, in text order; none is a pronoun. */
  public List<ActorMention> find(Extraction read) {
    List<Words> sentences = read.annotation().sentences().stream().map(Words::ofTokens).toList();
    SpanSet taken = new SpanSet(taken(read));
    Map<Integer, List<Occurrence>> learned = persons.find(read, sentences, taken);
    NavigableMap<Integer, List<ActorMention>> actors = byBegin(read.actors(), ActorMention::span);
    List<ActorMention> found = new ArrayList<>();
    String before = "";
    for (int i = 0; i < sentences.size(); i++) {
      Words words = sentences.get(i);
      Sentence sentence = read.annotation().sentences().get(i);
      List<Name> named = new ArrayList<>();
      learned.getOrDefault(i, List.of()).forEach(o -> named.add(names.person(words, o)));
      names.said(words, sentence, before).ifPresent(name -> add(named, name));
      names.kin(words).forEach(name -> add(named, name));
      named.removeIf(name -> taken.overlap(words.span(name.from(), name.to())));
      named.forEach(name -> found.add(mention(words, name)));
      groups.peoples(words).stream()
          .filter(people -> !taken.overlap(people.span()))
          .forEach(found::add);
      for (ActorMention actor : in(sentence, actors)) {
        actor.name().flatMap(span -> known(words, actor, span)).ifPresent(named::add);
      }
      descriptions.find(words, named).stream()
          .filter(d -> !taken.overlap(words.span(d.head(), d.headEnd())))
          .forEach(d -> found.add(mention(words, d)));
      before = read.annotation().text(sentence.span());
    }
    found.addAll(LikelyGroups.joined(read, found));
    found.sort(Comparator.comparing(ActorMention::span));
    return List.copyOf(found);
  }

  private static void add(List<Name> names, Name name) {
    if (names.stream().noneMatch(n -> n.from() < name.to() && name.from() < n.to())) {
      names.add(name);
    }
  }

  private static <T> NavigableMap<Integer, List<T>> byBegin(List<T> all, Function<T, Span> span) {
    return all.stream()
        .collect(
            Collectors.groupingBy(t -> span.apply(t).begin(), TreeMap::new, Collectors.toList()));
  }

  private static <T> List<T> in(Sentence sentence, NavigableMap<Integer, List<T>> byBegin) {
    return byBegin.subMap(sentence.span().begin(), sentence.span().end()).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Where something is named or described already. */
  static List<Span> taken(Extraction read) {
    List<Span> taken = new ArrayList<>();
    for (ActorMention actor : read.actors()) {
      if (actor.form() != Form.PRONOUN) {
        taken.add(actor.name().orElse(actor.span()));
      }
    }
    read.units().forEach(unit -> taken.add(unit.span()));
    return taken;
  }

  /** Index of the first word that begins at an offset or after it. */
  static int index(Words words, int offset) {
    int index = 0;
    while (index < words.size() && words.get(index).span().begin() < offset) {
      index++;
    }
    return index;
  }

  private static Optional<Name> known(Words words, ActorMention actor, Span name) {
    int from = index(words, name.begin());
    int to = index(words, name.end());
    return from < to
        ? Optional.of(
            new Name(
                from,
                to,
                index(words, actor.span().begin()),
                actor.type(),
                actor.side(),
                Optional.empty(),
                actor.grammar()))
        : Optional.empty();
  }

  private static ActorMention mention(Words words, Name name) {
    return new ActorMention(
        words.span(name.begin(), name.to()),
        EntityType.PERSON,
        Form.NAME,
        Optional.of(words.span(name.from(), name.to())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        name.grammar());
  }

  private static ActorMention mention(Words words, Description description) {
    return new ActorMention(
        words.span(description.begin(), description.end()),
        description.type(),
        Form.DESCRIPTION,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        description.side(),
        description.grammar());
  }
}
