package org.claimgraph.extract.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.ActorReader;
import org.claimgraph.extract.EntitySpan;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.actors.DescriptionFinder.Description;
import org.claimgraph.extract.actors.Name.Range;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Sentence;

/** Finds persons, organisations, states and armed groups by name, description and pronoun. */
public final class ActorExtractor implements ActorReader {
  private final ActorLexicon lexicon = ActorLexicon.shipped();
  private final NameFinder names = new NameFinder(lexicon);
  private final DescriptionFinder descriptions = new DescriptionFinder(lexicon);
  private final PronounFinder pronouns = new PronounFinder();

  /** Reads the word lists. */
  public ActorExtractor() {}

  @Override
  public List<ActorMention> extract(Annotation annotation, List<EntitySpan> learned) {
    List<Words> sentences = annotation.sentences().stream().map(this::words).toList();
    KnownPersons persons = new KnownPersons();
    LearnedRuns runs = new LearnedRuns(learned);
    for (Words words : sentences) {
      new SentenceMentions(words, new KnownPersons(), runs).addTo(persons);
    }
    List<ActorMention> mentions = new ArrayList<>();
    for (Words words : sentences) {
      new SentenceMentions(words, persons, runs).addTo(mentions);
    }
    mentions.sort(
        Comparator.comparing(ActorMention::span)
            .thenComparing(mention -> mention.form().ordinal()));
    return List.copyOf(mentions);
  }

  private Words words(Sentence sentence) {
    return Words.ofTokens(sentence);
  }

  /** The mentions of one sentence. */
  private final class SentenceMentions {
    private final Words words;
    private final KnownPersons persons;
    private final List<Name> named;
    private final List<Description> described;

    SentenceMentions(Words words, KnownPersons persons, LearnedRuns runs) {
      this.words = words;
      this.persons = persons;
      List<Name> listed = names.find(words, persons, runs);
      this.described = descriptions.find(words, listed);
      this.named = new ArrayList<>(listed);
      this.named.addAll(AppositionReader.named(words, names, listed, described));
    }

    void addTo(KnownPersons known) {
      named.forEach(name -> known.add(words, name));
    }

    void addTo(List<ActorMention> mentions) {
      for (Name name : named) {
        if (described.stream().noneMatch(description -> isNameOf(description, name))) {
          mentions.add(mention(name));
        }
      }
      described.forEach(description -> mentions.add(mention(description)));
      mentions.addAll(pronouns.find(words));
    }

    /** A group's name inside a phrase that is as good as the name. */
    private boolean isNameOf(Description description, Name name) {
      return description.groupName().filter(r -> r.from() == name.from()).isPresent();
    }

    private ActorMention mention(Name name) {
      Optional<Range> role = name.role().or(() -> AppositionReader.roleOf(words, name, described));
      return new ActorMention(
          words.span(name.begin(), name.to()),
          name.type(),
          Form.NAME,
          Optional.of(words.span(name.from(), name.to())),
          role.map(this::text),
          role.flatMap(this::organisationIn),
          name.side(),
          grammar(name));
    }

    private Grammar grammar(Name name) {
      if (name.type() != EntityType.PERSON || name.grammar() != Grammar.HE_OR_SHE) {
        return name.grammar();
      }
      return persons.grammar(words.get(name.to() - 1).text());
    }

    private ActorMention mention(Description description) {
      boolean isName = description.groupName().isPresent();
      boolean isPerson = description.type() == EntityType.PERSON;
      Range role = new Range(description.begin(), description.end());
      return new ActorMention(
          words.span(description.begin(), description.end()),
          description.type(),
          isName ? Form.NAME : Form.DESCRIPTION,
          description.groupName().map(r -> words.span(r.from(), r.to())),
          isPerson
              ? Optional.of(text(AppositionReader.withoutDeterminer(words, description)))
              : Optional.empty(),
          isPerson ? organisationIn(role) : Optional.empty(),
          description.side(),
          description.grammar());
    }

    private String text(Range range) {
      StringBuilder text = new StringBuilder();
      for (int i = range.from(); i < range.to(); i++) {
        boolean glued =
            i > range.from() && words.get(i).span().begin() == words.get(i - 1).span().end();
        text.append(i == range.from() || glued ? "" : " ").append(words.get(i).text());
      }
      return text.toString();
    }

    /** The first body named or described inside a role. */
    private Optional<Span> organisationIn(Range role) {
      Optional<Span> bodies =
          described.stream()
              .filter(d -> d.type() != EntityType.PERSON)
              .filter(d -> role.from() <= d.begin() && d.end() <= role.to())
              .map(d -> words.span(d.begin(), d.end()))
              .findFirst();
      return bodies.or(
          () ->
              named.stream()
                  .filter(n -> n.type() != EntityType.PERSON)
                  .filter(n -> role.from() <= n.from() && n.to() <= role.to())
                  .map(n -> words.span(n.from(), n.to()))
                  .findFirst());
    }
  }
}
