package org.claimgraph.server.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.owasp.encoder.Encode;

/**
 * Which claims a page lists, from its address: by whom, in which outlet, from when to when, of
 * which polarity, certainty and kind; about the entity or by it; which page of them.
 */
record ClaimFilter(Map<String, String> parameters) {
  /** Claims on a page. */
  static final int PAGE = 25;

  /** What can be filtered by, in the order of the form. */
  private static final List<String> FIELDS =
      List.of("claimant", "outlet", "from", "to", "polarity", "certainty", "kind");

  private static final Map<String, List<String>> CHOICES =
      Map.of(
          "polarity", List.of("affirms", "denies"),
          "certainty", List.of("certain", "probable", "possible", "unknown"),
          "kind",
              List.of(
                  "asserts", "predicts", "intends", "demands", "asks", "believes", "threatens"));

  private static final Template FORM = Template.of("claim-filter.html");
  private static final Template INPUT =
      new Template(
          "<p><label for=\"filter-{{name}}\">{{label}}</label><input id=\"filter-{{name}}\""
              + " name=\"{{name}}\" type=\"{{type}}\" value=\"{{value}}\"></p>");

  /** Whether claims by the entity are listed, in place of those about it. */
  boolean by() {
    return parameters.getOrDefault("claims", "about").equals("by");
  }

  /** The page, from 0. */
  int page() {
    String page = parameters.getOrDefault("page", "0");
    return page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
  }

  /** Whether anything is filtered out. */
  boolean active() {
    return FIELDS.stream().anyMatch(parameters::containsKey);
  }

  /** The address of the same list but for one parameter. */
  String address(String parameter, String value) {
    Map<String, String> changed = new TreeMap<>(parameters);
    changed.remove("page");
    changed.put(parameter, value);
    changed.values().removeIf("0"::equals);
    return Address.query(changed) + "#claims";
  }

  /** The address of those of its claims that fall in a period, from its first to its last day. */
  String within(String first, String last) {
    Map<String, String> narrowed = new TreeMap<>(parameters);
    narrowed.remove("page");
    narrowed.merge("from", first, (set, day) -> set.compareTo(day) > 0 ? set : day);
    narrowed.merge("to", last, (set, day) -> set.compareTo(day) < 0 ? set : day);
    return Address.query(narrowed) + "#claims";
  }

  /** The form that sets it. */
  String form() {
    String fields =
        FIELDS.stream()
            .map(name -> CHOICES.containsKey(name) ? choice(name) : input(name))
            .collect(Collectors.joining("\n"));
    return FORM.fill(
        Map.of(
            "claims", by() ? "by" : "about",
            "fields", fields,
            "open", active() ? "open" : ""));
  }

  private String input(String name) {
    return INPUT.fill(
        Map.of(
            "name",
            name,
            "label",
            label(name),
            "type",
            name.equals("from") || name.equals("to") ? "date" : "text",
            "value",
            parameters.getOrDefault(name, "")));
  }

  private String choice(String name) {
    String chosen = parameters.getOrDefault(name, "");
    return CHOICES.get(name).stream()
        .map(
            value ->
                "<option%s>%s</option>"
                    .formatted(value.equals(chosen) ? " selected" : "", Encode.forHtml(value)))
        .collect(
            Collectors.joining(
                "",
                "<p><label for=\"filter-%1$s\">%2$s</label><select id=\"filter-%1$s\" name=\"%1$s\"><option value=\"\">any</option>"
                    .formatted(name, label(name)),
                "</select></p>"));
  }

  private static String label(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
