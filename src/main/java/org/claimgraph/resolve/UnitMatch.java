package org.claimgraph.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.article.WordList;
import org.claimgraph.extract.Designator;

/** Whether two designators can be of one unit. */
public final class UnitMatch {
  /** Branches that the press uses for one another when it writes of a side, by side and branch. */
  private static final List<List<String>> COUNTERPARTS =
      WordList.table(UnitMatch.class, "branch-counterparts.tsv");

  private UnitMatch() {}

  /**
   * Whether nothing contradicts: equal or unstated number, name, echelon and side, and branches of
   * which one set holds the other once counterparts are read as one. Both unspecific or of unlike
   * kind (one by number, one by name alone) never match.
   */
  public static boolean mayBe(Designator one, Designator other) {
    boolean sameNumber = one.number().isPresent() && one.number().equals(other.number());
    boolean sameName = one.name().isPresent() && sameName(one, other);
    return (sameNumber || sameName)
        && (sameNumber || one.number().isEmpty() || other.number().isEmpty())
        && (sameName || one.name().isEmpty() || other.name().isEmpty() || sameNumber)
        && agree(one.echelon(), other.echelon())
        && agree(one.side(), other.side())
        && branchesAgree(one, other);
  }

  private static boolean sameName(Designator one, Designator other) {
    return one.name().map(NameKey::of).equals(other.name().map(NameKey::of));
  }

  /** Whether of both sets of branches one holds the other. */
  public static boolean branchesAgree(Designator one, Designator other) {
    Optional<String> side = one.side().or(other::side);
    Set<String> mine = branches(one, side);
    Set<String> theirs = branches(other, side);
    return mine.containsAll(theirs) || theirs.containsAll(mine);
  }

  /** The branch keys, counterparts replaced by the one that the side uses. */
  public static Set<String> branches(Designator designator, Optional<String> side) {
    return designator.branches().stream()
        .map(branch -> side.map(s -> usedBy(s, branch)).orElse(branch))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String usedBy(String side, String branch) {
    return COUNTERPARTS.stream()
        .filter(row -> row.get(0).equals(side) && row.get(1).equals(branch))
        .map(row -> row.get(2))
        .findFirst()
        .orElse(branch);
  }

  private static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
