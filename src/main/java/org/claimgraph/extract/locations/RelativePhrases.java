package org.claimgraph.extract.locations;

import static org.claimgraph.extract.RelativePlace.Relation.FROM;
import static org.claimgraph.extract.RelativePlace.Relation.NEAR;
import static org.claimgraph.extract.RelativePlace.Relation.PART;
import static org.claimgraph.extract.RelativePlace.Relation.SECTOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.extract.RelativePlace;
import org.claimgraph.extract.RelativePlace.Relation;
import org.claimgraph.extract.TableFile;

/**
 * Reads places said by where they lie from a named one: "four miles to the east of X", "northern
 * X", "the outskirts of X", "the left bank of the X", "the X front".
 */
final class RelativePhrases {
  private static final int REACH = 120;
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50));
  private static final String NUMBER =
      "\\d+(?:,\\d{3})*(?:\\.\\d+)?|" + String.join("|", NUMBERS.keySet());
  private static final String UNIT =
      "(?<unit>kilomet(?:er|re)s?|km|met(?:er|re)s?|m|miles?|mi|yards?)";
  private static final String OF =
      "(?: (?:of|from) (?:the )?(?:(?:city|town|village|settlement|port) of )?(?:the )?)";

  private static final Pattern FROM_IT =
      Pattern.compile(
          "(?:(?<number>"
              + NUMBER
              + ")[- ]?"
              + UNIT
              + "(?: ?[\\[(][^\\])]*[\\])])? (?:away )?)?"
              + "(?:to the )?(?<first>"
              + Compass.WORD
              + ")(?:(?: and(?: to the)? | or )(?<second>"
              + Compass.WORD
              + "))?"
              + OF
              + "$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AWAY =
      Pattern.compile(
          "(?<number>"
              + NUMBER
              + ")[- ]?"
              + UNIT
              + "(?: ?[\\[(][^\\])]*[\\])])? (?:away )?from (?:the )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PART_OF =
      Pattern.compile(
          "(?<first>"
              + Compass.WORD
              + "|central)[- ](?:(?:part|parts|side|half|end|districts?|regions?|areas?)(?: of))?"
              + " ?(?:the )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BANK =
      Pattern.compile(
          "(?<side>right|left|" + Compass.WORD + ")[- ]bank of (?:the )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEAR_IT =
      Pattern.compile(
          "(?:(?<first>"
              + Compass.WORD
              + ") )?(?:outskirts|suburbs|vicinity|edge|approaches|flanks) (?:of|to|around) (?:the"
              + " )?(?:(?:city|town|village) of )?$|\\b(?:near|around|close to|just"
              + " outside|outside) (?:the )?(?:(?:city|town|village|settlement) of )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND =
      Pattern.compile("^ (?<word>direction|sector|axis|front(?! ?line)|salient|area)\\b");

  private final Map<String, Double> flows = new HashMap<>();

  RelativePhrases() {
    TableFile.read("locations/flows.tsv")
        .rows()
        .forEach(row -> flows.put(row.column(0), Double.valueOf(row.column(1))));
  }

  /** The relative places whose anchor is a name, in text order; mostly none. */
  List<LocationMention> around(String text, int sentenceBegin, LocationMention anchor) {
    Span span = anchor.span();
    List<LocationMention> found = new ArrayList<>();
    String before = text.substring(Math.max(sentenceBegin, span.begin() - REACH), span.begin());
    String flat = before.replaceAll("[\\s\u00a0]", " ");
    int base = span.begin() - before.length();
    if (!bank(flat, base, anchor, found)
        && !from(flat, base, anchor, found)
        && !near(flat, base, anchor, found)) {
      part(flat, base, anchor, found);
    }
    behind(text, anchor).ifPresent(found::add);
    return found;
  }

  private static boolean from(
      String before, int base, LocationMention anchor, List<LocationMention> found) {
    Matcher m = FROM_IT.matcher(before);
    if (m.find() && isWordStart(before, m.start())) {
      OptionalDouble kilometres = kilometres(m);
      OptionalDouble first = Compass.bearing(m.group("first"));
      int end = anchor.span().end();
      if (m.group("second") == null) {
        found.add(relative(base + m.start(), end, anchor, FROM, first, kilometres));
      } else {
        OptionalDouble second = Compass.bearing(m.group("second"));
        found.add(
            relative(base + m.start(), base + m.end("first"), anchor, FROM, first, kilometres));
        found.add(relative(base + m.start("second"), end, anchor, FROM, second, kilometres));
      }
      return true;
    }
    Matcher away = AWAY.matcher(before);
    if (away.find() && isWordStart(before, away.start())) {
      found.add(
          relative(
              base + away.start(),
              anchor.span().end(),
              anchor,
              FROM,
              OptionalDouble.empty(),
              kilometres(away)));
      return true;
    }
    return false;
  }

  private boolean bank(
      String before, int base, LocationMention anchor, List<LocationMention> found) {
    Matcher m = BANK.matcher(before);
    if (!m.find() || !isWordStart(before, m.start())) {
      return false;
    }
    OptionalDouble bearing =
        switch (m.group("side").toLowerCase(Locale.ROOT)) {
          case "right" -> beside(anchor, 90);
          case "left" -> beside(anchor, 270);
          default -> Compass.bearing(m.group("side"));
        };
    if (bearing.isEmpty()) {
      Span span = new Span(base + m.start(), anchor.span().end());
      found.add(new LocationMention(span, Form.DESCRIPTION, List.of(), Optional.empty(), false));
    } else {
      found.add(
          relative(
              base + m.start(),
              anchor.span().end(),
              anchor,
              PART,
              bearing,
              OptionalDouble.empty()));
    }
    return true;
  }

  private OptionalDouble beside(LocationMention river, double turn) {
    Double flow = river.best().map(PlaceCandidate::key).map(flows::get).orElse(null);
    return flow == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.round((flow + turn) / 45) * 45 % 360);
  }

  private static boolean near(
      String before, int base, LocationMention anchor, List<LocationMention> found) {
    Matcher m = NEAR_IT.matcher(before);
    if (!m.find() || !isWordStart(before, m.start())) {
      return false;
    }
    OptionalDouble bearing =
        m.group("first") == null ? OptionalDouble.empty() : Compass.bearing(m.group("first"));
    found.add(
        relative(
            base + m.start(), anchor.span().end(), anchor, NEAR, bearing, OptionalDouble.empty()));
    return true;
  }

  private static void part(
      String before, int base, LocationMention anchor, List<LocationMention> found) {
    Matcher m = PART_OF.matcher(before);
    if (m.find() && isWordStart(before, m.start())) {
      found.add(
          relative(
              base + m.start(),
              anchor.span().end(),
              anchor,
              PART,
              Compass.bearing(m.group("first")),
              OptionalDouble.empty()));
    }
  }

  private static Optional<LocationMention> behind(String text, LocationMention anchor) {
    int end = anchor.span().end();
    Matcher m = BEHIND.matcher(text).region(end, Math.min(text.length(), end + 15));
    if (!m.find()) {
      return Optional.empty();
    }
    Relation relation = m.group("word").equals("area") ? NEAR : SECTOR;
    return Optional.of(
        relative(
            anchor.span().begin(),
            m.end("word"),
            anchor,
            relation,
            OptionalDouble.empty(),
            OptionalDouble.empty()));
  }

  private static LocationMention relative(
      int begin,
      int end,
      LocationMention anchor,
      Relation relation,
      OptionalDouble bearing,
      OptionalDouble kilometres) {
    return new LocationMention(
        new Span(begin, end),
        Form.NAME,
        List.of(),
        Optional.of(new RelativePlace(anchor.span(), relation, bearing, kilometres)),
        false);
  }

  private static OptionalDouble kilometres(Matcher m) {
    if (m.group("number") == null) {
      return OptionalDouble.empty();
    }
    double number = number(m.group("number").toLowerCase(Locale.ROOT));
    String unit = m.group("unit").toLowerCase(Locale.ROOT);
    double factor =
        unit.startsWith("k")
            ? 1
            : unit.startsWith("mi") ? 1.609344 : unit.startsWith("y") ? 0.0009144 : 0.001;
    return OptionalDouble.of(Math.round(number * factor * 1000) / 1000.0);
  }

  private static double number(String text) {
    return Character.isDigit(text.charAt(0))
        ? Double.parseDouble(text.replace(",", ""))
        : NUMBERS.getOrDefault(text, 0);
  }

  private static boolean isWordStart(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
