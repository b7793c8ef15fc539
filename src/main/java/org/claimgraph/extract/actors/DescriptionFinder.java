package org.claimgraph.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.PhraseTable.Match;
import org.claimgraph.extract.Sides;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.actors.ActorLexicon.Kind;
import org.claimgraph.extract.actors.ActorLexicon.Role;

/** Finds actors that are described: "the group's boss", "military bloggers", "Norway's navy". */
final class DescriptionFinder {
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "WP$");
  private static final Set<String> GROUP_NOUNS =
      Set.of("group", "groups", "militia", "army", "company", "organisation", "organization");
  private static final Set<Kind> BODIES = Set.of(Kind.BODY, Kind.FORCE);
  private static final Set<String> VAGUE = Set.of("head", "chair", "general", "major", "captain");
  private static final int LONGEST = 12;

  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&");

  private final ActorLexicon lexicon;
  private final boolean takesBare;

  DescriptionFinder(ActorLexicon lexicon) {
    this(lexicon, false);
  }

  /**
   * @param takesBare whether to take a noun alone that follows a name or another description: "Ann
   *     Lee, baker", "a writer, baker and poet"
   */
  DescriptionFinder(ActorLexicon lexicon, boolean takesBare) {
    this.lexicon = lexicon;
    this.takesBare = takesBare;
  }

  /**
   * A description found.
   *
   * @param head first word of the role noun
   * @param headEnd one past its last word
   * @param groupName the words that name an armed group, where the phrase is as good as its name
   */
  record Description(
      int begin,
      int end,
      int head,
      int headEnd,
      EntityType type,
      Optional<String> side,
      Optional<Name.Range> groupName,
      Grammar grammar) {}

  /** The descriptions of a sentence in text order; none has its head inside a name. */
  List<Description> find(Words words, List<Name> names) {
    List<Description> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Match<Role>> role = lexicon.roles.at(words, i);
      if (role.isPresent()) {
        describe(words, role.get(), names, found).ifPresent(found::add);
      }
      i = role.map(Match::to).orElse(i + 1);
    }
    return found;
  }

  private Optional<Description> describe(
      Words words, Match<Role> role, List<Name> names, List<Description> before) {
    int from = role.from();
    int to = role.to();
    boolean isNoun = words.tag(to - 1).startsWith("NN");
    boolean isNamed = names.stream().anyMatch(name -> name.covers(from) || name.covers(to - 1));
    boolean isModifier = words.tag(to).startsWith("NN") && !startsName(to, names);
    if (!isNoun || isNamed || isModifier) {
      return Optional.empty();
    }
    int begin = begin(words, from, names);
    int end = complementEnd(words, to, names);
    boolean isSaid = takesBare && followsPerson(words, begin, names, before);
    if (lexicon.notActors.before(words, to).isPresent()
        || !isSaid && !standsAlone(words, role, begin, end)) {
      return Optional.empty();
    }
    Role noun = role.value();
    Optional<Match<Sides.Form>> side =
        sideIn(words, begin, from).filter(match -> !TitleReader.isField(words, match, from));
    Optional<Name.Range> group = groupName(words, side, to);
    return Optional.of(
        new Description(
            begin,
            end,
            from,
            to,
            type(noun, group),
            side.map(match -> match.value().key()),
            group,
            grammar(noun)));
  }

  /** Whether a person is named or described right before, but for a comma or "and". */
  private static boolean followsPerson(
      Words words, int begin, List<Name> names, List<Description> before) {
    int at = begin;
    while (at > 0 && JOINTS.contains(words.lower(at - 1))) {
      at--;
    }
    int end = at;
    return at < begin
        && (names.stream().anyMatch(n -> n.to() == end && n.type() == EntityType.PERSON)
            || before.stream().anyMatch(d -> d.end() == end && d.type() == EntityType.PERSON));
  }

  private static boolean isIn(List<Name> names, int index) {
    return names.stream().anyMatch(name -> name.covers(index));
  }

  /** Whether a person's name ends before a word without possessing it. */
  private static boolean isPersonBefore(Words words, List<Name> names, int at) {
    return !words.tag(at).equals("POS")
        && names.stream().anyMatch(n -> n.to() == at && n.type() == EntityType.PERSON);
  }

  private static boolean startsName(int index, List<Name> names) {
    return names.stream().anyMatch(name -> name.from() == index);
  }

  /** Where the noun phrase begins whose head noun begins at a word. */
  private static int begin(Words words, int head, List<Name> names) {
    int at = head;
    while (at > 0 && head - at < LONGEST) {
      String tag = words.tag(at - 1);
      if (isPersonBefore(words, names, at)) {
        break;
      }
      if (DETERMINERS.contains(tag)) {
        return at - 1;
      }
      boolean isPart =
          tag.startsWith("NN")
              || tag.startsWith("JJ")
              || tag.equals("POS")
              || tag.equals("CD")
              || tag.equals("VBN")
              || tag.equals("VBG") && at < head
              || isIn(names, at - 1);
      if (!isPart) {
        break;
      }
      at--;
    }
    while (at < head
        && !isIn(names, at)
        && (words.tag(at).equals("POS") || words.tag(at).startsWith("VB"))) {
      at++;
    }
    return at;
  }

  /** Where the "of"-complement of a head noun ends, or the noun itself. */
  private static int complementEnd(Words words, int headEnd, List<Name> names) {
    int end = headEnd;
    int at = end;
    while (isPreposition(words, at, headEnd)) {
      int next = nounPhraseEnd(words, at + 1, names);
      if (next < 0) {
        break;
      }
      end = next;
      at = end;
    }
    return end;
  }

  private static boolean isPreposition(Words words, int at, int headEnd) {
    String word = words.lower(at);
    return word.equals("of") || word.equals("for") && at == headEnd;
  }

  private static int nounPhraseEnd(Words words, int from, List<Name> names) {
    int at = from;
    int end = -1;
    while (at < words.size() && at - from < LONGEST) {
      String tag = words.tag(at);
      if (tag.startsWith("NN") || isIn(names, at)) {
        end = at + 1;
      } else if (!(tag.startsWith("JJ")
          || tag.equals("POS")
          || tag.equals("CD")
          || tag.equals("VBN")
          || at == from && DETERMINERS.contains(tag))) {
        break;
      }
      at++;
    }
    return end;
  }

  /** Whether the phrase speaks of somebody: "head" and "general" alone do not. */
  private boolean standsAlone(Words words, Match<Role> role, int begin, int end) {
    Role noun = role.value();
    if (noun.isPlural() || noun.kind() == Kind.PEOPLE) {
      return words.tag(role.to() - 1).endsWith("S") || noun.kind() == Kind.PEOPLE;
    }
    boolean isBare = begin == role.from();
    boolean hasComplement = end > role.to();
    boolean isCapital = words.get(role.to() - 1).isCapitalised() && role.to() > 1;
    if (BODIES.contains(noun.kind())) {
      return !isBare;
    }
    if (VAGUE.contains(words.lower(role.to() - 1))) {
      return hasComplement || role.from() - begin > 1;
    }
    boolean isPartOfName = isCapital && words.tag(role.to()).equals("POS");
    return !isBare || hasComplement || isCapital && !isPartOfName;
  }

  private Optional<Match<Sides.Form>> sideIn(Words words, int begin, int head) {
    for (int i = head; i > begin; i--) {
      Optional<Match<Sides.Form>> side = lexicon.sides.before(words, i);
      if (side.isPresent() && side.get().from() >= begin) {
        return side;
      }
    }
    return Optional.empty();
  }

  private static Optional<Name.Range> groupName(
      Words words, Optional<Match<Sides.Form>> side, int headEnd) {
    return side.filter(match -> match.value().kind() == Sides.Kind.GROUP)
        .filter(match -> GROUP_NOUNS.contains(words.lower(headEnd - 1)))
        .filter(match -> !words.lower(match.to()).equals("'s"))
        .map(match -> new Name.Range(match.from(), match.to()));
  }

  private static EntityType type(Role noun, Optional<Name.Range> group) {
    if (group.isPresent()) {
      return EntityType.ARMED_GROUP;
    }
    return noun.isPerson() ? EntityType.PERSON : EntityType.ORGANISATION;
  }

  private static Grammar grammar(Role noun) {
    if (noun.isPerson()) {
      return noun.gender();
    }
    return noun.kind() == Kind.BODY && !noun.isPlural() ? Grammar.IT : Grammar.THEY;
  }
}
