package org.claimgraph.extract;

import java.util.OptionalDouble;
import org.claimgraph.article.Span;

/**
 * A place said by where it lies from another.
 *
 * @param anchor the other place's mention
 * @param relation how the two lie
 * @param bearing degrees clockwise from north, where a direction is said
 * @param kilometres distance from the anchor, where one is said
 */
public record RelativePlace(
    Span anchor, Relation relation, OptionalDouble bearing, OptionalDouble kilometres) {

  /** How a relative place lies to its anchor. */
  public enum Relation {
    /** Outside it, in a direction or at a distance. */
    FROM,
    /** A part of it: "south-eastern Homs". */
    PART,
    /** Close by: "near", "around", "the outskirts of". */
    NEAR,
    /** A front, sector or direction named after it. */
    SECTOR
  }
}
