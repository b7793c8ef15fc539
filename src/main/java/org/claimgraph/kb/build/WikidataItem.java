package org.claimgraph.kb.build;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.kb.NameMark;
import org.claimgraph.kb.RecordKind;

/**
 * What a dump says of an item, as far as the index wants it.
 *
 * @param number of the item: 42 for Q42
 * @param name its English name, or empty
 * @param aliases its other English names
 * @param classes numbers of the items that it is an instance of
 * @param superclasses numbers of the items that it is a subclass of
 * @param country ISO 3166-1 alpha-2 code in lower case, or empty
 * @param latitude degrees, or NaN
 * @param longitude degrees, or NaN
 * @param geonames its GeoNames id, or 0
 * @param sitelinks how many wikis have a page on it
 * @param modified day of its last change, or empty
 */
record WikidataItem(
    int number,
    String name,
    List<String> aliases,
    List<Integer> classes,
    List<Integer> superclasses,
    String country,
    double latitude,
    double longitude,
    int geonames,
    int sitelinks,
    String modified) {

  SourceRecord record(RecordKind kind) {
    List<MarkedName> names = new ArrayList<>();
    names.add(new MarkedName(name, NameMark.NAME));
    aliases.forEach(alias -> names.add(new MarkedName(alias, NameMark.ALTERNATE)));
    return new SourceRecord(
        "wikidata:Q" + number,
        name,
        kind,
        latitude,
        longitude,
        country,
        "",
        "",
        "",
        sitelinks,
        geonames,
        number,
        names);
  }
}
