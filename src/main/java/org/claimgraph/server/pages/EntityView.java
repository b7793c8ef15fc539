package org.claimgraph.server.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.Rows;
import org.owasp.encoder.Encode;

/**
 * The page of an entity: names as written and by whom, what it is part of, its records elsewhere,
 * and the claims about it or by it with their timeline, places and network.
 */
final class EntityView implements View {
  private static final CannedQuery ENTITY = PageQueries.load("entity");
  private static final CannedQuery PLACES = PageQueries.load("entity-places");
  private static final CannedQuery VOICES = PageQueries.load("entity-voices");

  /** The limit of the queries for places and voices. */
  private static final int MOST = 40;

  private static final Template TEMPLATE = Template.of("entity.html");
  private static final Template PLACE = Template.of("place-row.html");
  private static final Template VOICE = Template.of("voice-row.html");
  private static final String ABOUT =
      "?part (cg:parent|cg:anchor)* ?entity . ?claim cg:about ?part .";

  @Override
  public Page page(NodeRequest request, PageQueries queries) {
    Map<String, String> entity =
        queries.ask(ENTITY, Map.of("entity", request.iri())).rows().stream()
            .findFirst()
            .orElse(Map.of());
    EntityKind kind = EntityKind.of(entity.getOrDefault("type", ""));
    String name = entity.getOrDefault("name", request.iri());
    EntityTree tree = EntityTree.ask(request, kind, queries);
    EntityFacts facts = new EntityFacts(request, queries);
    ClaimFilter filter = new ClaimFilter(request.parameters());
    Rows claims = claims(request, filter, queries);
    return new Page(
        name,
        TEMPLATE.fill(
            Map.ofEntries(
                Map.entry("kind", kind.label()),
                Map.entry("name", name),
                Map.entry("symbol", tree.symbol().map(UnitSymbol::svg).orElse("")),
                Map.entry("facts", facts.line(entity, tree.branch())),
                Map.entry("iri", request.iri()),
                Map.entry("tree", section("Part of, and its parts", tree.html())),
                Map.entry("names", facts.names()),
                Map.entry("roles", facts.roles()),
                Map.entry("links", facts.links()),
                Map.entry("tabs", tabs(filter)),
                Map.entry("filter", filter.form()),
                Map.entry("claims", list(request.iris(), filter, claims)),
                Map.entry("places", places(request, queries)),
                Map.entry("voices", voices(request, queries)),
                Map.entry("sparql", queries.shown()))),
        List.of("pictures/pictures.js"));
  }

  private static Rows claims(NodeRequest request, ClaimFilter filter, PageQueries queries) {
    String text =
        PageQueries.text("entity-claims")
            .replace("OFFSET 0", "OFFSET " + filter.page() * ClaimFilter.PAGE);
    String asked =
        filter.by()
            ? text.replace(ABOUT, "?claim cg:claimant ?entity .")
                .replace("are about this entity or what is part of it", "does this entity make")
            : text;
    return queries.ask(CannedQuery.of("entity-claims", asked), filter.values(request.iri()));
  }

  private static String section(String title, String content) {
    return content.isEmpty() ? "" : "<h2>" + Encode.forHtml(title) + "</h2>\n" + content;
  }

  private static String tabs(ClaimFilter filter) {
    return tab(filter, "about", "About it", !filter.by()) + tab(filter, "by", "By it", filter.by());
  }

  private static String tab(ClaimFilter filter, String value, String label, boolean current) {
    return "<a href=\"%s\"%s>%s</a> "
        .formatted(
            Encode.forHtmlAttribute(filter.address("claims", value)),
            current ? " aria-current=\"true\"" : "",
            label);
  }

