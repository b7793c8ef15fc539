package org.claimgraph.server.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.EntityType;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.GroupName;
import org.claimgraph.resolve.Institution;
import org.claimgraph.resolve.NameKey;
import org.claimgraph.resolve.PersonName;
import org.claimgraph.resolve.UnitMatch;

/**
 * How well a name fits an entity, 0 to 100, by the rules that decide whether mentions are one
 * thing.
 */
final class NameScore {
  /** What is certain enough to be taken without a look, where nothing rivals it. */
  static final double SURE = 90;

  /** A unit by number and echelon: those of a war have namesakes on the other side. */
  private static final double UNIT = 80;

  /** The most that a unit has whose side nobody stated. */
  private static final double SIDE_UNSTATED = 85;

  /** The most for what contradicts the name, or of which too little is known. */
  private static final double DOUBTFUL = 40;

  private static final double WORDS = 70;
  private static final double STEP = 10;

  private NameScore() {}

  /**
   * The score.
   *
   * @param sideIsKnown whether something besides the name says the entity's side
   */
  static double of(NameReader.Name asked, boolean sideIsKnown, Entity entity) {
    double name = best(asked.text(), entity);
    return switch (entity.type()) {
      case UNIT ->
          asked.designator().isEmpty()
              ? name
              : entity
                  .designator()
                  .map(known -> unit(name, asked.designator().get(), sideIsKnown, known))
                  .orElse(Math.min(DOUBTFUL, name));
      case ORGANISATION, ARMED_GROUP -> group(name, asked, sideIsKnown, entity);
      default -> name;
    };
  }

  /** The defence ministry of a side, however written; of the other side it is another one. */
  private static double group(
      double name, NameReader.Name asked, boolean sideIsKnown, Entity entity) {
    boolean sideStated = sideIsKnown || entity.side().filter(asked.sides()::contains).isPresent();
    if (!asked.sides().isEmpty() && entity.side().isPresent() && !sideStated) {
      return Math.min(DOUBTFUL, name);
    }
    Optional<String> kind = Institution.kind(asked.text());
    boolean same = kind.isPresent() && kind.equals(Institution.kind(entity.label()));
    return same ? Math.max(name, sideStated ? SURE : SIDE_UNSTATED) : name;
  }

  private static double best(String name, Entity entity) {
    return Stream.concat(Stream.of(entity.label()), entity.altLabels().stream())
        .mapToDouble(label -> label(name, label, entity.type()))
        .max()
        .orElse(0);
  }

  private static double unit(double name, Designator asked, boolean sideIsKnown, Designator known) {
    if (asked.number().isPresent()
        && known.number().isPresent()
        && !asked.number().equals(known.number())) {
      return 0;
    }
    if (!UnitMatch.mayBe(asked, known)) {
      return Math.min(DOUBTFUL, name);
    }
    boolean sideStated = sideIsKnown || asked.side().isPresent() && known.side().isPresent();
    double score =
        UNIT
            + (sideStated ? STEP : 0)
            + (asked.branches().isEmpty() || known.branches().isEmpty() ? 0 : STEP)
            - (asked.echelon().isEmpty() ? STEP : 0)
            - (known.echelon().isEmpty() ? STEP / 2 : 0);
    return sideStated ? score : Math.min(score, SIDE_UNSTATED);
  }

  private static double label(String name, String label, EntityType type) {
    String asked = NameKey.of(name);
    if (asked.isEmpty()) {
      return 0;
    }
    boolean oneWord = !asked.contains("-");
    double exact = type == EntityType.PERSON && oneWord ? UNIT : 100;
    double kind =
        switch (type) {
          case PERSON -> person(PersonName.of(name), PersonName.of(label));
          case ORGANISATION, ARMED_GROUP -> group(GroupName.of(name), GroupName.of(label));
          default -> 0;
        };
    return asked.equals(NameKey.of(label)) ? exact : Math.max(kind, words(name, label));
  }

  private static double person(PersonName asked, PersonName known) {
    if (!asked.mayBe(known)) {
      return 0;
    }
    return asked.given().isEmpty() || known.given().isEmpty() ? WORDS : SURE;
  }

  private static double group(GroupName asked, GroupName known) {
    if (asked.core().equals(known.core())) {
      return SIDE_UNSTATED;
    }
    return asked.isAcronymOf(known) || known.isAcronymOf(asked) ? WORDS + STEP / 2 : 0;
  }

  /** The share of words that both have, however they are transliterated. */
  private static double words(String one, String other) {
    Set<String> shared = folded(one);
    Set<String> others = folded(other);
    int all = shared.size() + others.size();
    shared.retainAll(others);
    return all == 0 ? 0 : WORDS * 2 * shared.size() / all;
  }

  private static Set<String> folded(String name) {
    List<String> words = NameKey.words(name).stream().map(NameKey::transliterated).toList();
    return new HashSet<>(words);
  }
}
