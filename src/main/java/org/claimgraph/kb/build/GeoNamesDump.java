package org.claimgraph.kb.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.kb.KnowledgeBaseException;
import org.claimgraph.kb.NameMark;
import org.claimgraph.kb.RecordKind;

/**
 * A folder with GeoNames's dump: {@code allCountries.txt} or any file of its columns, and {@code
 * alternateNamesV2.txt} where it is there, whose {@code wkdt} rows carry Wikidata ids. Columns: <a
 * href="https://download.geonames.org/export/dump/readme.txt">readme.txt</a> of the dump.
 */
public final class GeoNamesDump implements RecordSource {
  private static final String PLACES = "allCountries.txt";
  private static final String NAMES = "alternateNamesV2.txt";
  private static final int PLACE_COLUMNS = 19;
  private static final int NAME_COLUMNS = 4;
  private static final int NAME_FLAGS = 8;
  private static final Pattern ID = Pattern.compile("[1-9]\\d{0,8}");

  /** Codes in the column of languages that are no language: other systems' codes and links. */
  private static final Set<String> NO_LANGUAGE =
      Set.of("link", "post", "iata", "icao", "faac", "tcid", "unlc", "phon", "piny");

  private final Path folder;

  /** The dump in a folder. */
  public GeoNamesDump(Path folder) {
    this.folder = folder;
  }

  @Override
  public String file() {
    return folder.toString();
  }

  @Override
  public String read(RecordSink sink) throws IOException {
    if (!Files.isRegularFile(folder.resolve(PLACES))) {
      throw new KnowledgeBaseException(
          folder + ": expected a GeoNames dump with " + PLACES + ", found none");
    }
    String newest = readPlaces(sink);
    if (Files.isRegularFile(folder.resolve(NAMES))) {
      readNames(sink);
    }
    return newest.isEmpty() ? "GeoNames" : "GeoNames of " + newest;
  }

  private String readPlaces(RecordSink sink) throws IOException {
    String newest = "";
    try (BufferedReader lines = Files.newBufferedReader(folder.resolve(PLACES))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (isPlace(cells)) {
          sink.add(place(cells));
          newest = newest.compareTo(cells[18]) < 0 ? cells[18] : newest;
        } else {
          sink.skip("bad-row", start(line));
        }
      }
    }
    return newest;
  }

  private static boolean isPlace(String[] cells) {
    return cells.length == PLACE_COLUMNS
        && ID.matcher(cells[0]).matches()
        && cells[4].matches("-?\\d{1,2}(\\.\\d+)?")
        && cells[5].matches("-?\\d{1,3}(\\.\\d+)?")
        && cells[8].matches("([A-Z]{2})?")
        && cells[14].matches("\\d*")
        && !cells[1].isEmpty();
  }

  private static SourceRecord place(String[] cells) {
    int id = Integer.parseInt(cells[0]);
    String country = cells[8].toLowerCase(Locale.ROOT);
    RecordKind kind = kind(cells[6], cells[7]);
    String region = region(country, cells[10]);
    String district = region.isEmpty() || cells[11].isEmpty() ? "" : region + "." + cells[11];
    return new SourceRecord(
        SourceRecord.geonames(id),
        cells[1],
        kind,
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        country,
        kind == RecordKind.REGION ? region : kind == RecordKind.DISTRICT ? district : "",
        kind == RecordKind.REGION ? "" : region,
        kind == RecordKind.DISTRICT ? "" : district,
        cells[14].isEmpty() ? 0 : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(cells[14])),
        id,
        0,
        names(cells));
  }

  private static String region(String country, String code) {
    boolean none = country.isEmpty() || code.isEmpty() || code.equals("00");
    return none ? "" : "region:" + country + "." + code;
  }

  private static RecordKind kind(String featureClass, String feature) {
    return switch (featureClass) {
      case "A" ->
          switch (feature) {
            case "ADM1", "ADM2" -> RecordKind.ofFeature(feature);
            case "PCLI" -> RecordKind.STATE;
            case "PCL", "PCLD", "PCLF", "PCLS", "PCLIX", "TERR" -> RecordKind.TERRITORY;
            default -> RecordKind.AREA;
          };
      case "P" -> RecordKind.ofFeature(feature);
      case "H" -> RecordKind.WATER;
      case "R", "S" -> RecordKind.FACILITY;
      default -> RecordKind.AREA;
    };
  }

  private static List<MarkedName> names(String[] cells) {
    List<MarkedName> names = new ArrayList<>();
    names.add(new MarkedName(cells[1], NameMark.NAME));
    if (!cells[2].isEmpty() && !cells[2].equals(cells[1])) {
      names.add(new MarkedName(cells[2], NameMark.NAME));
    }
    for (String name : cells[3].split(",")) {
      if (!name.isBlank()) {
        names.add(new MarkedName(name, NameMark.ALTERNATE));
      }
    }
    return names;
  }

  private void readNames(RecordSink sink) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(folder.resolve(NAMES))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (cells.length < NAME_COLUMNS || !ID.matcher(cells[1]).matches()) {
          sink.skip("bad-row", start(line));
        } else if (cells[2].equals("wkdt")) {
          addWikidata(sink, cells);
        } else if (!NO_LANGUAGE.contains(cells[2]) && !cells[3].isBlank()) {
          NameMark mark =
              cells[2].equals("abbr")
                  ? NameMark.ABBREVIATION
                  : isPreferred(cells) ? NameMark.NAME : NameMark.ALTERNATE;
          sink.add(addition(cells, 0, List.of(new MarkedName(cells[3], mark))));
        }
      }
    }
  }

  private static boolean isPreferred(String[] cells) {
    return cells[2].equals("en")
        && cells.length >= NAME_FLAGS
        && cells[4].equals("1")
        && !cells[6].equals("1")
        && !cells[7].equals("1");
  }

  private static void addWikidata(RecordSink sink, String[] cells) throws IOException {
    if (cells[3].matches("Q[1-9]\\d{0,8}")) {
      sink.add(addition(cells, Integer.parseInt(cells[3].substring(1)), List.of()));
    } else {
      sink.skip("bad-wikidata-id", start(cells[3]));
    }
  }

  private static SourceAddition addition(String[] cells, int wikidata, List<MarkedName> names) {
    return new SourceAddition(SourceRecord.geonames(Integer.parseInt(cells[1])), wikidata, names);
  }

  static String start(String line) {
    return line.substring(0, Math.min(60, line.length())).replace('\t', ' ');
  }
}
