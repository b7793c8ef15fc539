package org.claimgraph.server.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a client may offer while its user types. */
final class Suggestions {
  private static final int AT_A_TIME = 20;

  private final EntityLookup lookup;

  Suggestions(EntityLookup lookup) {
    this.lookup = lookup;
  }

  /** Entities whose names begin so or have words that do. */
  Map<String, Object> entities(String prefix, int cursor) {
    return page(
        lookup.beginning(prefix).stream()
            .sorted(
                Comparator.comparing((Known known) -> !begins(known.entity().label(), prefix))
                    .thenComparing(known -> known.entity().label())
                    .thenComparing((Known known) -> known.id()))
            .map(
                known -> {
                  Map<String, Object> json = known.json();
                  json.put("notable", List.of(EntityKind.of(known.entity().type()).json()));
                  return json;
                }),
        cursor);
  }

  /** Types whose id or name begins so. */
  static Map<String, Object> types(String prefix, int cursor) {
    return page(
        EntityKind.all().stream()
            .filter(kind -> begins(kind.name(), prefix) || begins(kind.id(), prefix))
            .map(EntityKind::json),
        cursor);
  }

  /** Properties whose id or name begins so. */
  static Map<String, Object> properties(String prefix, int cursor) {
    return page(
        Stream.of(Property.values())
            .filter(property -> begins(property.label(), prefix) || begins(property.id(), prefix))
            .map(Property::json),
        cursor);
  }

  private static Map<String, Object> page(Stream<Map<String, Object>> all, int cursor) {
    return Json.object("result", all.skip(cursor).limit(AT_A_TIME).toList());
  }

  private static boolean begins(String name, String prefix) {
    return name.toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT));
  }
}
