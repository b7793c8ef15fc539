package org.claimgraph.resolve.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.Referent;

/**
 * Referents of one or more blocks that are one entity.
 *
 * @param path path of the entity
 * @param label its preferred label
 * @param members sorted by article and id
 */
record Group(String path, String label, List<Member> members) {
  static final Comparator<Referent> BY_ARTICLE =
      Comparator.comparing(Referent::article).thenComparing(Referent::id);

  Group {
    members = members.stream().sorted(Comparator.comparing(Member::referent, BY_ARTICLE)).toList();
  }

  /**
   * A referent with the decision that it belongs.
   *
   * @param confidence 0 to 1
   * @param reason the rule that decided
   */
  record Member(Referent referent, double confidence, Reason reason) {}

  /** This group and all members of another, under this group's path and label. */
  Group with(Group other, Reason reason) {
    List<Member> all = new ArrayList<>(members);
    other.members.forEach(m -> all.add(new Member(m.referent(), 1.0, reason)));
    return new Group(path, label, all);
  }

  List<Referent> referents() {
    return members.stream().map(Member::referent).toList();
  }
}
