package org.claimgraph.resolve;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.RelativePlace;

/**
 * Deals referents into blocks. Only referents of one block can be one entity, so that a change to
 * some articles touches the blocks of their referents and no others.
 */
public final class Blocks {
  private static final Set<String> NUMBERED_WITHIN_PARENT =
      Set.of(
          "team", "squad", "section", "platoon", "company", "battery", "battalion", "detachment");

  private Blocks() {}

  /**
   * The block of a referent. What is only described, or is an institution of a state not said,
   * falls in a block of its own.
   *
   * @param referent the referent; its own block key is not looked at
   * @param parent designator of the unit it is part of, for units
   * @param anchor gazetteer key of the place it lies from, for relative places
   */
  public static String keyOf(
      Referent referent, Optional<Designator> parent, Optional<String> anchor) {
    String own = "local " + referent.article() + " " + referent.id();
    return switch (referent.type()) {
      case UNIT -> referent.designator().flatMap(d -> unit(d, parent)).orElse(own);
      case LOCATION -> place(referent, anchor).orElse(own);
      case PEOPLE -> own;
      case STATE -> "state " + referent.side().orElse(NameKey.of(referent.label()));
      case PERSON -> named(referent, own, "person " + PersonName.of(referent.label()).surname());
      case ARMED_GROUP -> named(referent, own, "group " + GroupName.of(referent.label()).core());
      case ORGANISATION ->
          Institution.keyOf(referent)
              .map(key -> "organisation " + key)
              .orElseGet(() -> organisation(referent, own));
    };
  }

  /**
   * Whose ministry of defence one article means by "the Ministry of Defence", no other can tell.
   */
  private static String organisation(Referent referent, String own) {
    return Institution.kind(referent.label()).isPresent()
        ? own
        : named(referent, own, "organisation " + GroupName.of(referent.label()).key());
  }

  private static String named(Referent referent, String own, String block) {
    return referent.names().isEmpty() ? own : block;
  }

  private static Optional<String> unit(Designator designator, Optional<Designator> parent) {
    Optional<String> whole = parent.filter(Designator::isSpecific).map(Blocks::designation);
    if (designator.isSpecific()) {
      String part = isPartOfItsParent(designator, parent) ? " of " + whole.orElse("") : "";
      return Optional.of("unit " + designation(designator) + part);
    }
    String kind =
        designator.branches().stream().sorted().collect(Collectors.joining("-"))
            + " "
            + designator.echelon().orElse("");
    return whole.filter(w -> !kind.isBlank()).map(w -> "unit " + kind.strip() + " of " + w);
  }

  /** Companies and the like are numbered within their parent; brigades and above are not. */
  private static boolean isPartOfItsParent(Designator designator, Optional<Designator> parent) {
    return parent.filter(Designator::isSpecific).isPresent()
        && designator.echelon().filter(NUMBERED_WITHIN_PARENT::contains).isPresent();
  }

  private static String designation(Designator designator) {
    String echelon = designator.echelon().orElse("unit");
    return designator.number().isPresent()
        ? designator.number().getAsInt() + " " + echelon
        : NameKey.of(designator.name().orElse("")) + " " + echelon;
  }

  private static Optional<String> place(Referent referent, Optional<String> anchor) {
    return referent
        .relative()
        .map(relative -> anchor.map(key -> "place " + key + " " + lie(relative)))
        .orElseGet(
            () ->
                referent
                    .place()
                    .map(place -> "place " + place.key())
                    .or(() -> Optional.of("place name " + NameKey.of(referent.label()))));
  }

  /** How a place lies from its anchor: "from 45 degrees 1.5 km". */
  private static String lie(RelativePlace relative) {
    return relative.relation().name().toLowerCase(Locale.ROOT)
        + number(relative.bearing(), "degrees")
        + number(relative.kilometres(), "km");
  }

  private static String number(OptionalDouble number, String unit) {
    return number.isPresent()
        ? " "
            + BigDecimal.valueOf(number.getAsDouble()).stripTrailingZeros().toPlainString()
            + " "
            + unit
        : "";
  }
}
