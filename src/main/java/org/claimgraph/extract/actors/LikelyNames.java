package org.claimgraph.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Words;
import org.claimgraph.nlp.Sentence;

/** Names of persons that a tagger, a letter's signature or a speaker tells. */
final class LikelyNames {
  private static final Set<String> NAME_TAGS = Set.of("NNP", "NNPS");

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

  private final ActorLexicon lexicon;

  LikelyNames(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The name that a tagged stretch ends with.
   *
   * @param inside the words that the article writes with a capital inside a sentence: another one
   *     that begins a sentence may be no name
   */
  Optional<Name> tagged(Words words, Span span, Set<String> inside) {
    int end = LikelyPersons.index(words, span.end());
    while (end > 0 && !words.get(end - 1).isAlphabetic()) {
      end--;
    }
    int begin = LikelyPersons.index(words, span.begin());
    while (begin < end && words.tag(begin).startsWith("PRP")) {
      begin++;
    }
    int from = end;
    while (from > begin && isNamePart(words, from - 1)) {
      from--;
    }
    while (from < end && isTitle(words, from)) {
      from++;
    }
    boolean isName = from < end && NAME_TAGS.contains(words.tag(end - 1)) && !isPlain(words, from);
    boolean isWord = end == 1 && !inside.contains(words.get(0).text()) && !isGiven(words, 0);
    return isName && !isWord ? Optional.of(person(words, begin, from, end)) : Optional.empty();
  }

  /** "My name is Ann", and the name below a letter: "Ann" as a paragraph of its own. */
  Optional<Name> said(Words words, Sentence sentence, String before) {
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

  private boolean isTitle(Words words, int at) {
    return lexicon.titles.at(words, at).isPresent() || lexicon.roles.at(words, at).isPresent();
  }

  /** A word that has its capital only because it begins the sentence. */
  private static boolean isPlain(Words words, int at) {
    return at == 0 && !words.tag(at).startsWith("NN");
  }

  private Name person(Words words, int begin, int from, int end) {
    Grammar gender = lexicon.givenName(words.get(from).text()).orElse(Grammar.HE_OR_SHE);
    return new Name(
        from, end, begin, EntityType.PERSON, Optional.empty(), Optional.empty(), gender);
  }

  private static boolean isNamePart(Words words, int index) {
    boolean isInitial = words.get(index).text().equals(".");
    return isInitial || CapitalRun.isNamePart(words, index);
  }
}
