package org.claimgraph.kb;

/**
 * What a record is: for places what GeoNames calls their feature, as far as it tells how likely a
 * place is meant by its name. The order is that of the index's file.
 */
public enum RecordKind {
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
  AREA,
  /** Something built: an airport, a dam, a power plant. */
  FACILITY,
  PERSON,
  ORGANISATION,
  /** Fighters who are no state's armed forces. */
  ARMED_GROUP,
  /** A military unit or formation. */
  UNIT,
  /** Something else, or not known what. */
  OTHER;

  private static final RecordKind[] KINDS = values();

  /** The kind with an ordinal. */
  static RecordKind of(int ordinal) {
    return KINDS[ordinal];
  }

  /** Whether it is somewhere rather than someone. */
  public boolean isPlace() {
    return ordinal() <= FACILITY.ordinal();
  }

  /** The kind of a GeoNames feature code or of a word of the table of shipped places. */
  public static RecordKind ofFeature(String code) {
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
