package org.claimgraph.kb.build;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.claimgraph.kb.KnowledgeBaseException;
import org.claimgraph.kb.NameMark;
import org.claimgraph.kb.RecordKind;

/**
 * A table with a header. Columns {@code id} (an absolute IRI, {@code Q42} or {@code geonames:42})
 * and {@code name} must be there; {@code type}, {@code aliases} (parted by "|"), {@code country},
 * {@code latitude}, {@code longitude} and {@code popularity} may be, in any order; others are
 * passed over. Types are those of entities: person, organisation, state, armed-group, unit,
 * location.
 */
public final class CsvFile implements RecordSource {
  private static final Pattern WIKIDATA =
      Pattern.compile("(?:https?://www\\.wikidata\\.org/entity/)?Q([1-9]\\d{0,8})");
  private static final Pattern GEONAMES =
      Pattern.compile("(?:geonames:|https?://sws\\.geonames\\.org/)([1-9]\\d{0,8})/?");
  private static final Pattern IRI = Pattern.compile("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
  private static final Map<String, RecordKind> KINDS =
      new TreeMap<>(
          Map.of(
              "person", RecordKind.PERSON,
              "organisation", RecordKind.ORGANISATION,
              "organization", RecordKind.ORGANISATION,
              "state", RecordKind.STATE,
              "armed-group", RecordKind.ARMED_GROUP,
              "unit", RecordKind.UNIT,
              "location", RecordKind.AREA,
              "", RecordKind.OTHER));

  private final Path file;

  /** The table in a file. */
  public CsvFile(Path file) {
    this.file = file;
  }

  @Override
  public String file() {
    return file.toString();
  }

  @Override
  public String read(RecordSink sink) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser rows = format.parse(reader)) {
      List<String> header = rows.getHeaderNames();
      if (!header.contains("id") || !header.contains("name")) {
        throw new KnowledgeBaseException(
            file + ": expected a header with the columns id and name, found " + header);
      }
      for (CSVRecord row : rows) {
        read(row, sink);
      }
    } catch (UncheckedIOException e) {
      throw new KnowledgeBaseException(
          file + " is no table in CSV: " + e.getCause().getMessage(), e);
    }
    return "table " + file.getFileName();
  }

  private static void read(CSVRecord row, RecordSink sink) throws IOException {
    String id = cell(row, "id");
    RecordKind kind = KINDS.get(cell(row, "type").toLowerCase(Locale.ROOT).replace(' ', '-'));
    if (cell(row, "name").isEmpty() || !IRI.matcher(key(id)).matches()) {
      sink.skip("bad-row", "line " + row.getRecordNumber() + ", id \"" + id + "\"");
    } else if (kind == null) {
      sink.skip("unknown-type", cell(row, "type"));
    } else {
      sink.add(record(row, id, kind));
    }
  }

  private static SourceRecord record(CSVRecord row, String id, RecordKind kind) {
    List<MarkedName> names = new ArrayList<>();
    names.add(new MarkedName(cell(row, "name"), NameMark.NAME));
    for (String alias : cell(row, "aliases").split("\\|")) {
      if (!alias.isBlank()) {
        names.add(new MarkedName(alias.strip(), NameMark.ALTERNATE));
      }
    }
    String country = cell(row, "country").toLowerCase(Locale.ROOT);
    return new SourceRecord(
        key(id),
        cell(row, "name"),
        kind,
        number(row, "latitude", 90),
        number(row, "longitude", 180),
        country.matches("[a-z]{2}") ? country : "",
        "",
        "",
        "",
        popularity(row),
        number(GEONAMES, id),
        number(WIKIDATA, id),
        names);
  }

  private static String key(String id) {
    int wikidata = number(WIKIDATA, id);
    int geonames = number(GEONAMES, id);
    return wikidata > 0
        ? "wikidata:Q" + wikidata
        : geonames > 0 ? SourceRecord.geonames(geonames) : id;
  }

  private static int number(Pattern pattern, String id) {
    var matcher = pattern.matcher(id);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static double number(CSVRecord row, String column, double most) {
    String cell = cell(row, column);
    double number = cell.matches("-?\\d+(\\.\\d+)?") ? Double.parseDouble(cell) : Double.NaN;
    return Math.abs(number) <= most ? number : Double.NaN;
  }

  private static int popularity(CSVRecord row) {
    String cell = cell(row, "popularity");
    return cell.matches("\\d{1,9}") ? Integer.parseInt(cell) : 0;
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }
}
