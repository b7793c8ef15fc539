package org.claimgraph.kb.build;

import java.util.List;

/**
 * What a source adds to a record that stands elsewhere in it, or in another source.
 *
 * @param identity which record: {@code geonames:} or {@code wikidata:Q} and the id, else its key
 * @param wikidata the number of its Wikidata item, or 0
 * @param names further names
 */
public record SourceAddition(String identity, int wikidata, List<MarkedName> names) {

  /** Copies the list. */
  public SourceAddition {
    names = List.copyOf(names);
  }
}
