package org.claimgraph.extract;

import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Span;

/**
 * A mention of a place.
 *
 * @param span the place phrase; for a relative place the whole of it ("570 metres to the north of
 *     Bakhmut"), whose anchor is a mention of its own
 * @param form how it refers
 * @param candidates what it may be in the gazetteer, best first; empty where the gazetteer has
 *     nothing
 * @param relative where it lies from its anchor, for relative places
 * @param metonymic whether it stands for the state or its leaders ("Moscow denied")
 */
public record LocationMention(
    Span span,
    Form form,
    List<PlaceCandidate> candidates,
    Optional<RelativePlace> relative,
    boolean metonymic)
    implements EntityMention {

  /** Copies the list. */
  public LocationMention {
    candidates = List.copyOf(candidates);
  }

  @Override
  public EntityType type() {
    return EntityType.LOCATION;
  }

  /** The best candidate. */
  public Optional<PlaceCandidate> best() {
    return candidates.stream().findFirst();
  }
}
