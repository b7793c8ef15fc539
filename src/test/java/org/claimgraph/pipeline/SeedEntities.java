package org.claimgraph.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.QueryRunner;

/** The reviewed table of the seeds' entities: see {@code gold/seeds/README.md}. */
final class SeedEntities {
  private static final Path FOLDER = Path.of("src/test/resources/gold/seeds");
  private static final Path REVIEWED = FOLDER.resolve("entities.tsv");
  private static final String HEAD = "entity\tlabel\tside\tmentions by article";

  private SeedEntities() {}

  /** The table's lines as they were reviewed; as they are now if asked to write it anew. */
  static List<String> reviewed(List<String> now) throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      Files.write(REVIEWED, now);
    }
    return Files.readAllLines(REVIEWED);
  }

  /** The table's lines, the heading first, then by the entities' IRIs. */
  static List<String> lines(QueryRunner runner, String base) {
    Map<String, String> lines = new TreeMap<>();
    for (Map<String, String> row :
        runner.rows(CannedQuery.read(FOLDER.resolve("entities.rq")).bind(Map.of())).rows()) {
      lines.merge(
          row.get("entity").substring(base.length())
              + "\t"
              + row.get("label")
              + "\t"
              + row.getOrDefault("side", ""),
          mentions(row),
          (earlier, more) -> earlier + " | " + more);
    }
    return Stream.concat(
            Stream.of(HEAD),
            lines.entrySet().stream().map(line -> line.getKey() + "\t" + line.getValue()))
        .toList();
  }

  private static String mentions(Map<String, String> row) {
    String words = row.get("exact").replaceAll("\\s+", " ");
    String times = row.get("mentions").equals("1") ? "" : " ×" + row.get("mentions");
    return row.get("article") + " " + words + times;
  }
}
