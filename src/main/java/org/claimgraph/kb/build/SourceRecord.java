package org.claimgraph.kb.build;

import java.util.List;
import org.claimgraph.kb.RecordKind;

/**
 * A record as one source has it.
 *
 * @param key its key in the index: {@code geonames:713174}, {@code wikidata:Q42}, an absolute IRI
 * @param name its preferred name
 * @param kind what it is
 * @param latitude WGS 84 degrees; NaN where it has none
 * @param longitude WGS 84 degrees; NaN where it has none
 * @param country ISO 3166-1 alpha-2 code in lower case, or empty
 * @param area the code under which other records name it as the region they lie in, or empty
 * @param region code of the region of the first order it lies in, or empty
 * @param district code of the region of the second order it lies in, or empty
 * @param popularity inhabitants or sitelinks, at least 0
 * @param geonames its GeoNames id, or 0
 * @param wikidata the number of its Wikidata item, or 0
 * @param names its names, the preferred one among them
 */
public record SourceRecord(
    String key,
    String name,
    RecordKind kind,
    double latitude,
    double longitude,
    String country,
    String area,
    String region,
    String district,
    int popularity,
    int geonames,
    int wikidata,
    List<MarkedName> names) {

  /** Copies the list. */
  public SourceRecord {
    names = List.copyOf(names);
  }

  /** What records of one thing agree in: the GeoNames id, else the Wikidata item, else the key. */
  String identity() {
    return geonames > 0 ? geonames(geonames) : wikidata > 0 ? wikidata(wikidata) : key;
  }

  /** The identity of what has a GeoNames id. */
  static String geonames(int id) {
    return "geonames:" + id;
  }

  private static String wikidata(int number) {
    return "wikidata:Q" + number;
  }

  /** This record with other names. */
  SourceRecord withNames(List<MarkedName> others) {
    return copy(kind, wikidata, others);
  }

  /** This record as another kind. */
  SourceRecord ofKind(RecordKind other) {
    return copy(other, wikidata, names);
  }

  /** This record with a Wikidata item and other names. */
  SourceRecord with(int item, List<MarkedName> others) {
    return copy(kind, item, others);
  }

  private SourceRecord copy(RecordKind kind, int wikidata, List<MarkedName> names) {
    return new SourceRecord(
        key,
        name,
        kind,
        latitude,
        longitude,
        country,
        area,
        region,
        district,
        popularity,
        geonames,
        wikidata,
        names);
  }
}
