package org.claimgraph.extract.locations;

/** What GeoNames calls a feature, as far as it tells how likely a place is meant by its name. */
enum Feature {
  /** Capital of a country. */
  CAPITAL,
  /** Seat of a region of the first order. */
  REGION_SEAT,
  /** Seat of a smaller administrative division. */
  SEAT,
  /** Any other populated place. */
  PLACE,
  /** A part of a populated place. */
  PART,
  /** A region of the first order. */
  REGION,
  /** A region of the second order. */
  DISTRICT,
  /** A sovereign state. */
  STATE,
  /** A territory that belongs to a state. */
  TERRITORY,
  /** A sea, lake, river or canal. */
  WATER,
  /** A larger area without borders of its own. */
  AREA;

  /** The feature of a GeoNames feature code or of a word of the source table. */
  static Feature of(String code) {
    return switch (code) {
      case "PPLC" -> CAPITAL;
      case "PPLA" -> REGION_SEAT;
      case "PPLA2", "PPLA3", "PPLA4", "PPLA5", "PPLG" -> SEAT;
      case "PPLX", "PPLL" -> PART;
      case "ADM1" -> REGION;
      case "ADM2" -> DISTRICT;
      case "PCLI" -> STATE;
      case "TERR" -> TERRITORY;
      case "WATER" -> WATER;
      case "AREA" -> AREA;
      default -> PLACE;
    };
  }
}
