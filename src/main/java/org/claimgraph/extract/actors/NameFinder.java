package org.claimgraph.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.PhraseTable.Match;
import org.claimgraph.extract.Sides;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.actors.ActorLexicon.Kind;
import org.claimgraph.extract.actors.ActorLexicon.Known;
import org.claimgraph.extract.actors.ActorLexicon.Role;

/**
 * Finds the names of a sentence by lists and by form: known organisations, groups and states;
 * capitalised runs with an organisation's head word; runs after a title or with a given name.
 */
final class NameFinder {
  private static final Set<String> LOCATIVE =
      Set.of("in", "inside", "within", "across", "throughout", "into", "near", "around", "outside");

  private static final Set<String> PARTS =
      Set.of(
          "eastern",
          "western",
          "northern",
          "southern",
          "central",
          "mainland",
          "occupied",
          "southeastern",
          "northeastern",
          "southwestern",
          "northwestern");

  private static final Set<String> REGIONS =
      Set.of("region", "province", "oblast", "district", "city", "governorate", "state", "county");

  /** Letters of the longest words that headlines leave in lower case. */
  private static final int LONG_WORD = 4;

  private final ActorLexicon lexicon;
  private final TitleReader titles;

  NameFinder(ActorLexicon lexicon) {
    this.lexicon = lexicon;
    this.titles = new TitleReader(lexicon);
  }

  /**
   * The names in text order, never overlapping.
   *
   * @param persons what the article is known to call persons
   * @param learned names that a tagger found
   */
  List<Name> find(Words words, KnownPersons persons, LearnedRuns learned) {
    List<Name> names = new ArrayList<>();
    boolean isHeadline = isCapitalThroughout(words);
    int i = 0;
    while (i < words.size()) {
      int at = i;
      Optional<Name> name =
          listed(words, at)
              .or(() -> isHeadline ? known(words, at, persons) : byForm(words, at, persons))
              .or(() -> learned(words, at, learned));
      name.ifPresent(names::add);
      i = name.map(Name::to).orElse(i + 1);
    }
    return names;
  }

