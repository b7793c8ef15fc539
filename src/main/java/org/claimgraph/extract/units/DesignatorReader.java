package org.claimgraph.extract.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.extract.PhraseTable.Match;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.Words.Word;
import org.claimgraph.extract.units.UnitLexicon.Abbreviation;
import org.claimgraph.extract.units.UnitLexicon.Branch;
import org.claimgraph.extract.units.UnitLexicon.EchelonWord;
import org.claimgraph.extract.units.UnitLexicon.NamedUnit;

/**
 * Reads the designators of a sentence, from each echelon word leftwards: branches, modifiers, a
 * side's adjective, a nickname, then the number, and the numbers coordinated with it. Reads no
 * further than the designator: {@link HostReader} reads what stands before it, {@link ParentReader}
 * what follows.
 */
final class DesignatorReader {
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");
  private static final Set<String> PARTS = Set.of("unit", "force", "formation", "element");
  private static final Set<String> FUNCTION_TAGS =
      Set.of("DT", "IN", "CC", "PRP", "PRP$", "WP", "WDT", "WRB", "CD", "TO", "MD", "POS");
  private static final int LONGEST_NAME = 4;

  private final UnitLexicon lexicon;

  DesignatorReader(UnitLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The drafts in text order; those with neither number nor name are among them. */
  List<Draft> read(Words words) {
    List<Draft> drafts = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Match<EchelonWord>> echelon = lexicon.echelons.at(words, i);
      if (echelon.isPresent()) {
        i = readHead(words, echelon.get(), drafts);
      } else {
        readWithoutEchelon(words, i, drafts);
        i++;
      }
    }
    return drafts;
  }

  private int readHead(Words words, Match<EchelonWord> match, List<Draft> drafts) {
    if (isCivil(words, match)) {
      return match.to();
    }
    Optional<Match<NamedUnit>> whole =
        lexicon.named.before(words, match.to()).filter(named -> named.value().echelons().isEmpty());
    if (whole.isPresent() && words.get(match.from()).isCapitalised()) {
      addNamed(words, whole.get(), drafts);
      return match.to();
    }
    Draft draft = new Draft(words, match.value(), match.from(), match.to());
    readLeft(draft);
    if (!draft.isSpecific()) {
      readNumberAfter(draft);
    }
    if (!draft.isSpecific() && match.value().key().equals("army")) {
      // "the Finnish army" is the whole of a side's forces, an organisation.
      return draft.end;
    }
    add(draft, drafts);
    return draft.end;
  }

  private boolean isCivil(Words words, Match<EchelonWord> head) {
    return lexicon.civil.before(words, head.to()).isPresent();
  }

  /** "72 OMBr", "Unit 29155", "the 93rd" and names that need no echelon word. */
  private void readWithoutEchelon(Words words, int i, List<Draft> drafts) {
    Word word = words.get(i);
    Abbreviation abbreviation = lexicon.abbreviations.get(word.text());
    if (abbreviation != null) {
      Draft draft = new Draft(words, abbreviation.echelon(), i, i + 1);
      draft.branches.addAll(abbreviation.branches());
      draft.modifiers.addAll(abbreviation.modifiers());
      draft.hasMilitaryBranch = true;
      readLeft(draft);
      if (draft.number.isPresent()) {
        add(draft, drafts);
      }
      return;
    }
    if (PARTS.contains(word.lower())) {
      readPart(words, i, drafts);
    }
    if (word.text().equals("Unit") && i + 1 < words.size()) {
      if (words.get(i + 1).text().matches("\\d{4,5}")) {
        Draft draft = new Draft(words, null, i, i + 2);
        draft.number = Numerals.bare(words.get(i + 1));
        draft.name = Optional.of("Unit " + words.get(i + 1).text());
        add(draft, drafts);
      }
      return;
    }
    lexicon
        .named
        .at(words, i)
        .filter(match -> match.value().echelons().isEmpty() && word.isCapitalised())
        .filter(match -> words.get(match.to() - 1).isCapitalised())
        .ifPresent(match -> addNamed(words, match, drafts));
  }

  /** "the regiment's assault force", "the unit": parts that bear no echelon. */
  private void readPart(Words words, int i, List<Draft> drafts) {
    Draft draft = new Draft(words, null, i, i + 1);
    Optional<Match<Branch>> branch = lexicon.branches.before(words, i);
    if (branch.isPresent()) {
      draft.branches.add(branch.get().value().key());
      draft.hasMilitaryBranch = !branch.get().value().isCommon();
      draft.begin = branch.get().from();
    }
    drafts.add(draft);
  }

  private void addNamed(Words words, Match<NamedUnit> match, List<Draft> drafts) {
    Draft draft = new Draft(words, null, match.from(), match.to());
    takeName(draft, match.value());
    add(draft, drafts);
  }

  /** A reading that runs over the head of the one before replaces it ("10th Army Division"). */
  private static void add(Draft draft, List<Draft> drafts) {
    int begin = first(draft).begin;
    drafts.removeIf(earlier -> earlier.headFrom >= begin && earlier.end > begin);
    drafts.addAll(coordinated(draft));
  }

  private static Draft first(Draft draft) {
    return coordinated(draft).getFirst();
  }

  private static List<Draft> coordinated(Draft draft) {
    List<Draft> all = new ArrayList<>(draft.conjuncts);
    all.add(draft);
    return all;
  }

  private void readLeft(Draft draft) {
    int at = draft.begin;
    int next = readPart(draft, at);
    while (next < at) {
      at = next;
      if (readNumber(draft, at)) {
        return;
      }
      next = readPart(draft, at);
    }
    readNumber(draft, at);
  }

