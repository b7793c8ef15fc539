package org.claimgraph.extract.units;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.Words.Word;
import org.claimgraph.extract.units.UnitLexicon.EchelonWord;

/**
 * Decides which drafts speak of military units: "the 8th Division" of an army, not of a league. An
 * article's certain units speak for its uncertain ones.
 */
final class Acceptance {
  /** Echelon words whose civil sense prevails even with a number and a capital. */
  private static final Set<String> EVERYDAY =
      Set.of("team", "section", "group", "front", "command", "troop", "wing");

  private static final Set<String> FIELD_NOUNS =
      Set.of(
          "troops",
          "tanks",
          "infantry",
          "conscripts",
          "paratroopers",
          "marines",
          "soldiers",
          "mercenaries",
          "volunteers",
          "reconnaissance",
          "reservists",
          "artillery",
          "drones",
          "fighters",
          "men",
          "sappers",
          "engineers",
          "scouts",
          "rangers",
          "prisoners");

  private static final Set<String> UNIT_PEOPLE =
      Set.of(
          "commander",
          "commanders",
          "fighters",
          "fighter",
          "soldiers",
          "soldier",
          "headquarters",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "chief",
          "officer",
          "officers",
          "staff",
          "member",
          "members",
          "troops",
          "servicemen",
          "serviceman",
          "positions",
          "press",
          "unit",
          "units",
          "veteran",
          "veterans",
          "deputy");

  private final Set<String> echelons = new HashSet<>();
  private final Set<Integer> numbers = new HashSet<>();

  /** Learns from all drafts of an article. */
  Acceptance(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.isSpecific() && isCertain(draft)) {
        draft.echelonKey().ifPresent(echelons::add);
        draft.number.ifPresent(numbers::add);
        if (draft.parent != null) {
          draft.parent.echelonKey().ifPresent(echelons::add);
        }
      }
    }
  }

  /** Whether the article certainly speaks of a unit with this number. */
  boolean knowsNumber(int number) {
    return numbers.contains(number);
  }

  /** Whether a draft is a unit mention. */
  boolean accepts(Draft draft) {
    Draft head = draft.last;
    if (isMeasureOfPeople(head)) {
      return false;
    }
    return head.isSpecific() ? isCertain(head) || isLikely(head) : isReference(head);
  }

  /** Units that need no support from the rest of the article. */
  private static boolean isCertain(Draft draft) {
    Draft head = draft.last;
    EchelonWord echelon = head.echelon;
    if (echelon == null) {
      return head.name.isPresent();
    }
    if (head.number.isEmpty()) {
      return isCertainName(head, echelon);
    }
    boolean isSupported = head.hasMilitaryBranch || head.parent != null || head.otherParent != null;
    boolean isMarked = isSupported || head.hasHost || !head.modifiers.isEmpty();
    boolean isCapital = head.words.get(head.headFrom).isCapitalised();
    if (echelon.isMilitary()) {
      return !head.isOrdinalWord || isMarked || isCapital || head.isNumberCapital;
    }
    if (EVERYDAY.contains(echelon.key())) {
      return isSupported && (head.hasMilitaryBranch || head.parent != null || head.hasHost);
    }
    boolean isForce = echelon.key().equals("army") || echelon.key().equals("fleet");
    return isSupported
        || isCapital && (isForce || !head.isOrdinalWord)
        || head.hasHost && !head.isOrdinalWord;
  }

  private static boolean isCertainName(Draft draft, EchelonWord echelon) {
    boolean isKnown = draft.side.isPresent();
    return isKnown || echelon.takesName() && !isModifier(draft);
  }

  /** A name before an echelon word that itself only qualifies a civil noun. */
  private static boolean isModifier(Draft draft) {
    if (draft.end >= draft.words.size()) {
      return false;
    }
    Word next = draft.words.get(draft.end);
    return (next.tag().equals("NN") || next.tag().equals("NNS"))
        && !UNIT_PEOPLE.contains(next.lower());
  }

  /** Units that the rest of the article makes likely: same echelon, or any unit at all. */
  private boolean isLikely(Draft draft) {
    EchelonWord echelon = draft.echelon;
    if (echelon == null || echelons.isEmpty()) {
      return false;
    }
    boolean isCapital = draft.words.get(draft.headFrom).isCapitalised();
    boolean isPlain = draft.isOrdinalWord && !isCapital || draft.number.isEmpty();
    return EVERYDAY.contains(echelon.key()) ? echelons.contains(echelon.key()) : !isPlain;
  }

  /** "the brigade", "that Polish brigade", "its tank company", "the regiment's assault force". */
  private boolean isReference(Draft draft) {
    boolean isDefinite = draft.hasDeterminer || draft.hasHost;
    if (!isDefinite || isModifier(draft) || draft.echelon == null && echelons.isEmpty()) {
      return false;
    }
    if (draft.echelon == null) {
      boolean isPart = draft.parent != null || draft.otherParent != null;
      boolean isPlainUnit = draft.branches.isEmpty() && !draft.hasIndefinite;
      return draft.hasMilitaryBranch ? isPart || draft.hasDeterminer : isPlainUnit;
    }
    if (draft.echelon.isPlural() || draft.echelon.key().equals("army")) {
      return false;
    }
    if (draft.echelon.isMilitary() && !draft.echelon.key().equals("military-district")) {
      return true;
    }
    return echelons.contains(draft.echelon.key())
        || draft.parent != null
        || draft.hasMilitaryBranch && !echelons.isEmpty();
  }

  /** "a brigade of volunteers from all over town", "the 8th company of dancers". */
  private static boolean isMeasureOfPeople(Draft draft) {
    if (!draft.words.lower(draft.end).equals("of") || draft.end + 1 >= draft.words.size()) {
      return false;
    }
    Word next = draft.words.get(draft.end + 1);
    boolean isCivilNoun =
        next.tag().startsWith("NN") && !next.isCapitalised() && !FIELD_NOUNS.contains(next.lower());
    boolean isSure =
        draft.number.isPresent() && draft.echelon != null && draft.echelon.isMilitary();
    return isCivilNoun && !isSure;
  }
}
