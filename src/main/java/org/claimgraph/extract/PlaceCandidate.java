package org.claimgraph.extract;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A gazetteer place that a mention may refer to.
 *
 * @param key stable key in the gazetteer, such as {@code geonames:713174} or {@code country:ua}
 * @param name the gazetteer's own name for it
 * @param kind what sort of place it is
 * @param latitude WGS 84 degrees
 * @param longitude WGS 84 degrees
 * @param country ISO 3166-1 alpha-2 code in lower case, where it lies in one country
 * @param geonamesId its GeoNames id, where known
 * @param score how likely it is meant, 0 to 1
 */
public record PlaceCandidate(
    String key,
    String name,
    Kind kind,
    double latitude,
    double longitude,
    Optional<String> country,
    OptionalInt geonamesId,
    double score) {

  /** Sorts of place. */
  public enum Kind {
    SETTLEMENT,
    REGION,
    COUNTRY,
    WATER,
    FACILITY,
    AREA
  }
}
