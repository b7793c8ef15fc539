package org.claimgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.kb.KnowledgeBaseException;
import org.claimgraph.kb.KnowledgeIndex;
import org.claimgraph.kb.RecordKind;
import org.claimgraph.kb.build.IndexBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RdfRecordsTest {
  private static final String SKOS =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
      <https://example.org/lee> a foaf:Person ; skos:prefLabel "Ann Lee"@en, "Anne Lé"@fr ;
        skos:altLabel "General Lee" ;
        skos:exactMatch <http://www.wikidata.org/entity/Q900001> .
      <https://example.org/ford> a skos:Concept ; skos:prefLabel "Ford" ;
        geo:lat 45.5 ; geo:long 4.5 .
      [] skos:prefLabel "nameless" .
      """;

  @TempDir private Path folder;

  @Test
  void readsLabelsTypesPlacesAndMatches() throws IOException {
    Path file = Files.writeString(folder.resolve("people.ttl"), SKOS);
    IndexBuilder.build(List.of(new RdfRecords(file)), folder.resolve("x.kb"), problem -> {});
    try (KnowledgeIndex index = KnowledgeIndex.open(folder.resolve("x.kb"))) {
      assertThat(index.size()).isEqualTo(2);
      int lee = index.find("general lee").orElseThrow().record(0);
      assertThat(index.key(lee)).isEqualTo("https://example.org/lee");
      assertThat(index.name(lee)).isEqualTo("Ann Lee");
      assertThat(index.kind(lee)).isEqualTo(RecordKind.PERSON);
      assertThat(index.wikidataNumber(lee)).hasValue(900001);
      int ford = index.find("Ford").orElseThrow().record(0);
      assertThat(index.latitude(ford)).isEqualTo(45.5);
      assertThat(index.sources()).containsExactly("RDF people.ttl");
    }
  }

  @Test
  void namesAFileThatIsMissing() {
    RdfRecords missing = new RdfRecords(folder.resolve("none.ttl"));

    assertThatThrownBy(
            () -> IndexBuilder.build(List.of(missing), folder.resolve("out.kb"), problem -> {}))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none.ttl");
  }

  @Test
  void refusesAFileThatIsCutShort() throws IOException {
    Path file = Files.writeString(folder.resolve("cut.ttl"), SKOS.substring(0, 300));

    assertThatThrownBy(
            () ->
                IndexBuilder.build(
                    List.of(new RdfRecords(file)), folder.resolve("x.kb"), problem -> {}))
        .isInstanceOf(KnowledgeBaseException.class)
        .hasMessageContaining("cannot be read as RDF");
    assertThat(folder.resolve("x.kb")).doesNotExist();
  }
}
