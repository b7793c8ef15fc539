package org.claimgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.EntityType;
import org.claimgraph.kb.KnowledgeIndex;
import org.claimgraph.kb.build.CsvFile;
import org.claimgraph.kb.build.IndexBuilder;
import org.claimgraph.resolve.Entity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links by an index of invented records. */
class IndexKnowledgeBaseTest {
  private static final String CSV =
      """
      id,name,type,aliases,country,popularity
      https://example.org/lee-general,Ann Lee,person,General Lee|Lee,fr,90
      https://example.org/lee-singer,Ann Lee,person,,no,2
      https://example.org/roy-1,Bob Roy,person,,,5
      https://example.org/roy-2,Bob Roy,person,,,5
      https://example.org/9-tank,9th Tank Brigade,unit,9th Brigade,fr,3
      https://example.org/8-tank,8th Tank Brigade,unit,9th Brigade,fr,3
      https://example.org/guard,Ruritanian Guard,armed-group,Falcons,fr,9
      """;

  @TempDir private Path folder;
  private Linker linker = Linker.load();

  @BeforeEach
  void index() throws IOException {
    Path csv = Files.writeString(folder.resolve("people.csv"), CSV);
    IndexBuilder.build(List.of(new CsvFile(csv)), folder.resolve("people.kb"), problem -> {});
    KnowledgeIndex index = KnowledgeIndex.open(folder.resolve("people.kb"));
    linker = Linker.with(List.of(new IndexKnowledgeBase(index)));
  }

  @Test
  void prefersTheRecordOfTheEntitysCountryAndNamesTheOther() {
    assertThat(links(person("Ann Lee", Optional.of("no"))))
        .extracting(Link::target, Link::isExact)
        .containsExactly(tuple("https://example.org/lee-singer", true));
    Link known = links(person("Ann Lee", Optional.empty())).getFirst();
    assertThat(known.target()).isEqualTo("https://example.org/lee-general");
    assertThat(known.knowledgeBase()).isEqualTo("table people.csv");
    assertThat(known.method()).isEqualTo("ranked-name");
    assertThat(known.rejected()).containsExactly("https://example.org/lee-singer");
  }

  @Test
  void linksNamesakesThatNothingTellsApartNoMoreThanClosely() {
    assertThat(links(person("Bob Roy", Optional.empty()))).noneMatch(Link::isExact);
  }

  @Test
  void takesAFamilyNameOrAnAliasOfOneWordForNoMoreThanAHint() {
    assertThat(links(person("Lee", Optional.of("fr")))).noneMatch(Link::isExact);
    Entity falcons = entity(EntityType.ARMED_GROUP, "Falcons", Optional.of("fr"), Optional.empty());
    assertThat(links(falcons)).hasSize(1).noneMatch(Link::isExact);
  }

  @Test
  void neverLinksToWhatIsOfAnotherTypeOrCountry() {
    Entity firm = entity(EntityType.STATE, "Ann Lee", Optional.empty(), Optional.empty());
    assertThat(links(firm)).isEmpty();
    assertThat(links(person("Ann Lee", Optional.of("de")))).isEmpty();
  }

  @Test
  void linksAUnitOnlyToOneOfItsNumberAndEchelon() {
    assertThat(links(unit("9th Brigade", 9, "brigade")))
        .extracting(Link::target)
        .containsExactly("https://example.org/9-tank");
    assertThat(links(unit("9th Brigade", 9, "regiment"))).isEmpty();
    assertThat(links(unit("9th Brigade", 7, "brigade"))).isEmpty();
  }

  private List<Link> links(Entity entity) {
    return linker.link(List.of(entity));
  }

  private static Entity person(String name, Optional<String> side) {
    return entity(EntityType.PERSON, name, side, Optional.empty());
  }

  private static Entity unit(String name, int number, String echelon) {
    Designator designator =
        new Designator(
            OptionalInt.of(number),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.of(echelon),
            Optional.of("fr"));
    return entity(EntityType.UNIT, name, Optional.of("fr"), Optional.of(designator));
  }

  private static Entity entity(
      EntityType type, String name, Optional<String> side, Optional<Designator> designator) {
    return new Entity(
        "x/entity",
        type,
        name,
        List.of(),
        designator,
        side,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
