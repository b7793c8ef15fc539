package org.claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.extract.EntityType;
import org.claimgraph.link.Link;
import org.claimgraph.link.Linker;
import org.claimgraph.rdf.Iris;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.across.Curation;
import org.claimgraph.store.LocalStore;
import org.claimgraph.store.StoreReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The links of the seeds' entities against those labelled by hand. */
class SeedLinksIT {
  private static final Path GOLD = Path.of("src/test/resources/gold/links/seeds.tsv");
  private static final List<Entity> ENTITIES = new ArrayList<>();
  private static final List<Link> LINKS = new ArrayList<>();
  private static final List<Link> STORED = new ArrayList<>();

  /** Ids of what a type and a name mean. */
  private static final Map<String, Set<String>> RIGHT = new HashMap<>();

  @BeforeAll
  static void build() throws IOException {
    for (String line : Files.readAllLines(GOLD)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        Set<String> ids = new TreeSet<>();
        Stream.of(cells[2]).filter(id -> !id.isEmpty()).forEach(ids::add);
        Stream.of(cells[3]).filter(id -> !id.isEmpty()).forEach(ids::add);
        RIGHT.put(key(cells[0], cells[1]), ids);
      }
    }
    try (LocalStore store = LocalStore.inMemory(Iris.DEFAULT)) {
      Build.run(
          store,
          new Reading(),
          new Build.Options(List.of("seeds"), 2, false, false, Curation.NONE),
          problem -> {});
      ENTITIES.addAll(store.read(StoreReader::entities));
      STORED.addAll(store.read(StoreReader::links));
    }
    LINKS.addAll(Linker.load().link(ENTITIES));
  }

  @Test
  void exactMatchesAreRight() {
    Map<String, Entity> byPath =
        ENTITIES.stream().collect(Collectors.toMap(Entity::path, entity -> entity));
    List<Link> exact = LINKS.stream().filter(Link::isExact).toList();
    List<Link> wrong =
        exact.stream()
            .filter(link -> !right(byPath.get(link.entity())).contains(id(link.target())))
            .toList();

    assertThat(1 - (double) wrong.size() / exact.size())
        .as("precision; wrong: %s", wrong)
        .isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void whatHasARightIdIsLinkedToIt() {
    Map<String, Set<String>> exact =
        LINKS.stream()
            .filter(Link::isExact)
            .collect(
                Collectors.groupingBy(
                    Link::entity,
                    Collectors.mapping(link -> id(link.target()), Collectors.toSet())));
    int ids = 0;
    List<String> missed = new ArrayList<>();
    for (Entity entity : ENTITIES) {
      for (String id : right(entity)) {
        boolean territory = entity.type() == EntityType.LOCATION && isOfAState(id);
        ids += territory ? 0 : 1;
        if (!territory && !exact.getOrDefault(entity.path(), Set.of()).contains(id)) {
          missed.add(entity.label() + " " + id);
        }
      }
    }
    assertThat(1 - (double) missed.size() / ids)
        .as("recall; missed: %s", missed)
        .isGreaterThan(0.9);
  }

  @Test
  void entitiesWithoutARightIdHaveNoWikidataLink() {
    Set<String> none =
        ENTITIES.stream()
            .filter(entity -> right(entity).isEmpty())
            .map(Entity::path)
            .collect(Collectors.toSet());
    assertThat(LINKS)
        .filteredOn(link -> link.match() != Link.Match.LOST)
        .filteredOn(link -> none.contains(link.entity()) && link.target().contains("wikidata"))
        .isEmpty();
  }

  @Test
  void articlesThatComeOneByOneGetTheSameLinks() throws IOException {
    try (LocalStore store = LocalStore.inMemory(Iris.DEFAULT);
        Stream<Path> files = Files.list(Path.of("seeds"))) {
      Reading reading = new Reading();
      List<Path> articles =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted(Comparator.reverseOrder())
              .toList();
      for (Path file : articles) {
        Build.run(
            store,
            reading,
            new Build.Options(List.of(file.toString()), 1, false, false, Curation.NONE),
            problem -> {});
      }
      assertThat(store.read(StoreReader::links)).isEqualTo(STORED).hasSizeGreaterThan(30);
    }
  }

  /** A state's record is the state's exact match and only close to its territory. */
  private static boolean isOfAState(String id) {
    return RIGHT.entrySet().stream()
        .anyMatch(row -> row.getKey().startsWith("STATE") && row.getValue().contains(id));
  }

  private static Collection<String> right(Entity entity) {
    return Stream.concat(Stream.of(entity.label()), entity.altLabels().stream())
        .map(name -> RIGHT.getOrDefault(key(entity.type().name(), name), Set.of()))
        .filter(ids -> !ids.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private static String key(String type, String name) {
    return type.replace("_", "").toUpperCase(java.util.Locale.ROOT) + " " + name;
  }

  private static String id(String target) {
    return target.replaceAll("/$", "").replaceAll(".*/", "");
  }
}
