package org.claimgraph.server.pages;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.owasp.encoder.Encode;

/**
 * A unit's symbol after NATO APP-6(D): a frame, the mark of its branch within and the mark of its
 * echelon above, with its side's code beside it. The frame is the rectangle for every side: the
 * graph knows whose a unit is, not who is whose enemy.
 *
 * @param side code of its side; empty where unknown
 * @param code code of its echelon in APP-6's table; empty where unknown
 * @param branch key of its branch in the scheme; empty where unknown
 * @param label all this in words
 */
record UnitSymbol(String side, String code, String branch, String label) {
  private static final String CROSS = "<path d=\"M9 16 51 40M51 16 9 40\"/>";
  private static final String TRACK =
      "<rect x=\"18\" y=\"22\" width=\"24\" height=\"12\" rx=\"6\"/>";
  private static final String WHEEL = "<path d=\"M30 16V40\"/>";
  private static final String SLASH = "<path d=\"M9 40 51 16\"/>";
  private static final String SHELL = "<circle class=\"full\" cx=\"30\" cy=\"28\" r=\"3.5\"/>";
  private static final String WINGS = "<path d=\"M23 38q3.5-4 7 0q3.5-4 7 0\"/>";

  private static final Map<String, String> BRANCHES =
      Map.ofEntries(
          Map.entry("infantry", CROSS),
          Map.entry("light-infantry", CROSS),
          Map.entry("rifle", CROSS),
          Map.entry("assault", CROSS),
          Map.entry("motor-rifle", CROSS + WHEEL),
          Map.entry("motorized-infantry", CROSS + WHEEL),
          Map.entry("mechanized", CROSS + TRACK),
          Map.entry("tank", TRACK),
          Map.entry("armoured", TRACK),
          Map.entry("reconnaissance", SLASH),
          Map.entry("artillery", SHELL),
          Map.entry("airborne", CROSS + WINGS),
          Map.entry("air-assault", CROSS + WINGS));

  private static final Map<String, String> ECHELONS =
      Map.ofEntries(
          Map.entry("11", "Ø"),
          Map.entry("12", "•"),
          Map.entry("13", "••"),
          Map.entry("14", "•••"),
          Map.entry("15", "I"),
          Map.entry("16", "II"),
          Map.entry("17", "III"),
          Map.entry("18", "X"),
          Map.entry("21", "XX"),
          Map.entry("22", "XXX"),
          Map.entry("23", "XXXX"),
          Map.entry("24", "XXXXX"),
          Map.entry("25", "XXXXXX"),
          Map.entry("26", "++"));

  /** Of a row with {@code side}, {@code code}, {@code branch} and {@code echelon}. */
  static UnitSymbol of(Map<String, String> row) {
    String branch = row.getOrDefault("branch", "");
    String label =
        Stream.of(
                row.getOrDefault("side", ""),
                branch.replace('-', ' '),
                row.getOrDefault("echelon", "unit"))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));
    return new UnitSymbol(
        row.getOrDefault("side", ""), row.getOrDefault("code", ""), branch, label);
  }

  /** As a picture of the size of text. */
  String svg() {
    return ("<svg class=\"symbol\" role=\"img\" aria-label=\"Symbol: %s\" viewBox=\"0 0 %d 42\">"
            + "<text x=\"30\" y=\"12\">%s</text><rect x=\"9\" y=\"16\" width=\"42\" height=\"24\"/>"
            + "%s<text class=\"side\" x=\"55\" y=\"39\">%s</text></svg>")
        .formatted(
            Encode.forHtmlAttribute(label),
            side.isEmpty() ? 60 : 58 + 11 * side.length(),
            ECHELONS.getOrDefault(code, ""),
            BRANCHES.getOrDefault(branch, ""),
            Encode.forHtml(side));
  }
}
