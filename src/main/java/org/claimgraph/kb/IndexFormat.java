package org.claimgraph.kb;

import org.apache.lucene.store.DataOutput;

/**
 * The layout of an index's file, shared by reader and writer. Lucene's codec header and footer
 * enclose it; between them stand the sources, the sizes of the parts, and the parts: the table of
 * records in rows of fixed length, their strings, the postings of names, the transducer of names.
 */
public final class IndexFormat {
  /** The name in the file's header. */
  public static final String CODEC = "claimgraph-kb";

  /** The version of the layout. */
  public static final int VERSION = 1;

  /** Bytes of one record in the table of records. */
  public static final int ROW = 36;

  static final int LATITUDE = 0;
  static final int LONGITUDE = 4;
  static final int POPULARITY = 8;
  static final int GEONAMES = 12;
  static final int WIKIDATA = 16;

  /** Where its strings begin, unsigned. */
  static final int STRINGS = 20;

  static final int REGION = 24;
  static final int DISTRICT = 28;
  static final int COUNTRY = 32;
  static final int KIND = 34;
  static final int SOURCE = 35;

  /** Coordinates are stored as whole hundred-thousandths of a degree. */
  public static final double DEGREE = 100_000;

  /** The coordinates of what has none. */
  public static final int NOWHERE = Integer.MIN_VALUE;

  /** Flags of a name. */
  public static final int COMMON_WORD = 1;

  public static final int FIRST_NAME = 2;

  /** Before coarse keys in the transducer of names. */
  public static final char COARSE = '~';

  /** Bits of a posting that hold the mark of the name, below the record's number. */
  public static final int MARK_BITS = 2;

  private IndexFormat() {}

  /**
   * Writes one row of the table.
   *
   * @param strings where the record's key and name stand
   * @param region number of the region it lies in, or -1
   * @param district number of the smaller region it lies in, or -1
   */
  public static void writeRow(DataOutput out, Row row, long strings, int region, int district)
      throws java.io.IOException {
    out.writeInt(degrees(row.latitude()));
    out.writeInt(degrees(row.longitude()));
    out.writeInt(row.popularity());
    out.writeInt(row.geonames());
    out.writeInt(row.wikidata());
    out.writeInt((int) strings);
    out.writeInt(region);
    out.writeInt(district);
    for (int i = 0; i < 2; i++) {
      out.writeByte((byte) (row.country().isEmpty() ? 0 : row.country().charAt(i)));
    }
    out.writeByte((byte) row.kind().ordinal());
    out.writeByte((byte) row.source());
  }

  private static int degrees(double degrees) {
    return Double.isNaN(degrees) ? NOWHERE : (int) Math.round(degrees * DEGREE);
  }

  /**
   * What a row says of a record by itself.
   *
   * @param latitude degrees, or NaN
   * @param longitude degrees, or NaN
   * @param popularity at least 0
   * @param geonames id, or 0
   * @param wikidata number of the item, or 0
   * @param country two letters, or empty
   * @param kind what it is
   * @param source number of its source
   */
  public record Row(
      double latitude,
      double longitude,
      int popularity,
      int geonames,
      int wikidata,
      String country,
      RecordKind kind,
      int source) {}
}
