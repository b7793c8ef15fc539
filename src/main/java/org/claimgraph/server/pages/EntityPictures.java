package org.claimgraph.server.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The map and the network of the claims on an entity's page: of all that pass the filter. */
final class EntityPictures {
  /** The limits of the queries. */
  private static final int MOST_PLACES = 200;

  private static final int MOST_PAIRS = 40;

  private static final Template PLACE = Template.of("place-row.html");
  private static final Template VOICE = Template.of("voice-row.html");

  private final NodeRequest request;
  private final ChosenClaims claims;
  private final PageQueries queries;

  EntityPictures(NodeRequest request, ChosenClaims claims, PageQueries queries) {
    this.request = request;
    this.claims = claims;
    this.queries = queries;
  }

  /** Says so where the query's limit may have cut rows off. */
  private static String most(List<Map<String, String>> rows, int limit) {
    return rows.size() < limit ? "" : ": the %d with most claims".formatted(limit);
  }

  /** The places that they speak of, on a map; empty where they speak of none. */
  String places() {
    Map<String, Map<String, String>> places = new LinkedHashMap<>();
    rows("entity-places").forEach(row -> places.putIfAbsent(row.get("place"), row));
    List<Map<String, String>> rows = List.copyOf(places.values());
    return picture(
        rows,
        this::place,
        "<h2 id=\"places\">Where</h2>\n"
            + "<claim-map label=\"Places that these claims speak of"
            + most(rows, MOST_PLACES)
            + "\" unit=\"claims\"><table><thead><tr><th scope=\"col\">Place</th><th"
            + " scope=\"col\">Claims</th><th scope=\"col\">Latitude</th><th"
            + " scope=\"col\">Longitude</th></tr></thead><tbody>",
        "</tbody></table></claim-map>\n");
  }

  private String place(Map<String, String> row) {
    return PLACE.fill(
        Map.of(
            "place", row.get("place"),
            "page", request.iris().page(row.get("place")).orElse(""),
            "name", row.get("name"),
            "latitude", row.getOrDefault("latitude", ""),
            "longitude", row.getOrDefault("longitude", ""),
            "wkt", PlaceArea.of(row).map(PlaceArea::wkt).orElse(""),
            "kind", row.getOrDefault("kind", ""),
            "claims", row.get("claims")));
  }

  /** Who relays whose, as a network; empty where none is relayed. */
  String voices() {
    List<Map<String, String>> rows = rows("entity-voices");
    return picture(
        rows,
        this::voice,
        "<h2 id=\"voices\">Who quotes whom</h2>\n"
            + "<claim-network label=\"Who relays which of these claims"
            + most(rows, MOST_PAIRS)
            + "\" unit=\"claims\""
            + " verb=\"relays\"><table><thead><tr><th scope=\"col\">Relays</th><th"
            + " scope=\"col\">Claims of</th><th"
            + " scope=\"col\">Claims</th></tr></thead><tbody>",
        "</tbody></table></claim-network>\n");
  }

  private String voice(Map<String, String> row) {
    return VOICE.fill(
        Map.of(
            "relayer", row.get("relayer"),
            "relayerPage", request.iris().page(row.get("relayer")).orElse(""),
            "relayerName", request.iris().called(row.get("relayer"), row.get("relayerName")),
            "claimant", row.get("claimant"),
            "claimantPage", request.iris().page(row.get("claimant")).orElse(""),
            "claimantName", request.iris().called(row.get("claimant"), row.get("claimantName")),
            "claims", row.get("claims")));
  }

  private List<Map<String, String>> rows(String query) {
    return queries.ask(claims.in(query), claims.values(request.iri())).rows();
  }

  /** Rows between the picture's head and its end; nothing where there are none. */
  private static String picture(
      List<Map<String, String>> rows,
      Function<Map<String, String>, String> row,
      String head,
      String end) {
    return rows.isEmpty() ? "" : rows.stream().map(row).collect(Collectors.joining("", head, end));
  }
}
