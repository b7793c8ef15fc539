package org.claimgraph.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.actors.NameEvidence.Occurrence;
import org.claimgraph.nlp.Sentence;

/** Names of persons that a letter's signature, a speaker or kinship tells. */
final class LikelyNames {
  private static final int LONGEST_SIGNATURE = 3;

  /** How a letter ends before the name below it. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)(?:\\b(?:sincerely|regards|yours|wishes|love|truly|cheers|thanks|faithfully|fondly)\\b"
              + "[^.?]{0,20}|^.{2,30},)\\W?$");

  /** Kin that families name so: "Mom told me". */
  private static final Set<String> KIN =
      Set.of(
          "mom", "mum", "mommy", "mummy", "mama", "dad", "daddy", "papa", "grandma", "grandpa",
          "granny", "gran", "gram", "nana");

  private static final Set<String> CALL = Set.of("call", "calls", "called");

  private final ActorLexicon lexicon;

  LikelyNames(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * "My name is Ann", "they call me Ann", and the name below a letter: "Ann" as a paragraph of its
   * own.
   */
  Optional<Name> said(Words words, Sentence sentence, String before) {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (CALL.contains(words.lower(i - 1)) && words.lower(i).equals("me")) {
        Optional<Name> called = named(words, i + 1);
        if (called.isPresent()) {
          return called;
        }
      }
    }
    for (int i = 2; i + 1 < words.size(); i++) {
      boolean isSaid = words.lower(i - 1).equals("name") && words.lower(i - 2).equals("my");
      if (isSaid && (words.lower(i).equals("is") || words.lower(i).equals("'s"))) {
        return named(words, i + 1);
      }
    }
    boolean isWhole = sentence.span().length() == sentence.passage().span().length();
    CapitalRun run = CapitalRun.at(words, 0);
    boolean isName = run.to() == words.size() && run.to() <= LONGEST_SIGNATURE;
    return isWhole && isName && (isGiven(words, 0) || CLOSING.matcher(before).find())
        ? named(words, 0)
        : Optional.empty();
  }

  /** Kin called so by their family: "Mom told me". */
  List<Name> kin(Words words) {
    List<Name> kin = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean isName = words.get(i).isCapitalised() && !words.tag(i - 1).startsWith("PRP");
      if (isName && KIN.contains(words.lower(i))) {
        kin.add(person(words, i, i, i + 1));
      }
    }
    return kin;
  }

  private Optional<Name> named(Words words, int from) {
    CapitalRun run = CapitalRun.at(words, from);
    return run.to() > from ? Optional.of(person(words, from, from, run.to())) : Optional.empty();
  }

  private boolean isGiven(Words words, int at) {
    return lexicon.givenName(words.get(at).text()).isPresent();
  }

  /** A person's name. */
  Name person(Words words, Occurrence name) {
    return person(words, name.begin(), name.from(), name.to());
  }

  private Name person(Words words, int begin, int from, int end) {
    Grammar gender = lexicon.givenName(words.get(from).text()).orElse(Grammar.HE_OR_SHE);
    return new Name(
        from, end, begin, EntityType.PERSON, Optional.empty(), Optional.empty(), gender);
  }
}
