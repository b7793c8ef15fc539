package org.claimgraph.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.resolve.Entity;

/**
 * The entities whose Wikidata ids somebody read in a source that {@code verified.tsv} names.
 *
 * @param rows in file order
 */
record VerifiedEntities(List<Row> rows) {
  private static final int COLUMNS = 8;
  private static final String GEONAMES = "geonames:";

  /** Copies the list. */
  VerifiedEntities {
    rows = List.copyOf(rows);
  }

  /**
   * One entity.
   *
   * @param name what the source calls it
   * @param qid its Wikidata id
   * @param types what an entity linked to it may be; empty for what is never linked
   * @param forms the names that may stand for it, folded
   * @param side the side an entity linked to it must not contradict
   * @param place key of its place, {@code geonames:} and the id, or the gazetteer's own
   */
  record Row(
      String name,
      String qid,
      Set<EntityType> types,
      Set<String> forms,
      Optional<String> side,
      Optional<String> place) {

    /** Whether the entity is this one: by its place where it has one, else by name and side. */
    boolean matches(Entity entity) {
      if (!types.contains(entity.type())) {
        return false;
      }
      return place.isPresent()
          ? entity.place().filter(this::isPlace).isPresent()
          : namesOf(entity).anyMatch(name -> forms.contains(Names.fold(name)))
              && side.flatMap(mine -> entity.side().map(mine::equals)).orElse(true);
    }

    private boolean isPlace(PlaceCandidate candidate) {
      OptionalInt id = candidate.geonamesId();
      return place.filter(candidate.key()::equals).isPresent()
          || (id.isPresent() && place.filter((GEONAMES + id.getAsInt())::equals).isPresent());
    }
  }

  /** The table that ships with the program. */
  static VerifiedEntities load() {
    InputStream in = VerifiedEntities.class.getResourceAsStream("verified.tsv");
    if (in == null) {
      throw new IllegalStateException("the program lacks its data file link/verified.tsv");
    }
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<Row> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(row(Arrays.copyOf(line.split("\t", -1), COLUMNS)));
        }
      }
      return new VerifiedEntities(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String[] cells) {
    return new Row(
        cells[0],
        cells[1],
        forms(cells[4]).map(EntityType::valueOf).collect(Collectors.toUnmodifiableSet()),
        forms(cells[5]).map(Names::fold).collect(Collectors.toUnmodifiableSet()),
        forms(cells[6]).findFirst(),
        forms(cells[7]).findFirst());
  }

  private static Stream<String> forms(String cell) {
    return cell == null || cell.isEmpty() ? Stream.empty() : Arrays.stream(cell.split("\\|"));
  }

  static Stream<String> namesOf(Entity entity) {
    return Stream.concat(Stream.of(entity.label()), entity.altLabels().stream());
  }
}
