package org.claimgraph.kb.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.claimgraph.article.Problem;
import org.claimgraph.kb.KnowledgeBaseException;
import org.claimgraph.kb.KnowledgeIndex;
import org.claimgraph.kb.NameRecords;
import org.claimgraph.kb.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexBuilderTest {
  private static final String CSV =
      """
      id,name,type,aliases,country,popularity
      Q900001,Ruritanian Guard,unit,Guard of Ruritania|Guards,FR,12
      https://example.org/ann-lee,Ann Lee,person,,,3
      geonames:2996944,Lyons,location,,fr,
      """;
  private static final String HUMAN = item(900002, "Bob Roy", "Q5", "\"a\":{},\"b\":{}", "");
  private static final String BRIGADE = item(900003, "9th Brigade", "Q900004", "\"a\":{}", "");
  private static final String CLASS = item(900004, "brigade", "", "", "Q176799");
  private static final String SONG = item(900005, "Song of Lyon", "Q900006", "\"a\":{}", "");

  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void findsRecordsByNameAndAlias() throws IOException {
    try (KnowledgeIndex index = build(new CsvFile(file("units.csv", CSV)))) {
      int guard = only(index, "guard of ruritania");
      assertThat(index.key(guard)).isEqualTo("wikidata:Q900001");
      assertThat(index.name(guard)).isEqualTo("Ruritanian Guard");
      assertThat(index.kind(guard)).isEqualTo(RecordKind.UNIT);
      assertThat(index.country(guard)).hasValue("fr");
      assertThat(index.popularity(guard)).isEqualTo(12);
      assertThat(index.wikidataNumber(guard)).hasValue(900001);
      assertThat(index.isLocated(guard)).isFalse();
      assertThat(index.source(guard)).isEqualTo("table units.csv");
      assertThat(index.find("Nobody")).isEmpty();
      assertThat(index.record("https://example.org/ann-lee")).hasValue(only(index, "Ann Lee"));
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void makesOneRecordOfTheSameIdInSeveralSources() throws IOException {
    Path dump = Files.createDirectory(folder.resolve("geonames"));
    Files.writeString(
        dump.resolve("allCountries.txt"), place(2996944, "Lyon", "PPLA", "84", 522969));
    Files.writeString(
        dump.resolve("alternateNamesV2.txt"),
        "1\t2996944\twkdt\tQ456\n2\t2996944\tit\tLione\t\t\t\t\n3\t77\ten\tNowhere\t\t\t\t\n");
    try (KnowledgeIndex index =
        build(new GeoNamesDump(dump), new CsvFile(file("units.csv", CSV)))) {
      int lyon = only(index, "Lione");
      assertThat(only(index, "Lyons")).isEqualTo(lyon);
      assertThat(index.name(lyon)).isEqualTo("Lyon");
      assertThat(index.wikidataNumber(lyon)).hasValue(456);
      assertThat(index.geonamesId(lyon)).hasValue(2996944);
      assertThat(index.sources()).containsExactly("GeoNames of 2025-11-03", "table units.csv");
    }
    assertThat(problems).extracting(Problem::code).containsExactly("unknown-id");
  }

  @Test
  void theShippedIndexIsASourceWithoutLoss() throws IOException {
    KnowledgeIndex shipped = KnowledgeIndex.shipped();
    Path dump = Files.createDirectory(folder.resolve("geonames"));
    Files.writeString(
        dump.resolve("allCountries.txt"),
        place(2996944, "Lyon", "PPLA", "84", 1) + place(900007, "Lyonville", "PPL", "84", 5));
    try (KnowledgeIndex index =
        build(new IndexSource("shipped", shipped), new GeoNamesDump(dump))) {
      assertThat(index.size()).isEqualTo(shipped.size() + 1);
      for (String name : List.of("Lyon", "Springfield", "Kiev", "US", "Norway")) {
        assertThat(keys(index, name)).as(name).isEqualTo(keys(shipped, name));
      }
      int ville = only(index, "Lyonville");
      assertThat(index.name(index.region(ville)))
          .isEqualTo(shipped.name(shipped.region(shipped.record("geonames:2996944").orElse(0))));
    }
  }

  @Test
  void keepsWikidataItemsByClassAndSitelinks() throws IOException {
    String lines = String.join(",\n", BRIGADE, HUMAN, SONG, CLASS, HUMAN);
    for (String name : List.of("dump.json", "dump.json.gz", "dump.json.bz2")) {
      Path dump = compressed(name, "[\n" + lines + "\n]\n");
      try (KnowledgeIndex index = build(new WikidataDump(dump, 1))) {
        assertThat(index.kind(only(index, "9th Brigade"))).isEqualTo(RecordKind.UNIT);
        assertThat(index.kind(only(index, "Bob Roy"))).isEqualTo(RecordKind.PERSON);
        assertThat(index.popularity(only(index, "Bob Roy"))).isEqualTo(2);
        assertThat(index.country(only(index, "Bob Roy"))).hasValue("fr");
        assertThat(index.find("Song of Lyon")).isEmpty();
        assertThat(index.sources()).containsExactly("Wikidata of 2025-11-03");
      }
      try (KnowledgeIndex index = build(new WikidataDump(dump, 2))) {
        assertThat(index.find("9th Brigade")).isEmpty();
      }
    }
    assertThat(problems).extracting(Problem::code).containsOnly("duplicate");
  }

  @Test
  void countsLinesThatAreNoItems() throws IOException {
    Path dump =
        file(
            "dump.json",
            "[\n{\"id\":\nno\n{\"id\":\"P1\"}\n"
                + "{\"type\":\"property\",\"id\":\"P2\"},\n"
                + HUMAN
                + "\n]\n");
    build(new WikidataDump(dump, 1)).close();

    assertThat(problems)
        .extracting(Problem::code, p -> p.message().split(",")[0])
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("no-item", "1 skipped"),
            org.assertj.core.groups.Tuple.tuple("not-json", "2 skipped"));
  }

  @Test
  void refusesADumpThatIsCutShortAndLeavesTheOldIndex() throws IOException {
    Path index = folder.resolve("out.kb");
    IndexBuilder.build(List.of(new CsvFile(file("units.csv", CSV))), index, problems::add);
    byte[] before = Files.readAllBytes(index);
    String text = "[\n" + (HUMAN + ",\n").repeat(300) + HUMAN + "\n]\n";
    for (String name : List.of("cut.json", "cut.json.gz", "cut.json.bz2")) {
      Path whole = compressed(name, text);
      byte[] bytes = Files.readAllBytes(whole);
      Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));

      assertThatThrownBy(
              () -> IndexBuilder.build(List.of(new WikidataDump(whole, 1)), index, problems::add))
          .isInstanceOf(KnowledgeBaseException.class)
          .hasMessageContaining("cut short");
    }
    assertThat(index).hasBinaryContent(before);
    try (var left = Files.list(folder)) {
      assertThat(left.filter(Files::isDirectory)).isEmpty();
    }
  }

  @Test
  void refusesADumpWithoutAnyItem() throws IOException {
    for (String text : List.of("", "[\n]\n", "no dump\n", "[\n{\"type\":\"property\"}\n]\n")) {
      Path dump = file("none.json", text);

      assertThatThrownBy(() -> build(new WikidataDump(dump, 1)))
          .isInstanceOf(KnowledgeBaseException.class)
          .hasMessageContaining("found none");
    }
  }

  @Test
  void countsBrokenRowsAndRefusesOtherTables() throws IOException {
    build(new CsvFile(file("a.csv", CSV + "no id,Somebody,person,,,\nQ7,X,planet,,,\n"))).close();
    assertThat(problems).extracting(Problem::code).containsExactly("bad-row", "unknown-type");

    assertThatThrownBy(() -> build(new CsvFile(file("b.csv", "a,b\n1,2\n"))))
        .isInstanceOf(KnowledgeBaseException.class)
        .hasMessageContaining("columns id and name");
    assertThatThrownBy(() -> build(new GeoNamesDump(folder)))
        .isInstanceOf(KnowledgeBaseException.class)
        .hasMessageContaining("allCountries.txt");
  }

  @Test
  void equalSourcesGiveEqualFiles() throws IOException {
    CsvFile source = new CsvFile(file("units.csv", CSV));
    IndexBuilder.build(List.of(source), folder.resolve("one.kb"), problems::add);
    IndexBuilder.build(List.of(source), folder.resolve("two.kb"), problems::add);

    assertThat(folder.resolve("two.kb")).hasSameBinaryContentAs(folder.resolve("one.kb"));
  }

  @Test
  void refusesFilesThatAreNoIndexCutShortOrOfAnotherLayout() throws IOException {
    Path good = folder.resolve("good.kb");
    IndexBuilder.build(List.of(new CsvFile(file("units.csv", CSV))), good, problems::add);
    byte[] bytes = Files.readAllBytes(good);
    Path bad = folder.resolve("bad.kb");

    Files.write(bad, Arrays.copyOf(bytes, bytes.length - 9));
    assertRefused(bad, "damaged");
    Files.writeString(bad, "this is no index at all, whatever it may be");
    assertRefused(bad, "is no index");
    byte[] newer = bytes.clone();
    newer[4 + 1 + "claimgraph-kb".length() + 3]++;
    Files.write(bad, newer);
    assertRefused(bad, "another version");
    Files.delete(bad);
    assertRefused(bad, "there is no knowledge base index");
  }

  @Test
  void noticesThatItsFileWasChanged() throws IOException {
    Path file = folder.resolve("out.kb");
    IndexBuilder.build(List.of(new CsvFile(file("units.csv", CSV))), file, problems::add);
    try (KnowledgeIndex index = KnowledgeIndex.open(file)) {
      index.checkUnchanged();
      Files.setLastModifiedTime(file, FileTime.fromMillis(0));
      assertThatThrownBy(index::checkUnchanged)
          .isInstanceOf(KnowledgeBaseException.class)
          .hasMessageContaining("changed while it was in use");
    }
  }

  private static void assertRefused(Path file, String reason) {
    assertThatThrownBy(() -> KnowledgeIndex.open(file))
        .isInstanceOf(KnowledgeBaseException.class)
        .hasMessageContaining(reason);
  }

  private KnowledgeIndex build(RecordSource... sources) throws IOException {
    Path file = Files.createTempFile(folder, "index", ".kb");
    IndexBuilder.build(List.of(sources), file, problems::add);
    return KnowledgeIndex.open(file);
  }

  private static int only(KnowledgeIndex index, String name) {
    NameRecords records = index.find(name).orElseThrow();
    assertThat(records.size()).as(name).isOne();
    return records.record(0);
  }

  private static List<String> keys(KnowledgeIndex index, String name) {
    NameRecords records = index.find(name).orElseThrow();
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      keys.add(index.key(records.record(i)) + " " + records.mark(i));
    }
    return keys;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path compressed(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = compressing(name, Files.newOutputStream(file))) {
      out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return file;
  }

  private static OutputStream compressing(String name, OutputStream out) throws IOException {
    return name.endsWith(".gz")
        ? new GZIPOutputStream(out)
        : name.endsWith(".bz2") ? new BZip2CompressorOutputStream(out) : out;
  }

  private static String place(int id, String name, String feature, String region, int people) {
    return String.join(
            "\t",
            String.valueOf(id),
            name,
            name,
            "",
            "45.75",
            "4.85",
            "P",
            feature,
            "FR",
            "",
            region,
            "",
            "",
            "",
            String.valueOf(people),
            "",
            "173",
            "Europe/Paris",
            "2025-11-03")
        + "\n";
  }

  private static String item(
      int number, String name, String type, String sitelinks, String superclass) {
    return """
    {"type":"item","id":"Q%d","labels":{"en":{"language":"en","value":"%s"}},"aliases":{},\
    "claims":{"P31":[%s],"P279":[%s],"P17":[%s]},"sitelinks":{%s},\
    "modified":"2025-11-03T01:02:03Z"}\
    """
        .formatted(
            number,
            name,
            type.isEmpty() ? "" : statement(type),
            superclass.isEmpty() ? "" : statement(superclass),
            statement("Q142"),
            sitelinks);
  }

  private static String statement(String item) {
    return """
    {"mainsnak":{"snaktype":"value","datavalue":{"value":{"entity-type":"item","id":"%s"}}},\
    "rank":"normal"}\
    """
        .formatted(item);
  }
}
