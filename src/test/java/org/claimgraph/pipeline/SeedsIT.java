package org.claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.claimgraph.article.Problem;
import org.claimgraph.query.QueryCatalogue;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.ShapesValidator;
import org.claimgraph.resolve.across.Curation;
import org.claimgraph.store.LocalStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five seed articles, from files to answers. */
class SeedsIT {
  private static final Path SEEDS = Path.of("seeds");
  private static final LocalStore STORE = LocalStore.inMemory(Iris.DEFAULT);
  private static final List<Problem> PROBLEMS = new ArrayList<>();

  @BeforeAll
  static void build() {
    Build.run(
        STORE,
        new Reading(),
        new Build.Options(List.of(SEEDS.toString()), 2, false, false, Curation.NONE),
        PROBLEMS::add);
  }

  @Test
  void areReadWithoutProblems() {
    assertThat(PROBLEMS).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "000 | Yevgeny Prigozhin |  | the breakout of the Russian army’s 72nd Separate",
        "000 | Andriy Biletsky |  | 3rd Assault Brigade has defeated units of the Russian 72nd"
            + " Brigade",
        "000 | Andriy Biletsky |  | 6th and 8th companies of the Russian brigade were completely"
            + " destroyed",
        "001 | Yevgeny Prigozhin | Institute for the Study of War | abandoned a strategic position",
        "001 | Andriy Biletsky |  | defeated units of the [Russian] 72nd Brigade",
        "001 | Andriy Biletsky |  | companies of that [Russian] brigade were completely destroyed",
      })
  void whatIsClaimedAboutTheBrigade(
      String article, String claimant, String relayedBy, String words) {
    assertThat(claimsAbout("72nd Brigade"))
        .anySatisfy(
            row -> {
              assertThat(row.get("article")).contains("/article/" + article);
              assertThat(row.get("claimantName")).isEqualTo(claimant);
              assertThat(row.getOrDefault("relayedByName", ""))
                  .isEqualTo(relayedBy == null ? "" : relayedBy);
              assertThat(row.get("text")).contains(words);
            });
  }

  @Test
  void nobodyElseClaimsAnythingAboutIt() {
    TreeSet<String> claimants = new TreeSet<>();
    claimsAbout("72nd Brigade").forEach(row -> claimants.add(row.get("claimantName")));

    assertThat(claimants)
        .isSubsetOf(
            "3rd Assault Brigade",
            "Andriy Biletsky",
            "Institute for the Study of War",
            "Yevgeny Prigozhin");
  }

  @Test
  void theReadmeShowsRowsOfThisAnswer() throws IOException {
    List<String[]> shown =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.matches("\\| [^|-]+ \\|.*\\| `00\\d` \\d+–\\d+ \\|"))
            .map(line -> line.substring(2).split(" \\| ?"))
            .toList();

    assertThat(shown).hasSizeGreaterThan(4);
    assertThat(shown)
        .allSatisfy(
            cells ->
                assertThat(claimsAbout("72nd Brigade"))
                    .anySatisfy(
                        row -> {
                          assertThat(row.get("claimantName")).isEqualTo(cells[0]);
                          assertThat(row.getOrDefault("relayedByName", "–")).isEqualTo(cells[1]);
                          assertThat(row.get("text")).isEqualTo(cells[2]);
                          assertThat(row.get("article")).contains(cells[3].substring(1, 4));
                          assertThat(cells[3].substring(6))
                              .isEqualTo(row.get("begin") + "–" + row.get("end"));
                        }));
  }

  @Test
  void evidenceOffsetsSelectItsWordsInTheFile() throws IOException {
    for (Map<String, String> row : claimsAbout("72nd Brigade")) {
      String file = row.get("article").replaceFirst(".*/", "");
      String text = Files.readString(SEEDS.resolve(file));
      int begin = text.offsetByCodePoints(0, Integer.parseInt(row.get("begin")));
      String exact = row.get("exact");
      assertThat(text.substring(begin)).startsWith(exact.split(" … ")[0]);
    }
  }

  @Test
  void theRepeatedCaptionIsASecondPieceOfEvidence() {
    assertThat(claimsAbout("72nd Brigade"))
        .filteredOn(row -> row.get("exact").contains("[…]"))
        .isNotEmpty()
        .allSatisfy(
            caption ->
                assertThat(claimsAbout("72nd Brigade"))
                    .anySatisfy(
                        row -> {
                          assertThat(row.get("claim")).isEqualTo(caption.get("claim"));
                          assertThat(row.get("begin")).isNotEqualTo(caption.get("begin"));
                        }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"72 brigade", "72ND BRIGADE", "72nd Motorized Rifle Brigade"})
  void anyFormOfTheNameFindsTheBrigade(String name) {
    assertThat(claimsAbout(name))
        .extracting(row -> row.get("aboutName"))
        .contains("72nd Motor Rifle Brigade");
  }

  @Test
  void aNameThatIsNoNameFindsNothingAndBreaksNothing() {
    assertThat(claimsAbout("x\") } DROP ALL #")).isEmpty();
    assertThat(claimsAbout("72nd Brigade")).isNotEmpty();
  }

  @Test
  void theLossOfFiveHundredMenIsFoundByItsClaimant() {
    assertThat(rows("claims-by", Map.of("name", "Prigozhin")))
        .anySatisfy(
            row -> {
              assertThat(row.get("article")).contains("/article/000");
              assertThat(row.get("text")).contains("the Russians suffered the loss of 500 men");
            });
  }

  @Test
  void oneUnitIsOneNode() {
    List<Map<String, String>> units = rows("units", Map.of());

    assertThat(units)
        .extracting(row -> row.get("unit").replaceFirst(".*/unit/", ""))
        .contains(
            "ru-72-motor-rifle-brigade",
            "ua-3-assault-brigade",
            "wagner-3-assault-squad",
            "dpr-109-regiment")
        .filteredOn(unit -> unit.contains("72") && !unit.contains("of-72"))
        .hasSize(1);
    assertThat(units)
        .extracting(row -> row.get("label"))
        .contains("83rd Air Assault Brigade", "11th Air Assault Brigade");
  }

  @Test
  void everyNamedEntityIsAsReviewed() throws IOException {
    List<String> now =
        SeedEntities.lines(QueryRunner.over(STORE.dataset(), false), Iris.DEFAULT.base());

    assertThat(now).containsExactlyElementsOf(SeedEntities.reviewed(now));
  }

  @Test
  void onePersonIsOneNodeAndAGroupIsNoPerson() {
    String people =
        String.join(
            "\n",
            STORE.read(reader -> reader.referents()).stream()
                .map(r -> r.type() + " " + r.label())
                .toList());

    assertThat(people).doesNotContainPattern("(?m)PERSON Wagner$").contains("ARMED_GROUP Wagner");
    assertThat(rows("claims-by", Map.of("name", "Zelensky")))
        .extracting(row -> row.get("claimant"))
        .isNotEmpty()
        .containsOnly(Iris.DEFAULT.base() + "person/volodymyr-zelensky");
  }

  @Test
  void everyGraphConforms() {
    ShapesValidator validator = new ShapesValidator();

    assertThat(STORE.graphNames())
        .filteredOn(name -> !name.contains("/graph/ontology") && !name.contains("/graph/reference"))
        .allSatisfy(name -> assertThat(validator.validate(STORE.graph(name))).isEmpty());
  }

  private static List<Map<String, String>> claimsAbout(String name) {
    return rows("claims-about", Map.of("name", name));
  }

  private static List<Map<String, String>> rows(String query, Map<String, String> values) {
    return QueryRunner.over(STORE.dataset(), false)
        .rows(QueryCatalogue.get(query).bind(values))
        .rows();
  }
}
