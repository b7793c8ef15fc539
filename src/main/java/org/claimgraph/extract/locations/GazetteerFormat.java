package org.claimgraph.extract.locations;

/** The layout of the gazetteer's file, shared by reader and writer. */
final class GazetteerFormat {
  /** First bytes of the file: "CGGZ" and the layout's version. */
  static final int MAGIC = 0x43_47_47_01;

  /** Bytes of one place in the table of places. */
  static final int ROW = 36;

  static final int LATITUDE = 0;
  static final int LONGITUDE = 4;
  static final int POPULATION = 8;
  static final int GEONAMES = 12;
  static final int WIKIDATA = 16;
  static final int NAME = 20;
  static final int ADMIN1 = 24;
  static final int ADMIN2 = 28;
  static final int COUNTRY = 32;
  static final int KIND = 34;
  static final int FEATURE = 35;

  /** Coordinates are stored as whole hundred-thousandths of a degree. */
  static final double DEGREE = 100_000;

  /** Flags of a name. */
  static final int COMMON_WORD = 1;

  static final int FIRST_NAME = 2;

  /** Before coarse keys in the transducer of names. */
  static final char COARSE = '~';

  private GazetteerFormat() {}
}
