package org.claimgraph.server.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.query.CannedQuery;
import org.owasp.encoder.Encode;

/**
 * What an entity is part of, up to the top, and two levels of what is part of it; of places, what
 * they are said to lie from and what is said by their lie to them.
 */
final class EntityTree {
  private static final CannedQuery TREE = PageQueries.load("entity-tree");

  private final NodeRequest request;
  private final EntityKind kind;
  private final Map<String, Map<String, String>> members = new LinkedHashMap<>();
  private final Map<String, List<String>> parts = new LinkedHashMap<>();
  private final Set<String> written = new HashSet<>();

  private EntityTree(NodeRequest request, EntityKind kind, List<Map<String, String>> rows) {
    this.request = request;
    this.kind = kind;
    for (Map<String, String> row : rows) {
      if (members.putIfAbsent(row.get("unit"), row) == null && row.containsKey("whole")) {
        parts.computeIfAbsent(row.get("whole"), whole -> new ArrayList<>()).add(row.get("unit"));
      }
    }
  }

  /** Asks for the tree around the entity whose page is asked for. */
  static EntityTree ask(NodeRequest request, EntityKind kind, PageQueries queries) {
    return new EntityTree(request, kind, queries.ask(TREE, Map.of("entity", request.iri())).rows());
  }

  /** The entity's own symbol, where it is a unit. */
  Optional<UnitSymbol> symbol() {
    return kind == EntityKind.UNIT
        ? Optional.ofNullable(members.get(request.iri())).map(UnitSymbol::of)
        : Optional.empty();
  }

  /** The key of the entity's branch in words; empty where unknown. */
  String branch() {
    return members
        .getOrDefault(request.iri(), Map.of())
        .getOrDefault("branch", "")
        .replace('-', ' ');
  }

  /** Nested lists; empty where the entity stands alone. */
  String html() {
    if (members.size() < 2) {
      return "";
    }
    StringBuilder html = new StringBuilder("<ul class=\"tree\">");
    write(html, top());
    return html.append("</ul>").toString();
  }

  private String top() {
    String top = request.iri();
    Set<String> passed = new HashSet<>();
    while (passed.add(top)) {
      String whole = members.getOrDefault(top, Map.of()).getOrDefault("whole", "");
      if (!members.containsKey(whole)) {
        return top;
      }
      top = whole;
    }
    return request.iri();
  }

  private void write(StringBuilder html, String member) {
    if (!members.containsKey(member) || !written.add(member)) {
      return;
    }
    Map<String, String> row = members.get(member);
    html.append("<li>");
    if (kind == EntityKind.UNIT) {
      html.append(UnitSymbol.of(row).svg()).append(' ');
    }
    html.append(
        member.equals(request.iri())
            ? "<strong aria-current=\"page\">" + Encode.forHtml(row.get("name")) + "</strong>"
            : request.iris().link(member, row.get("name")));
    List<String> below = parts.getOrDefault(member, List.of());
    if (!below.isEmpty()) {
      html.append("<ul>");
      below.forEach(part -> write(html, part));
      html.append("</ul>");
    }
    html.append("</li>");
  }
}
