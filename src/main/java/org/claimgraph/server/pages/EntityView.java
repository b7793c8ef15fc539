package org.claimgraph.server.pages;

import java.util.List;
import java.util.Map;
import org.claimgraph.query.CannedQuery;
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
            () -> EntityClaims.html(request, filter, chosen, queries),
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
}
