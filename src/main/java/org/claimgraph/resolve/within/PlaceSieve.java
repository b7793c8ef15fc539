package org.claimgraph.resolve.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.extract.RelativePlace;
import org.claimgraph.resolve.NameKey;
import org.claimgraph.resolve.Reason;

/**
 * Places by the gazetteer place they are, else by name; relative places by anchor, relation,
 * bearing and distance.
 */
final class PlaceSieve implements Sieve {
  private static final double SURE = 0.97;

  @Override
  public void apply(Clusters clusters) {
    Map<String, Cluster> byKey = new LinkedHashMap<>();
    for (var mention : clusters.mentions()) {
      if (mention instanceof LocationMention place) {
        Cluster cluster = byKey.computeIfAbsent(key(clusters, place), k -> clusters.of(place));
        clusters.join(place, cluster, SURE, Reason.SAME_PLACE);
      }
    }
  }

  private static String key(Clusters clusters, LocationMention place) {
    return place
        .relative()
        .map(relative -> relativeKey(clusters, relative))
        .or(() -> place.best().map(PlaceCandidate::key))
        .orElseGet(() -> "name " + NameKey.of(clusters.text(place)));
  }

  private static String relativeKey(Clusters clusters, RelativePlace relative) {
    return String.join(
        " ",
        NameKey.of(clusters.extraction().annotation().text(relative.anchor())),
        relative.relation().name(),
        relative.bearing().toString(),
        relative.kilometres().toString());
  }
}
