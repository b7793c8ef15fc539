package org.claimgraph.extract;

import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Span;

/**
 * A mention of a place.
 *
 * @param span the place phrase; for a relative place the whole of it ("570 metres to the north of
 *     Homs"), whose anchor is a mention of its own
 * @param form how it refers
 * @param candidates what it may be in the gazetteer, best first; empty where the gazetteer has
 *     nothing
 * @param relative where it lies from its anchor, for relative places
 * @param use whether the name is used for the place
 */
public record LocationMention(
    Span span,
    Form form,
    List<PlaceCandidate> candidates,
    Optional<RelativePlace> relative,
    Use use)
    implements EntityMention {

  /** What a place's name is used for. */
  public enum Use {
    /** The place. */
    PLACE,
    /** The state or its leaders ("Moscow denied"): an actor in the graph. */
    METONYM,
    /** An adjective or the name of a people ("Canadian"): no location in the graph. */
    ADJECTIVE
  }

  /** Copies the list. */
  public LocationMention {
    candidates = List.copyOf(candidates);
  }

  /** A mention that is used for the place, or metonymically. */
  public LocationMention(
      Span span,
      Form form,
      List<PlaceCandidate> candidates,
      Optional<RelativePlace> relative,
      boolean metonymic) {
    this(span, form, candidates, relative, metonymic ? Use.METONYM : Use.PLACE);
  }

  /** Whether it stands for something else than the place. */
  public boolean metonymic() {
    return use != Use.PLACE;
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
