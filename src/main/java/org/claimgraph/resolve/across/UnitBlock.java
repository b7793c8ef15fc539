package org.claimgraph.resolve.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.article.Slug;
import org.claimgraph.extract.Designator;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.Referent;
import org.claimgraph.resolve.UnitMatch;
import org.claimgraph.resolve.UnitName;

/**
 * Units of one number (or name) and echelon. They are parted by side, then by branch: of one side,
 * those are one whose branches do not contradict. A unit of unstated side joins one of a stated
 * side only where the block has just one, and with lower confidence.
 */
final class UnitBlock implements Grouping {
  private static final double SAME_BRANCH = 0.95;
  private static final double BRANCH_UNSTATED = 0.9;
  private static final double SIDE_UNSTATED = 0.6;

  @Override
  public List<Group> of(List<Referent> block) {
    Map<String, List<Referent>> bySide = new TreeMap<>();
    block.forEach(r -> bySide.computeIfAbsent(r.side().orElse(""), s -> new ArrayList<>()).add(r));
    List<Referent> sideless = Optional.ofNullable(bySide.remove("")).orElse(List.of());
    List<Draft> drafts = new ArrayList<>();
    bySide.forEach((side, referents) -> drafts.addAll(ofOneSide(Optional.of(side), referents)));
    List<Draft> alone = new ArrayList<>();
    for (Draft draft : ofOneSide(Optional.empty(), sideless)) {
      List<Draft> fitting = drafts.stream().filter(d -> agree(d.branches, draft.branches)).toList();
      if (fitting.size() == 1) {
        draft.members.forEach(
            m ->
                fitting
                    .getFirst()
                    .members
                    .add(new Group.Member(m.referent(), SIDE_UNSTATED, Reason.UNIT_SIDE_UNSTATED)));
      } else {
        alone.add(draft);
      }
    }
    return Stream.concat(drafts.stream(), alone.stream()).map(Draft::group).toList();
  }

  /** Units of one side while they are gathered. */
  private record Draft(Optional<String> side, Set<String> branches, List<Group.Member> members) {

    private Group group() {
      Designator designator =
          members.stream()
              .map(Group.Member::referent)
              .min(Group.BY_ARTICLE)
              .flatMap(Referent::designator)
              .orElseThrow();
      String whole = members.getFirst().referent().blockKey();
      int of = whole.indexOf(" of ");
      String label = UnitName.of(designator, branches);
      String part = of < 0 ? "" : whole.substring(of);
      String path = "unit/" + Slug.of(side.orElse("") + " " + designation(designator) + part);
      String parent = of < 0 ? "" : " (" + parentLabel(whole.substring(of + 4)) + ")";
      return new Group(path, label + parent, members);
    }

    private String designation(Designator designator) {
      String head =
          designator.number().isPresent()
              ? String.valueOf(designator.number().getAsInt())
              : designator.name().orElse("");
      return head + " " + String.join(" ", branches) + " " + designator.echelon().orElse("unit");
    }

    private static String parentLabel(String designation) {
      String[] words = designation.split(" ", 2);
      String number =
          words[0].matches("\\d+")
              ? UnitName.ordinal(Integer.parseInt(words[0]))
              : UnitName.title(words[0]);
      return number + " " + UnitName.title(words[1]);
    }
  }

  private static List<Draft> ofOneSide(Optional<String> side, List<Referent> referents) {
    Map<String, Set<String>> signatures = new TreeMap<>();
    referents.forEach(r -> signatures.put(signature(r, side), branches(r, side)));
    List<Set<String>> largest =
        signatures.values().stream()
            .filter(one -> signatures.values().stream().noneMatch(o -> isLarger(o, one)))
            .toList();
    Map<String, Draft> drafts = new TreeMap<>();
    referents.stream()
        .sorted(Comparator.comparing(Referent::article).thenComparing(Referent::id))
        .forEach(
            r -> {
              Set<String> own = branches(r, side);
              List<Set<String>> fitting = largest.stream().filter(l -> l.containsAll(own)).toList();
              Set<String> home = fitting.size() == 1 ? fitting.getFirst() : own;
              boolean stated = home.equals(own);
              drafts
                  .computeIfAbsent(
                      String.join(" ", home), k -> new Draft(side, home, new ArrayList<>()))
                  .members
                  .add(
                      new Group.Member(
                          r,
                          stated ? SAME_BRANCH : BRANCH_UNSTATED,
                          stated ? Reason.UNIT_DESIGNATOR : Reason.UNIT_BRANCH_UNSTATED));
            });
    return List.copyOf(drafts.values());
  }

  private static boolean isLarger(Set<String> one, Set<String> other) {
    return one.size() > other.size() && one.containsAll(other);
  }

  private static boolean agree(Collection<String> one, Collection<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  private static Set<String> branches(Referent referent, Optional<String> side) {
    return referent
        .designator()
        .map(d -> new TreeSet<>(UnitMatch.branches(d, side)))
        .orElseGet(TreeSet::new);
  }

  private static String signature(Referent referent, Optional<String> side) {
    return branches(referent, side).stream().collect(Collectors.joining(" "));
  }
}
