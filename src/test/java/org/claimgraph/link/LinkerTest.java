package org.claimgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.extract.locations.Gazetteer;
import org.claimgraph.kb.KnowledgeIndex;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.across.Curation;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private final Linker linker = Linker.load();

  @Test
  void linksAPlaceToItsGeoNamesRecord() {
    Entity town = location("Bakhmut", place("Bakhmut", 0.95));

    assertThat(linker.link(List.of(town)))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.target()).isEqualTo("https://sws.geonames.org/713174/");
              assertThat(link.isExact()).isTrue();
              assertThat(link.method()).isEqualTo("gazetteer");
              assertThat(link.knowledgeBase()).startsWith("GeoNames cities500 of ");
            });
  }

  @Test
  void namesTheNamesakesItRejected() {
    Entity town = location("Springfield", place("Springfield", 0.9));

    assertThat(linker.link(List.of(town)).getFirst().rejected())
        .hasSize(5)
        .doesNotContain(linker.link(List.of(town)).getFirst().target());
  }

  @Test
  void linksADoubtfulPlaceOnlyClosely() {
    assertThat(linker.link(List.of(location("Bakhmut", place("Bakhmut", 0.5)))))
        .singleElement()
        .matches(link -> !link.isExact());
  }

  @Test
  void linksAVerifiedTownToWikidataToo() {
    assertThat(targets(location("Soledar", place("Soledar", 0.99))))
        .containsExactly(WIKIDATA + "Q2399843", "https://sws.geonames.org/706757/");
  }

  @Test
  void linksAStateExactlyAndItsTerritoryClosely() {
    List<Link> links =
        linker.link(
            List.of(
                entity("state/ukraine", EntityType.STATE, "Ukraine", Optional.empty()),
                location("Ukraine", place("Ukraine", 1))));

    assertThat(links)
        .filteredOn(link -> link.target().equals(WIKIDATA + "Q212"))
        .extracting(Link::entity, Link::isExact)
        .containsExactly(tuple("location/ukraine", false), tuple("state/ukraine", true));
  }

  @Test
  void linksVerifiedPersonsByFullNameOnly() {
    assertThat(targets(entity("person/a", EntityType.PERSON, "Vladimir Putin", Optional.empty())))
        .containsExactly(WIKIDATA + "Q7747");
    assertThat(targets(entity("person/b", EntityType.PERSON, "Putin", Optional.empty()))).isEmpty();
    assertThat(targets(entity("person/c", EntityType.PERSON, "Wagner", Optional.empty())))
        .isEmpty();
  }

  @Test
  void linksNoVerifiedNameOfAnotherSide() {
    assertThat(targets(entity("person/a", EntityType.PERSON, "Arsen Avakov", Optional.of("ru"))))
        .isEmpty();
  }

  @Test
  void linksAGroupAndNeverAPersonOfItsName() {
    List<Link> links =
        linker.link(
            List.of(
                entity("armed-group/wagner", EntityType.ARMED_GROUP, "Wagner", Optional.empty()),
                entity("person/wagner", EntityType.PERSON, "Wagner", Optional.empty())));

    assertThat(links).extracting(Link::entity).containsExactly("armed-group/wagner");
  }

  @Test
  void leavesUnverifiedNamesWithoutWikidata() throws IOException {
    for (String name : unverified()) {
      for (EntityType type : EntityType.values()) {
        Entity entity =
            type == EntityType.LOCATION
                ? location(name, Gazetteer.shipped().find(name).stream().findFirst())
                : entity("x/" + type, type, name, Optional.empty());
        assertThat(targets(entity)).as(name).noneMatch(target -> target.startsWith(WIKIDATA));
      }
    }
  }

  @Test
  void givesNoRecordExactlyToEntitiesOfDifferentTypes() {
    List<Entity> entities = new ArrayList<>();
    for (VerifiedEntities.Row row : VerifiedEntities.load().rows()) {
      for (EntityType type : EntityType.values()) {
        Optional<PlaceCandidate> place =
            type == EntityType.LOCATION ? place(row.name(), 1) : Optional.empty();
        entities.add(
            new Entity(
                type.name().toLowerCase(Locale.ROOT) + "/" + row.qid(),
                type,
                row.name(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                place,
                List.of()));
      }
    }

    Map<String, String> typeOf = new HashMap<>();
    for (Link link : linker.link(entities)) {
      if (link.isExact()) {
        String type = link.entity().substring(0, link.entity().indexOf('/'));
        assertThat(typeOf.merge(link.target(), type, (a, b) -> a.equals(b) ? a : a + "+" + b))
            .as(link.target())
            .isEqualTo(type);
      }
    }
    assertThat(typeOf).hasSizeGreaterThan(20);
  }

  @Test
  void whatAPersonDecidedOverrulesEverything() {
    String river = "https://example.org/river";
    Curation curation =
        Curation.parse(
            "link\tlocation/soledar\t"
                + WIKIDATA
                + "Q1\nunlink\tlocation/soledar\thttps://sws.geonames.org/706757/\n"
                + "link\tlocation/soledar\t"
                + river);
    Entity town = location("Soledar", place("Soledar", 0.99));

    assertThat(linker.link(List.of(town), curation))
        .extracting(Link::target, Link::match, Link::method)
        .containsExactly(
            tuple(WIKIDATA + "Q1", Link.Match.SAME, "curated"),
            tuple(river, Link.Match.SAME, "curated"));
    assertThat(linker.link(List.of(town))).extracting(Link::match).doesNotContain(Link.Match.SAME);
  }

  @Test
  void whatAServiceDecidedHoldsWhileItsGroundsDo() {
    Entity lee = entity("person/lee", EntityType.PERSON, "Ann Lee", Optional.of("fr"));
    Link decided = decided(new Grounds(List.of("Ann Lee"), "person, side fr"));

    assertThat(linker.link(List.of(lee), Curation.NONE, List.of(decided))).containsExactly(decided);
    assertThat(
            linker.link(
                List.of(named(lee, "Ann Mary Lee", List.of("Ann Lee"))),
                Curation.NONE,
                List.of(decided)))
        .containsExactly(decided);
  }

  @Test
  void whatAServiceDecidedEndsWithItsGrounds() {
    Entity lee = entity("person/lee", EntityType.PERSON, "Ann Lee", Optional.of("fr"));

    for (Grounds other :
        List.of(
            new Grounds(List.of("Ann Lee"), "person"),
            new Grounds(List.of("Ann Lee"), "person, side de"),
            new Grounds(List.of("Ann Lee", "Anna Lee"), "person, side fr"))) {
      assertThat(linker.link(List.of(lee), Curation.NONE, List.of(decided(other)))).isEmpty();
    }
  }

  @Test
  void whatEveryRunDecidesIsNotKept() {
    Entity lee = entity("person/lee", EntityType.PERSON, "Ann Lee", Optional.empty());
    Link old =
        new Link(
            lee.path(),
            WIKIDATA + "Q1",
            "x",
            1,
            Link.Match.EXACT,
            "x",
            List.of(),
            Optional.empty());

    assertThat(linker.link(List.of(lee), Curation.NONE, List.of(old))).isEmpty();
  }

  @Test
  void recordsWhoLostARecordToAnEntityOfAnotherType() {
    Entity group = entity("armed-group/q", EntityType.ARMED_GROUP, "Quds Force", Optional.empty());
    Entity unit = entity("unit/q", EntityType.UNIT, "Quds Force", Optional.empty());

    assertThat(linker.link(List.of(group, unit)))
        .extracting(Link::entity, Link::match)
        .containsExactly(
            tuple("armed-group/q", Link.Match.EXACT), tuple("unit/q", Link.Match.LOST));
  }

  private static Link decided(Grounds grounds) {
    return new Link(
        "person/lee",
        "http://dbpedia.org/resource/Ann_Lee_999999901",
        "a service of 2025-11-03",
        0.9,
        Link.Match.EXACT,
        "ranked-name",
        List.of(),
        Optional.of(grounds));
  }

  private static Entity named(Entity entity, String label, List<String> others) {
    return new Entity(
        entity.path(),
        entity.type(),
        label,
        others,
        entity.designator(),
        entity.side(),
        entity.parent(),
        entity.place(),
        entity.members());
  }

  @Test
  void aKnowledgeBaseOfPlacesMakesADoubtfulPlaceNoSurer() {
    KnowledgeBase places = new IndexKnowledgeBase(KnowledgeIndex.shipped());
    Entity doubtful = location("Bakhmut", place("Bakhmut", 0.5));
    Entity state = entity("state/no", EntityType.STATE, "Norway", Optional.empty());

    List<Link> links = Linker.with(List.of(places)).link(List.of(doubtful, state));

    assertThat(links).isEqualTo(linker.link(List.of(doubtful, state))).isNotEmpty();
  }

  @Test
  void linksAStateCloselyToItsTerritory() {
    Entity state = entity("state/no", EntityType.STATE, "Norway", Optional.empty());

    assertThat(linker.link(List.of(state)))
        .filteredOn(link -> link.target().startsWith("https://sws.geonames.org/"))
        .extracting(Link::match, Link::method)
        .containsOnly(tuple(Link.Match.CLOSE, "territory"));
  }

  @Test
  void doesNotDependOnTheOrderOfEntities() {
    List<Entity> entities = new ArrayList<>();
    for (String name : List.of("Kherson", "Ukraine", "Springfield", "Iraq", "Avdiivka")) {
      entities.add(location(name, place(name, 0.9)));
      entities.add(entity("state/" + name, EntityType.STATE, name, Optional.empty()));
    }
    List<Link> links = linker.link(entities);
    Collections.shuffle(entities, new Random(7));

    assertThat(linker.link(entities)).isEqualTo(links).hasSizeGreaterThan(6);
  }

  private List<String> targets(Entity entity) {
    return linker.link(List.of(entity)).stream().map(Link::target).toList();
  }

  private static Optional<PlaceCandidate> place(String name, double score) {
    return Gazetteer.shipped().find(name).stream()
        .findFirst()
        .map(
            place ->
                new PlaceCandidate(
                    place.key(),
                    place.name(),
                    place.kind(),
                    place.latitude(),
                    place.longitude(),
                    place.country(),
                    place.geonamesId(),
                    score));
  }

  private static Entity location(String name, Optional<PlaceCandidate> place) {
    return new Entity(
        "location/" + name.toLowerCase(Locale.ROOT),
        EntityType.LOCATION,
        name,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        place,
        List.of());
  }

  private static Entity entity(String path, EntityType type, String label, Optional<String> side) {
    return new Entity(
        path,
        type,
        label,
        List.of(),
        Optional.empty(),
        side,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static List<String> unverified() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LinkerTest.class.getResourceAsStream("unverified-qids.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}
