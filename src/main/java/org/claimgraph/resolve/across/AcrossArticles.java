package org.claimgraph.resolve.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.EntityType;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.Referent;
import org.claimgraph.resolve.UnitMatch;
import org.claimgraph.resolve.UnitName;

/** Which referents of which articles are one entity. */
public final class AcrossArticles {
  private AcrossArticles() {}

  /**
   * The entities of whole blocks: a function of the set of referents, whatever their order.
   *
   * @param referents all referents of every block that has one here
   * @param curation what people decided against the rules; it can only work on blocks that are here
   * @return sorted by path
   */
  public static List<Entity> resolve(Collection<Referent> referents, Curation curation) {
    Map<String, List<Referent>> blocks = new TreeMap<>();
    referents.forEach(r -> blocks.computeIfAbsent(r.blockKey(), k -> new ArrayList<>()).add(r));
    List<Group> groups = new ArrayList<>();
    blocks.forEach((key, block) -> groups.addAll(grouping(key, block).of(block)));
    List<Group> curated = curation.apply(groups);
    Map<String, String> paths = new HashMap<>();
    curated.forEach(g -> g.referents().forEach(r -> paths.put(key(r.article(), r.id()), g.path())));
    return curated.stream()
        .map(group -> entity(group, paths))
        .sorted(Comparator.comparing(Entity::path))
        .toList();
  }

  private static String key(String article, String referent) {
    return article + "\t" + referent;
  }

  private static Grouping grouping(String key, List<Referent> block) {
    if (key.startsWith("local ")) {
      return AcrossArticles::alone;
    }
    return switch (block.getFirst().type()) {
      case PERSON -> new PersonBlock();
      case UNIT -> new UnitBlock();
      default -> new WholeBlock();
    };
  }

  private static List<Group> alone(List<Referent> block) {
    return block.stream()
        .map(
            r ->
                new Group(
                    kind(r.type()) + "/" + r.article() + "/" + r.id(),
                    r.label(),
                    List.of(
                        new Group.Member(
                            r,
                            1.0,
                            r.names().isEmpty() ? Reason.ONLY_DESCRIBED : Reason.STATE_UNSTATED))))
        .toList();
  }

  private static String kind(EntityType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Entity entity(Group group, Map<String, String> paths) {
    List<Referent> referents = group.referents();
    Referent first = referents.getFirst();
    Optional<String> side = first(referents, Referent::side);
    Optional<Designator> designator = designator(referents, side);
    Set<String> names = new TreeSet<>(Labels.names(referents).keySet());
    designator.filter(Designator::isSpecific).ifPresent(d -> names.add(UnitName.of(d, List.of())));
    return new Entity(
        group.path(),
        first.type(),
        group.label(),
        Labels.others(group.label(), names),
        designator,
        side,
        first(referents, r -> r.parent().map(p -> paths.get(key(r.article(), p))))
            .filter(parent -> !parent.equals(group.path())),
        first(referents, Referent::place),
        group.members().stream()
            .map(
                m ->
                    new Entity.Member(
                        m.referent().article(), m.referent().id(), m.confidence(), m.reason()))
            .toList());
  }

  private static <T> Optional<T> first(
      List<Referent> referents, Function<Referent, Optional<T>> property) {
    return referents.stream().map(property).flatMap(Optional::stream).findFirst();
  }

  /** Everything that the articles say of a unit, branches in the side's own terms. */
  private static Optional<Designator> designator(List<Referent> referents, Optional<String> side) {
    List<Designator> said =
        referents.stream().map(Referent::designator).flatMap(Optional::stream).toList();
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Set<String> branches = new TreeSet<>();
    Set<String> modifiers = new TreeSet<>();
    said.forEach(d -> branches.addAll(UnitMatch.branches(d, side)));
    said.forEach(d -> modifiers.addAll(d.modifiers()));
    return Optional.of(
        new Designator(
            said.stream()
                .map(Designator::number)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty()),
            said.stream().map(Designator::name).flatMap(Optional::stream).findFirst(),
            List.copyOf(branches),
            List.copyOf(modifiers),
            said.stream().map(Designator::echelon).flatMap(Optional::stream).findFirst(),
            side));
  }
}
