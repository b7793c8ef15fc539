package org.claimgraph.resolve.across;

import java.util.List;
import org.claimgraph.article.Slug;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.extract.Sides;
import org.claimgraph.resolve.NameKey;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.Referent;

/** Blocks that are one entity each: a state, an organisation, an armed group, a place. */
final class WholeBlock implements Grouping {
  private static final double SAME_KEY = 0.97;
  private static final double SAME_NAME = 0.9;

  @Override
  public List<Group> of(List<Referent> block) {
    Referent first = block.stream().min(Group.BY_ARTICLE).orElseThrow();
    String label = label(first, block);
    boolean keyed = first.place().isPresent() || first.side().isPresent();
    return List.of(
        new Group(
            path(first, label),
            label,
            block.stream()
                .map(
                    r ->
                        new Group.Member(
                            r,
                            keyed ? SAME_KEY : SAME_NAME,
                            keyed ? Reason.SAME_KEY : Reason.SAME_NAME))
                .toList()));
  }

  private static String label(Referent first, List<Referent> block) {
    return switch (first.type()) {
      case STATE -> first.side().flatMap(Sides::label).orElseGet(() -> Labels.fullest(block));
      case LOCATION ->
          first.place().map(PlaceCandidate::name).orElseGet(() -> Labels.fullest(block));
      default -> Labels.fullest(block);
    };
  }

  private static String path(Referent first, String label) {
    return switch (first.type()) {
      case STATE -> "state/" + first.side().orElseGet(() -> Slug.of(label));
      case LOCATION -> "location/" + place(first);
      case ARMED_GROUP -> "armed-group/" + NameKey.of(label);
      default -> "organisation/" + Slug.of(first.blockKey().replaceFirst("^organisation ", ""));
    };
  }

  private static String place(Referent first) {
    return first
        .place()
        .map(
            place ->
                place.geonamesId().isPresent()
                    ? Slug.of(place.name()) + "-" + place.geonamesId().getAsInt()
                    : Slug.of(place.key()))
        .orElseGet(() -> Slug.of(first.blockKey().replaceFirst("^place (?:name )?", "")));
  }
}
