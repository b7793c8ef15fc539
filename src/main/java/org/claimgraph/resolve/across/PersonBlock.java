package org.claimgraph.resolve.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimgraph.article.Slug;
import org.claimgraph.resolve.PersonName;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.Referent;

/**
 * Persons of one surname. Those with the same first given name are one; an initial or a bare
 * surname goes to the only one it fits, and stands alone where it fits several.
 */
final class PersonBlock implements Grouping {
  private static final double FULL_NAME = 0.95;
  private static final double INITIAL = 0.85;
  private static final double SURNAME = 0.8;

  @Override
  public List<Group> of(List<Referent> block) {
    Map<String, List<Group.Member>> byGiven = new TreeMap<>();
    for (Referent referent : block) {
      given(referent)
          .filter(given -> given.length() > 1)
          .ifPresent(given -> add(byGiven, given, referent, FULL_NAME, Reason.SAME_NAME));
    }
    for (Referent referent : block) {
      Optional<String> given = given(referent);
      if (given.isEmpty()) {
        add(byGiven, only(byGiven, "", referent).orElse(""), referent, SURNAME, Reason.SURNAME);
      } else if (given.get().length() == 1) {
        String initial = given.get();
        add(
            byGiven,
            only(byGiven, initial, referent).orElse(initial),
            referent,
            INITIAL,
            Reason.INITIAL);
      }
    }
    return byGiven.values().stream().map(PersonBlock::group).toList();
  }

  private static void add(
      Map<String, List<Group.Member>> byGiven,
      String given,
      Referent referent,
      double confidence,
      Reason reason) {
    byGiven
        .computeIfAbsent(given, g -> new ArrayList<>())
        .add(new Group.Member(referent, confidence, reason));
  }

  /** The only full given name that begins like this and whose bearer's side does not contradict. */
  private static Optional<String> only(
      Map<String, List<Group.Member>> byGiven, String start, Referent referent) {
    List<String> fitting =
        byGiven.keySet().stream()
            .filter(given -> given.length() > 1 && given.startsWith(start))
            .toList();
    return fitting.size() == 1 && sidesAgree(byGiven.get(fitting.getFirst()), referent)
        ? Optional.of(fitting.getFirst())
        : Optional.empty();
  }

  private static boolean sidesAgree(List<Group.Member> members, Referent referent) {
    return referent.side().isEmpty()
        || members.stream()
            .map(m -> m.referent().side())
            .allMatch(side -> side.isEmpty() || side.equals(referent.side()));
  }

  private static Optional<String> given(Referent referent) {
    return PersonName.of(referent.label()).given().stream().findFirst();
  }

  private static Group group(List<Group.Member> members) {
    String label = Labels.fullest(members.stream().map(Group.Member::referent).toList());
    return new Group("person/" + Slug.of(label), label, members);
  }
}