  /** Reads one branch, modifier, side or nickname that ends at a word; gives where it begins. */
  private int readPart(Draft draft, int at) {
    if (draft.number.isPresent()) {
      return at;
    }
    Optional<Match<NamedUnit>> named =
        lexicon.named.before(draft.words, at).filter(match -> goesWith(match, draft));
    if (named.isPresent()) {
      takeName(draft, named.get().value());
      return draft.begin = named.get().from();
    }
    Optional<Match<Branch>> branch = lexicon.branches.before(draft.words, at);
    if (branch.isPresent()) {
      draft.branches.addFirst(branch.get().value().key());
      draft.hasMilitaryBranch |= !branch.get().value().isCommon();
      return draft.begin = branch.get().from();
    }
    Optional<Match<String>> modifier = lexicon.modifiers.before(draft.words, at);
    if (modifier.isPresent()) {
      draft.modifiers.addFirst(modifier.get().value());
      return draft.begin = modifier.get().from();
    }
    int inside = readSideInside(draft, at);
    return inside < at ? inside : readNickname(draft, at);
  }

  private static boolean goesWith(Match<NamedUnit> match, Draft draft) {
    return match.value().echelons().isEmpty()
        || draft.echelonKey().filter(match.value().echelons()::contains).isPresent();
  }

  private static void takeName(Draft draft, NamedUnit unit) {
    draft.name = Optional.of(unit.name());
    draft.side = Optional.of(unit.side());
  }

  /** "13th Iraqi Infantry Division": an adjective between the number and the echelon. */
  private int readSideInside(Draft draft, int at) {
    var side = lexicon.sides.before(draft.words, at).filter(match -> match.value().isAdjective());
    if (side.isEmpty() || !hasNumberBefore(draft.words, side.get().from())) {
      return at;
    }
    draft.side = draft.side.or(() -> Optional.of(side.get().value().key()));
    return draft.begin = side.get().from();
  }

  private static boolean hasNumberBefore(Words words, int at) {
    return at > 0
        && (Numerals.digitOrdinal(words.get(at - 1)).isPresent()
            || Numerals.wordOrdinal(words.get(at - 1)).isPresent());
  }

  /** "93rd "Wolves" Brigade", "98th Sich Battalion", "1st (Coastal) Division". */
  private int readNickname(Draft draft, int at) {
    int open = Brackets.openingOf(draft.words, at);
    if (open >= 0 && open < at - 1) {
      boolean isName = draft.words.get(open + 1).isCapitalised();
      boolean mayStandAlone =
          Brackets.isQuote(draft.words.lower(at - 1))
              && draft.echelon != null
              && draft.echelon.takesName();
      if (!isName || !mayStandAlone && !hasDesignatorBefore(draft.words, open)) {
        return at;
      }
      if (Brackets.isQuote(draft.words.lower(at - 1))) {
        draft.name = Optional.of(text(draft.words, open + 1, at - 1));
      }
      return draft.begin = open;
    }
    int from = at;
    while (from > 0 && at - from < LONGEST_NAME && isNameWord(draft.words, from - 1)) {
      from--;
    }
    boolean mayBeNamed =
        from < at
            && (hasNumberBefore(draft.words, from)
                || draft.echelon != null && draft.echelon.takesName());
    if (!mayBeNamed || draft.name.isPresent()) {
      return at;
    }
    draft.name = Optional.of(text(draft.words, from, at));
    return draft.begin = from;
  }

  private boolean hasDesignatorBefore(Words words, int at) {
    return hasNumberBefore(words, at)
        || lexicon.modifiers.before(words, at).isPresent()
        || lexicon.branches.before(words, at).isPresent();
  }

  private boolean isNameWord(Words words, int index) {
    Word word = words.get(index);
    boolean isName = index > 0 ? !FUNCTION_TAGS.contains(word.tag()) : isProper(word);
    return isName
        && word.isCapitalised()
        && !MONTHS.contains(word.lower())
        && Numerals.roman(word).isEmpty()
        && Numerals.wordOrdinal(word).isEmpty()
        && lexicon.sides.before(words, index + 1).isEmpty()
        && lexicon.forces.before(words, index + 1).isEmpty()
        && lexicon.modifiers.before(words, index + 1).isEmpty()
        && lexicon.branches.before(words, index + 1).isEmpty()
        && lexicon.echelons.before(words, index + 1).isEmpty();
  }

  private static String text(Words words, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i > from ? " " : "").append(words.get(i).text());
    }
    return text.toString();
  }

  private boolean readNumber(Draft draft, int at) {
    int from = new NumberReader(draft).read(at);
    if (from < 0) {
      return LetterReader.read(draft, at);
    }
    if (from > 0 && MONTHS.contains(draft.words.lower(from - 1))) {
      draft.number = OptionalInt.empty();
      return false;
    }
    draft.begin = from;
    new CoordinationReader(lexicon).read(draft);
    return true;
  }

  /** "Brigade 417", "Task Force 58": capitalised, and the number ends the phrase. */
  private static void readNumberAfter(Draft draft) {
    int after = draft.end;
    boolean mayFollow =
        after < draft.words.size()
            && draft.words.get(draft.headFrom).isCapitalised()
            && draft.echelon != null
            && (draft.echelon.isMilitary() || draft.echelon.key().equals("task-force"))
            && !draft.echelon.isPlural();
    if (!mayFollow) {
      return;
    }
    boolean ends = after + 1 >= draft.words.size() || !isNoun(draft.words.get(after + 1));
    var number = Numerals.bare(draft.words.get(after));
    if (number.isPresent() && ends) {
      draft.number = number;
      draft.end = after + 1;
    }
  }

  private static boolean isProper(Word word) {
    return word.tag().startsWith("NNP");
  }

  private static boolean isNoun(Word word) {
    return word.tag().startsWith("NN");
  }
}
