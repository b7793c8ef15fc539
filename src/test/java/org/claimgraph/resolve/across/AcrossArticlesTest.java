package org.claimgraph.resolve.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.EntityType;
import org.claimgraph.resolve.Blocks;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.Referent;
import org.junit.jupiter.api.Test;

class AcrossArticlesTest {
  @Test
  void surnameGoesToTheOnlyPersonItFits() {
    List<Entity> entities = resolve(person("a", "Ann Lee"), person("b", "Lee"));

    assertThat(entities)
        .singleElement()
        .satisfies(
            ann -> {
              assertThat(ann.path()).isEqualTo("person/ann-lee");
              assertThat(ann.altLabels()).containsExactly("Lee");
              assertThat(ann.members())
                  .extracting(Entity.Member::reason)
                  .containsExactly(Reason.SAME_NAME, Reason.SURNAME);
            });
  }

  @Test
  void surnameThatFitsTwoPersonsStandsAlone() {
    assertThat(paths(person("a", "Ann Lee"), person("b", "Bruce Lee"), person("c", "Lee")))
        .containsExactly("person/ann-lee", "person/bruce-lee", "person/lee");
  }

  @Test
  void spellingsOfOneTransliteratedNameAreOnePerson() {
    assertThat(paths(person("a", "Oleh Kovalsky"), person("b", "Oleh Kovalskyy"))).hasSize(1);
  }

  @Test
  void unitsOfTwoSidesStayApart() {
    assertThat(paths(unit("a", 9, "ru", "brigade"), unit("b", 9, "ua", "brigade")))
        .containsExactly("unit/ru-9-brigade", "unit/ua-9-brigade");
  }

  @Test
  void unitOfUnstatedSideJoinsTheOnlyOneThereIs() {
    List<Entity> entities =
        resolve(unit("a", 9, "ru", "brigade", "tank"), unit("b", 9, "", "brigade"));

    assertThat(entities)
        .singleElement()
        .satisfies(
            tanks ->
                assertThat(tanks.members())
                    .extracting(Entity.Member::confidence)
                    .containsExactly(0.95, 0.6));
  }

  @Test
  void unitOfUnstatedSideStaysAloneBetweenTwo() {
    assertThat(
            paths(
                unit("a", 9, "ru", "brigade"),
                unit("b", 9, "ua", "brigade"),
                unit("c", 9, "", "brigade")))
        .hasSize(3);
  }

  @Test
  void unitsOfUnlikeBranchesStayApartAndTheUnbranchedOneToo() {
    assertThat(
            paths(
                unit("a", 9, "ua", "brigade", "assault"),
                unit("b", 9, "ua", "brigade", "tank"),
                unit("c", 9, "ua", "brigade")))
        .containsExactly(
            "unit/ua-9-assault-brigade", "unit/ua-9-brigade", "unit/ua-9-tank-brigade");
  }

  @Test
  void everyUnitHasAShortName() {
    assertThat(resolve(unit("a", 9, "ru", "brigade", "tank")).getFirst().altLabels())
        .contains("9th Brigade");
  }

  @Test
  void orderOfReferentsDoesNotMatter() {
    List<Referent> referents =
        new ArrayList<>(
            List.of(
                person("a", "Ann Lee"),
                person("b", "A. Lee"),
                person("c", "Lee"),
                unit("a", 9, "ru", "brigade", "tank"),
                unit("b", 9, "ru", "brigade"),
                unit("c", 9, "", "brigade")));
    List<Entity> expected = AcrossArticles.resolve(referents, Curation.NONE);
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(referents, random);
      assertThat(AcrossArticles.resolve(referents, Curation.NONE)).isEqualTo(expected);
    }
  }

  @Test
  void curationMergesSplitsAndRenames() {
    List<Referent> referents =
        List.of(person("a", "Ann Lee"), person("b", "Lee"), person("c", "Anna Li"));
    Curation curation =
        Curation.parse(
            """
            # decided by hand
            same\tperson/ann-lee\tperson/anna-li
            different\tperson/ann-lee\tb/lee-0
            rename\tperson/ann-lee\tDr Ann Lee
            """);

    assertThat(AcrossArticles.resolve(referents, curation))
        .extracting(Entity::path, Entity::label, e -> e.members().size())
        .containsExactly(
            tuple("person/ann-lee", "Dr Ann Lee", 2), tuple("person/ann-lee-b-lee-0", "Lee", 1));
  }

  private static List<Entity> resolve(Referent... referents) {
    return AcrossArticles.resolve(List.of(referents), Curation.NONE);
  }

  private static List<String> paths(Referent... referents) {
    return resolve(referents).stream().map(Entity::path).toList();
  }

  private static Referent person(String article, String name) {
    return referent(
        article,
        name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-0",
        EntityType.PERSON,
        name,
        Optional.empty(),
        Optional.empty());
  }

  private static Referent unit(
      String article, int number, String side, String echelon, String... branches) {
    Optional<String> of = Optional.of(side).filter(s -> !s.isEmpty());
    Designator designator =
        new Designator(
            OptionalInt.of(number),
            Optional.empty(),
            List.of(branches),
            List.of(),
            Optional.of(echelon),
            of);
    return referent(
        article, "unit-0", EntityType.UNIT, number + "th " + echelon, Optional.of(designator), of);
  }

  private static Referent referent(
      String article,
      String id,
      EntityType type,
      String name,
      Optional<Designator> designator,
      Optional<String> side) {
    TreeMap<String, Integer> names = new TreeMap<>();
    names.put(name, 1);
    Referent draft =
        new Referent(
            article,
            id,
            "",
            type,
            name,
            names,
            designator,
            side,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return draft.inBlock(Blocks.keyOf(draft, Optional.empty(), Optional.empty()));
  }
}