  private static String list(DataIris iris, ClaimFilter filter, Rows claims) {
    List<String> all = claims.column("claim").stream().distinct().toList();
    if (all.isEmpty()) {
      return filter.active() ? "<p>None passes the filter.</p>" : "<p>None.</p>";
    }
    List<String> shown = all.subList(0, Math.min(all.size(), ClaimFilter.PAGE));
    List<Map<String, String>> rows =
        claims.rows().stream().filter(row -> shown.contains(row.get("claim"))).toList();
    return "<claim-timeline label=\"These claims in time\" open>"
        + ClaimTable.html(iris, rows)
        + "</claim-timeline>"
        + pager(filter, shown.size(), all.size() > shown.size());
  }

  private static String pager(ClaimFilter filter, int shown, boolean more) {
    int first = filter.page() * ClaimFilter.PAGE;
    String before = filter.page() == 0 ? "" : step(filter, filter.page() - 1, "Later claims");
    String after = more ? step(filter, filter.page() + 1, "Earlier claims") : "";
    return "<nav class=\"pager\" aria-label=\"Pages of claims\">%s <span>%d to %d</span> %s</nav>"
        .formatted(before, first + 1, first + shown, after);
  }

  private static String step(ClaimFilter filter, int page, String label) {
    return "<a href=\"%s\">%s</a>"
        .formatted(Encode.forHtmlAttribute(filter.address("page", Integer.toString(page))), label);
  }

  /** Says so where the query's limit may have cut rows off. */
  private static String most(List<Map<String, String>> rows) {
    return rows.size() < MOST ? "" : ": the %d with most claims".formatted(MOST);
  }

  private static String places(NodeRequest request, PageQueries queries) {
    Map<String, Map<String, String>> places = new LinkedHashMap<>();
    queries
        .ask(PLACES, Map.of("entity", request.iri()))
        .rows()
        .forEach(row -> places.putIfAbsent(row.get("place"), row));
    List<Map<String, String>> rows = List.copyOf(places.values());
    if (rows.isEmpty()) {
      return "";
    }
    return rows.stream()
        .map(
            row ->
                PLACE.fill(
                    Map.of(
                        "place", row.get("place"),
                        "page", request.iris().page(row.get("place")).orElse(""),
                        "name", row.get("name"),
                        "latitude", row.getOrDefault("latitude", ""),
                        "longitude", row.getOrDefault("longitude", ""),
                        "wkt", PlaceArea.of(row).map(PlaceArea::wkt).orElse(""),
                        "kind", row.getOrDefault("kind", ""),
                        "claims", row.get("claims"))))
        .collect(
            Collectors.joining(
                "",
                "<h2 id=\"places\">Where</h2>\n"
                    + "<claim-map label=\"Places that claims about it speak of"
                    + most(rows)
                    + "\" unit=\"claims\"><table><thead><tr><th scope=\"col\">Place</th><th"
                    + " scope=\"col\">Claims</th><th scope=\"col\">Latitude</th><th"
                    + " scope=\"col\">Longitude</th></tr></thead><tbody>",
                "</tbody></table></claim-map>\n"));
  }

  private static String voices(NodeRequest request, PageQueries queries) {
    List<Map<String, String>> rows = queries.ask(VOICES, Map.of("entity", request.iri())).rows();
    if (rows.isEmpty()) {
      return "";
    }
    return rows.stream()
        .map(
            row ->
                VOICE.fill(
                    Map.of(
                        "relayer", row.get("relayer"),
                        "relayerPage", request.iris().page(row.get("relayer")).orElse(""),
                        "relayerName", row.get("relayerName"),
                        "claimant", row.get("claimant"),
                        "claimantPage", request.iris().page(row.get("claimant")).orElse(""),
                        "claimantName", row.get("claimantName"),
                        "claims", row.get("claims"))))
        .collect(
            Collectors.joining(
                "",
                "<h2 id=\"voices\">Who quotes whom on it</h2>\n"
                    + "<claim-network label=\"Who relays whose claims about it"
                    + most(rows)
                    + "\" unit=\"claims\""
                    + " verb=\"relays\"><table><thead><tr><th scope=\"col\">Relays</th><th"
                    + " scope=\"col\">Claims of</th><th"
                    + " scope=\"col\">Claims</th></tr></thead><tbody>",
                "</tbody></table></claim-network>\n"));
  }
}
