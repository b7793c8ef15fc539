package org.claimgraph.kb.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.kb.KnowledgeBaseException;
import org.claimgraph.kb.NameMark;
import org.claimgraph.kb.RecordKind;

/** The table of places and countries that {@code src/main/data/places/places.mjs} derives. */
public final class PlaceTable implements RecordSource {
  private static final String MARKS = "=~!@";
  private static final int COLUMNS = 13;

  private final Path file;

  /** The table in a file. */
  public PlaceTable(Path file) {
    this.file = file;
  }

  @Override
  public String file() {
    return file.toString();
  }

  @Override
  public String read(RecordSink sink) throws IOException {
    String version = "";
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        switch (cells[0]) {
          case "#version" -> version = cells[1];
          case "#w" -> sink.addCommonWord(cells[1]);
          case "#f" -> sink.addFirstName(cells[1]);
          default -> sink.add(record(cells));
        }
      }
    }
    return version;
  }

  private SourceRecord record(String[] cells) {
    if (cells.length != COLUMNS) {
      throw new KnowledgeBaseException(
          file + ": expected " + COLUMNS + " cells a line, found " + cells.length);
    }
    RecordKind kind = RecordKind.ofFeature(cells[2]);
    return new SourceRecord(
        cells[0],
        cells[3],
        kind,
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        cells[6],
        kind == RecordKind.REGION || kind == RecordKind.DISTRICT ? cells[0] : "",
        cells[7],
        cells[8],
        (int) Math.min(Integer.MAX_VALUE, Long.parseLong(cells[9])),
        cells[10].isEmpty() ? 0 : Integer.parseInt(cells[10]),
        cells[11].isEmpty() ? 0 : Integer.parseInt(cells[11].substring(1)),
        names(cells[12]));
  }

  private static List<MarkedName> names(String cell) {
    List<MarkedName> names = new ArrayList<>();
    for (String marked : cell.split("\\|")) {
      if (!marked.isEmpty()) {
        NameMark mark = NameMark.values()[MARKS.indexOf(marked.charAt(0))];
        names.add(new MarkedName(marked.substring(1), mark));
      }
    }
    return names;
  }
}