  /** A headline that capitalises its words tells no names by them. */
  private static boolean isCapitalThroughout(Words words) {
    int capital = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean isLong = words.get(i).isAlphabetic() && words.get(i).text().length() > LONG_WORD;
      boolean isVerb = words.get(i).tag().startsWith("VB");
      if ((isLong || isVerb) && !words.get(i).isCapitalised()) {
        return false;
      }
      capital += words.get(i).isCapitalised() ? 1 : 0;
    }
    return capital > LONG_WORD;
  }

  private Optional<Name> listed(Words words, int at) {
    Optional<Match<Known>> organisation = lexicon.organisationAt(words, at);
    Optional<Match<Sides.Form>> side =
        lexicon.sides.at(words, at).filter(match -> match.value().isName());
    int organisationEnd = organisation.map(Match::to).orElse(-1);
    int sideEnd = side.map(Match::to).orElse(-1);
    int runEnd = CapitalRun.at(words, at).organisationEnd(words, lexicon);
    Optional<Name> inside = listedInside(words, at, runEnd);
    if (inside.isPresent()) {
      return inside;
    }
    if (runEnd > Math.max(organisationEnd, sideEnd)) {
      return Optional.of(organisation(words, at, runEnd, Optional.empty()));
    }
    if (organisationEnd >= sideEnd && organisation.isPresent()) {
      return Optional.of(listed(words, organisation.get(), titles.determinerBefore(words, at)));
    }
    return side.flatMap(match -> ofSide(words, match));
  }

  /** "Norwegian Ministry of Defence": a listed name that ends a longer run. */
  private Optional<Name> listedInside(Words words, int at, int runEnd) {
    for (int i = at + 1; i < runEnd; i++) {
      Optional<Match<Known>> inside = lexicon.organisationAt(words, i);
      if (inside.isPresent() && inside.get().to() >= runEnd) {
        int begin = words.lower(at - 1).equals("the") ? at - 1 : at;
        return Optional.of(listed(words, inside.get(), begin));
      }
    }
    return Optional.empty();
  }

  private Name listed(Words words, Match<Known> match, int begin) {
    Known known = match.value();
    return new Name(
        match.from(),
        match.to(),
        begin,
        known.type(),
        known.side().or(() -> sideBetween(words, begin, match.from())),
        Optional.empty(),
        Grammar.IT);
  }

  private Optional<Name> ofSide(Words words, Match<Sides.Form> match) {
    Sides.Form form = match.value();
    String next = words.tag(match.to());
    boolean isModifier =
        form.isAdjective()
            && form.kind() != Sides.Kind.GROUP
            && (next.startsWith("NN") || next.startsWith("JJ"));
    boolean isPlace = form.kind() != Sides.Kind.GROUP && isPlace(words, match.from());
    if (isModifier || isPlace) {
      return Optional.empty();
    }
    EntityType type =
        switch (form.kind()) {
          case STATE, AUTHORITY -> EntityType.STATE;
          case ALLIANCE -> EntityType.ORGANISATION;
          case GROUP -> EntityType.ARMED_GROUP;
        };
    int begin = words.lower(match.from() - 1).equals("the") ? match.from() - 1 : match.from();
    return Optional.of(
        new Name(
            match.from(),
            match.to(),
            begin,
            type,
            Optional.of(form.key()),
            Optional.empty(),
            Grammar.IT));
  }

  /** "in Chad", "eastern Chad", "Abeche, Chad". */
  private static boolean isPlace(Words words, int from) {
    String before = words.lower(from - 1);
    boolean afterPlace =
        before.equals(",")
            && from > 1
            && (words.get(from - 2).isCapitalised() || REGIONS.contains(words.lower(from - 2)))
            && !words.tag(from).startsWith("V");
    return LOCATIVE.contains(before) || PARTS.contains(before) || afterPlace;
  }

  private Name organisation(Words words, int from, int to, Optional<String> side) {
    int begin = titles.determinerBefore(words, from);
    Optional<String> known = side.or(() -> sideBetween(words, begin, to));
    return new Name(from, to, begin, EntityType.ORGANISATION, known, Optional.empty(), Grammar.IT);
  }

  private Optional<String> sideBetween(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Match<Sides.Form>> side = lexicon.sides.at(words, i);
      if (side.isPresent()) {
        return side.map(match -> match.value().key());
      }
    }
    return Optional.empty();
  }

  private Optional<Name> learned(Words words, int at, LearnedRuns learned) {
    return learned
        .at(words, at)
        .filter(run -> !run.isPerson() || looksPersonal(words, at, run.to()))
        .map(
            run ->
                run.isPerson()
                    ? titles.person(words, at, run.to(), lexicon)
                    : organisation(words, at, run.to(), Optional.empty()));
  }

  /** Capitalised words, none of them an acronym, a role or another's name. */
  private boolean looksPersonal(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      String text = words.get(i).text();
      boolean isAcronym = text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
      if (isAcronym || !words.get(i).isAlphabetic()) {
        return false;
      }
    }
    return words.get(from).isCapitalised() && mayBePerson(words, from, to);
  }

  private Optional<Name> byForm(Words words, int at, KnownPersons persons) {
    CapitalRun run = CapitalRun.at(words, at);
    if (run.to() == run.from()) {
      return Optional.empty();
    }
    return titled(words, run)
        .or(() -> known(words, at, persons))
        .or(() -> withGivenName(words, run));
  }

  /** "Colonel Ann Lee", "spokesman Ann Lee": the run or the words before it hold a title. */
  private Optional<Name> titled(Words words, CapitalRun run) {
    int from = run.from();
    Optional<Match<Role>> last = lexicon.titleBefore(words, from);
    for (int i = run.from() + 1; i < run.to(); i++) {
      Optional<Match<Role>> inside = lexicon.titleBefore(words, i);
      if (inside.isPresent() && inside.get().from() >= run.from()) {
        last = inside;
        from = i;
      }
    }
    if (last.isEmpty() || from >= run.to() || !mayBePerson(words, from, run.to())) {
      return Optional.empty();
    }
    boolean isTitle =
        last.get().value().kind() != Kind.LEADER
            || words.get(last.get().from()).isCapitalised()
            || run.to() - from > 1;
    return isTitle ? Optional.of(titles.person(words, from, run.to(), lexicon)) : Optional.empty();
  }

  /** Whether nothing in a run says that it names something else. */
  boolean mayBePerson(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean isOther =
          lexicon.organisationHeads.contains(words.get(i).text())
              || lexicon.sides.at(words, i).isPresent()
              || lexicon.organisationAt(words, i).isPresent();
      if (isOther) {
        return false;
      }
    }
    return !lexicon.roles.at(words, from).isPresent();
  }

  /** A run that a role beside it makes a person's name. */
  Name person(Words words, CapitalRun run) {
    return titles.person(words, run.from(), run.to(), lexicon);
  }

  private Optional<Name> known(Words words, int at, KnownPersons persons) {
    CapitalRun run = CapitalRun.at(words, at);
    boolean endsKnown =
        run.to() - at > 1
            && run.to() - at < 4
            && persons.endAt(words, run.to() - 1) > 0
            && mayBePerson(words, at, run.to());
    int to = endsKnown ? run.to() : persons.endAt(words, at);
    return to < 0 ? Optional.empty() : Optional.of(titles.person(words, at, to, lexicon));
  }

  private Optional<Name> withGivenName(Words words, CapitalRun run) {
    boolean isName =
        run.to() - run.from() >= 2
            && run.to() - run.from() <= 4
            && lexicon.givenName(words.get(run.from()).text()).isPresent()
            && mayBePerson(words, run.from(), run.to());
    return isName
        ? Optional.of(titles.person(words, run.from(), run.to(), lexicon))
        : Optional.empty();
  }
}
