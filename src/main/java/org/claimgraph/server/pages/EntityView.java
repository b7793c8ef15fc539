package org.claimgraph.server.pages;

import java.util.List;
import java.util.Map;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.Rows;
import org.owasp.encoder.Encode;

/**
 * The page of an entity: names as written and by whom, what it is part of, its records elsewhere,
 * and the claims about it or by it with their timeline, places and network.
 */
final class EntityView implements View {
  private static final CannedQuery ENTITY = PageQueries.load("entity");
  private static final Template HEAD = Template.of("entity.html");
  private static final Template REST = Template.of("entity-rest.html");

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
    ChosenClaims chosen = new ChosenClaims(filter);
    EntityPictures pictures = new EntityPictures(request, chosen, queries);
    String head =
        HEAD.fill(
            Map.of(
                "kind", kind.label(),
                "name", name,
                "symbol", tree.symbol().map(UnitSymbol::svg).orElse(""),
                "facts", facts.line(entity, tree.branch()),
                "iri", request.iri(),
                "tabs", tabs(filter),
                "filter", filter.form()));
    return new Page(
        name,
        List.of(
            () -> head,
            () -> list(request.iris(), filter, claims(request, filter, chosen, queries)),
            pictures::places,
            pictures::voices,
            () -> rest(facts, tree),
            queries::shown),
        List.of("pictures/pictures.js"));
  }

  private static String rest(EntityFacts facts, EntityTree tree) {
    return REST.fill(
        Map.of(
            "tree", section("Part of, and its parts", tree.html()),
            "names", facts.names(),
            "roles", facts.roles(),
            "links", facts.links()));
  }

  private static Rows claims(
      NodeRequest request, ClaimFilter filter, ChosenClaims chosen, PageQueries queries) {
    String text =
        PageQueries.text("entity-claims")
            .replace("OFFSET 0", "OFFSET " + filter.page() * ClaimFilter.PAGE);
    String asked =
        filter.by()
            ? text.replace("are about this entity or what is part of it", "does this entity make")
            : text;
    return queries.ask(chosen.in("entity-claims", asked), chosen.values(request.iri()));
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
}
