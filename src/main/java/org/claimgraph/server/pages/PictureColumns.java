package org.claimgraph.server.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of an answer say what its pictures need, decided by the names that columns bear in
 * all our queries. The marks are the attributes that the elements of {@code static/pictures} read.
 *
 * @param columns the answer's columns
 * @param iris the IRIs that have pages here
 */
record PictureColumns(List<String> columns, DataIris iris) {
  private static final List<String> COUNTS = List.of("claims", "mentions", "articles");
  private static final List<String> NAMES = List.of("label", "aboutName", "outlet");
  private static final List<String> THINGS = List.of("place", "unit", "entity", "about");
  private static final List<Days> DAYS =
      List.of(
          new Days("from", "to", ""),
          new Days("statedOn", "statedOn", "stated"),
          new Days("published", "published", "published"),
          new Days("first", "last", ""));

  /** Columns that hold days: first and last one meant, perhaps both in one with a slash between. */
  private record Days(String first, String last, String basis) {}

  /** What pictures count, in the plural: the first column of counts, else the claims themselves. */
  String unit() {
    return count().orElse("claims");
  }

  private Optional<String> count() {
    return COUNTS.stream().filter(columns::contains).findFirst();
  }

  /**
   * What a picture reads from a row, by the attribute's name without {@code data-}; empty where the
   * row is nothing to it.
   */
  SequencedMap<String, String> marks(Picture picture, Map<String, String> row) {
    SequencedMap<String, String> marks = new TreeMap<>();
    switch (picture) {
      case MAP -> place(row, marks);
      case NETWORK -> pair(row, marks);
      case TIMELINE -> days(row, marks);
      case BARS -> count(row, marks);
    }
    if (!marks.isEmpty() && picture != Picture.NETWORK) {
      thing(row, marks);
    }
    return marks;
  }

  private void place(Map<String, String> row, Map<String, String> marks) {
    put(marks, "lat", row.get("latitude"));
    put(marks, "lon", row.get("longitude"));
    if (marks.isEmpty()) {
      PlaceArea.of(row).ifPresent(area -> put(marks, "wkt", area.wkt()));
    }
    if (!marks.isEmpty()) {
      put(marks, "kind", row.get("kind"));
      count(row, marks);
    }
  }

  /** Who relays, and whose claims. Where a row is a claim, it counts once. */
  private void pair(Map<String, String> row, Map<String, String> marks) {
    String relayer = row.getOrDefault("relayerName", row.get("relayedByName"));
    String claimant = row.get("claimantName");
    if (relayer == null || claimant == null) {
      return;
    }
    String nearest = relayer.split("; ", 2)[0];
    boolean summed = columns.contains("relayer");
    put(marks, "from", summed ? row.get("relayer") : nearest);
    put(marks, "to", summed ? row.get("claimant") : claimant);
    put(marks, "from-label", iris.called(row.getOrDefault("relayer", ""), nearest));
    put(marks, "to-label", iris.called(row.getOrDefault("claimant", ""), claimant));
    put(marks, "from-href", page(row.get("relayer")));
    put(marks, "to-href", page(row.get("claimant")));
    put(marks, "key", row.get("claim"));
    if (summed) {
      count(row, marks);
    }
  }

  private void days(Map<String, String> row, Map<String, String> marks) {
    Optional<Days> days = DAYS.stream().filter(d -> row.containsKey(d.first())).findFirst();
    if (days.isPresent()) {
      put(marks, "earliest", row.get(days.get().first()).split("/")[0]);
      put(marks, "latest", row.getOrDefault(days.get().last(), "").replaceFirst(".*/", ""));
      put(marks, "basis", row.getOrDefault("basis", days.get().basis()));
    }
    put(marks, "key", row.get("claim"));
    put(
        marks,
        "group",
        iris.called(row.getOrDefault("claimant", ""), row.getOrDefault("claimantName", "")));
  }

  private void count(Map<String, String> row, Map<String, String> marks) {
    count().ifPresent(column -> put(marks, "count", row.get(column)));
  }

  /** What a row is about: the claim, the pair or the named thing. */
  private void thing(Map<String, String> row, Map<String, String> marks) {
    if (row.containsKey("claim")) {
      put(marks, "key", row.get("claim"));
      put(marks, "label", row.get("text"));
      put(marks, "href", page(row.get("claim")));
    } else if (row.containsKey("relayerName")) {
      put(marks, "label", row.get("relayerName") + " → " + row.getOrDefault("claimantName", ""));
    } else {
      put(marks, "label", first(NAMES, row).orElse(""));
      put(marks, "href", page(first(THINGS, row).orElse("")));
    }
  }

  private static Optional<String> first(List<String> columns, Map<String, String> row) {
    return columns.stream().filter(row::containsKey).findFirst().map(row::get);
  }

  /** The address of an IRI's page; empty for any other value. */
  private String page(@Nullable String iri) {
    return iri == null ? "" : iris.page(iri).orElse("");
  }

  private static void put(Map<String, String> marks, String attribute, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      marks.put(attribute, value);
    }
  }
}
