package org.claimgraph.server.pages;

import java.util.List;
import java.util.Locale;
import org.claimgraph.query.Rows;
import org.owasp.encoder.Encode;

/** A page of the claims on an entity's page, and a picture of how all that pass lie in time. */
final class EntityClaims {
  private EntityClaims() {}

  static String html(
      NodeRequest request, ClaimFilter filter, ChosenClaims chosen, PageQueries queries) {
    Rows claims = page(request, filter, chosen, queries);
    String open = open(queries);
    List<String> found = claims.column("claim").stream().distinct().toList();
    if (found.isEmpty()) {
      return filter.active() ? "<p>None passes the filter.</p>" : "<p>None.</p>";
    }
    List<String> shown = found.subList(0, Math.min(found.size(), ClaimFilter.PAGE));
    String table =
        ClaimTable.html(
            request.iris(),
            claims.rows().stream().filter(row -> shown.contains(row.get("claim"))).toList());
    if (filter.page() == 0 && shown.size() == found.size()) {
      return "<claim-timeline label=\"These claims in time\" open>"
          + table
          + "</claim-timeline>\n<p>Claims: "
          + shown.size()
          + open
          + "</p>\n";
    }
    ClaimTimes times =
        ClaimTimes.of(queries.ask(chosen.in("entity-days"), chosen.values(request.iri())).rows());
    return times.html(request.iris().page(request.iri()).orElse(""), filter)
        + table
        + pager(filter, shown.size(), times.total(), open);
  }

  /** A link to the SPARQL editor with the query of the claims. */
  private static String open(PageQueries queries) {
    return " <a href=\"%s\">Open in the SPARQL editor</a>"
        .formatted(Encode.forHtmlAttribute(queries.open()));
  }

  private static Rows page(
      NodeRequest request, ClaimFilter filter, ChosenClaims chosen, PageQueries queries) {
    String text =
        PageQueries.text("entity-claims")
            .replace("OFFSET 0", "OFFSET " + filter.page() * ClaimFilter.PAGE);
    return queries.ask(chosen.in("entity-claims", text), chosen.values(request.iri()));
  }

  private static String pager(ClaimFilter filter, int shown, long all, String open) {
    int first = filter.page() * ClaimFilter.PAGE;
    String before = filter.page() == 0 ? "" : step(filter, filter.page() - 1, "Later claims");
    String after = first + shown < all ? step(filter, filter.page() + 1, "Earlier claims") : "";
    return String.format(
        Locale.ROOT,
        "<nav class=\"pager\" aria-label=\"Pages of claims\">%s <span>%,d to %,d of %,d</span>"
            + " %s%s</nav>",
        before,
        first + 1,
        first + shown,
        all,
        after,
        open);
  }

  private static String step(ClaimFilter filter, int page, String label) {
    return "<a href=\"%s\">%s</a>"
        .formatted(Encode.forHtmlAttribute(filter.address("page", Integer.toString(page))), label);
  }
}
