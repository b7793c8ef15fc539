package org.claimgraph.extract.actors;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.PhraseTable.Match;
import org.claimgraph.extract.Sides;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.Words.Word;
import org.claimgraph.extract.actors.ActorLexicon.Kind;
import org.claimgraph.extract.actors.ActorLexicon.Role;
import org.claimgraph.extract.actors.Name.Range;

/**
 * Reads what stands before a name in its noun phrase: "Norway's former Deputy Defence Minister",
 * "the Russian".
 */
final class TitleReader {
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that");

  /** Roles whose bearers know a country rather than serve it. */
  private static final Set<String> STUDENTS =
      Set.of(
          "expert",
          "analyst",
          "specialist",
          "scholar",
          "historian",
          "researcher",
          "watcher",
          "correspondent");

  private final ActorLexicon lexicon;

  TitleReader(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A person's name with the titles before it.
   *
   * @param begin the first word, which may be what the person is: "Biologist Ann Lee"
   */
  Name person(Words words, int begin, int to, ActorLexicon lexicon) {
    int from = withoutCallings(words, begin, to);
    int at = begin;
    boolean isRole = from > begin;
    Grammar grammar = Grammar.HE_OR_SHE;
    Optional<Match<Role>> title = lexicon.titleBefore(words, at);
    while (title.isPresent()) {
      at = title.get().from();
      isRole |= title.get().value().kind() == Kind.LEADER;
      grammar = grammar == Grammar.HE_OR_SHE ? title.get().value().gender() : grammar;
      title = lexicon.titleBefore(words, at);
    }
    if (isRole) {
      at = modifiersBefore(words, at);
    }
    int roleFrom = at;
    at = at < from ? determinerBefore(words, at) : at;
    roleFrom = isRole && namesBody(words, at, roleFrom) ? withoutDeterminer(words, at) : roleFrom;
    Grammar known = lexicon.givenName(words.get(from).text()).orElse(Grammar.HE_OR_SHE);
    Optional<Range> role =
        roleFrom < from ? Optional.of(new Range(roleFrom, from)) : Optional.empty();
    Optional<String> side = sideIn(words, at, from);
    return new Name(
        from,
        to,
        at,
        EntityType.PERSON,
        side,
        role,
        grammar == Grammar.HE_OR_SHE ? known : grammar);
  }

  /** Where the name begins of whom the words before say what he is; a full name follows them. */
  private int withoutCallings(Words words, int begin, int to) {
    int from = begin;
    while (to - from > 2 && lexicon.isCalling(words.get(from))) {
      from++;
    }
    return from;
  }

  /** "Kremlin spokesman": the side is said by name, and the role is its. */
  private boolean namesBody(Words words, int from, int to) {
    int at = withoutDeterminer(words, from);
    return at < to
        && lexicon
            .sides
            .at(words, at)
            .filter(match -> match.value().isName() && match.to() == to)
            .isPresent();
  }

  private static int withoutDeterminer(Words words, int at) {
    return DETERMINERS.contains(words.lower(at)) ? at + 1 : at;
  }

  private Optional<String> sideIn(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      var side = lexicon.sides.at(words, i);
      if (side.isPresent() && !isField(words, side.get(), side.get().to())) {
        return side.map(match -> match.value().key());
      }
    }
    return Optional.empty();
  }

  /** "Chad expert": whoever studies a country need not be of it; "Chadian expert" says so. */
  static boolean isField(Words words, Match<Sides.Form> side, int role) {
    return side.value().isName()
        && side.to() == role
        && STUDENTS.contains(words.lower(role).replaceFirst("s$", ""));
  }

  /** Where the words that go with a role begin: "former Deputy Defence", "Kremlin", "army". */
  private int modifiersBefore(Words words, int to) {
    int at = to;
    while (at > 0 && !endsSide(words, at) && goesWithRole(words.get(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean endsSide(Words words, int to) {
    return lexicon.sides.before(words, to).isPresent();
  }

  private boolean goesWithRole(Word word) {
    if (!word.isAlphabetic() || lexicon.sides.at(Words.of(word), 0).isPresent()) {
      return false;
    }
    return lexicon.modifiers.contains(word.lower())
        || word.isCapitalised() && (word.tag().startsWith("NN") || word.tag().equals("JJ"));
  }

  /**
   * Where the noun phrase of a name begins: a side's adjective or possessive and a determiner
   * before it are taken in.
   */
  int determinerBefore(Words words, int from) {
    int at = from;
    var side = lexicon.sides.before(words, at);
    if (side.isPresent()) {
      at = side.get().from();
    } else if (words.lower(at - 1).equals("'s")) {
      var host = lexicon.sides.before(words, at - 1);
      if (host.isEmpty()) {
        return at;
      }
      at = host.get().from();
    }
    return DETERMINERS.contains(words.lower(at - 1)) ? at - 1 : at;
  }
}
