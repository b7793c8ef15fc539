package org.claimgraph.extract.locations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.article.ArticleReader;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Annotator;
import org.junit.jupiter.api.Test;

class LocationExtractorTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final LocationExtractor EXTRACTOR = LocationExtractor.load();

  @Test
  void findsNamesAndTheirPlaces() {
    assertThat(keys("The convoy drove from Lyon to Geneva on Monday."))
        .containsExactly("Lyon=geonames:2996944", "Geneva=geonames:2660646");
  }

  @Test
  void takesTheRegionSaidBehindAName() {
    assertThat(keys("He was born in Springfield, Ohio.").getFirst())
        .isEqualTo("Springfield=geonames:4525353");
    assertThat(keys("He was born in Springfield, Illinois.").getFirst())
        .isEqualTo("Springfield=geonames:4250542");
  }

  @Test
  void givesANameOneMeaningInAnArticle() {
    List<String> keys =
        keys("The mayor of Paris, Texas, resigned. Voters in Paris will go to the polls in May.");

    assertThat(keys).contains("Paris=geonames:4717560").doesNotContain("Paris=geonames:2988507");
  }

  @Test
  void leavesPersonsAlone() {
    assertThat(keys("Jack London wrote novels. Mr Houston agreed.")).isEmpty();
  }

  @Test
  void marksAdjectives() {
    List<LocationMention> mentions = extract("Norwegian troops arrived in Tromsø.");

    assertThat(mentions).hasSize(2);
    assertThat(mentions.getFirst().use()).isEqualTo(LocationMention.Use.ADJECTIVE);
    assertThat(mentions.getFirst().best().map(PlaceCandidate::key)).hasValue("country:no");
    assertThat(mentions.getLast().use()).isEqualTo(LocationMention.Use.PLACE);
  }

  @Test
  void takesCountriesForStatesUnlessTheWordsBeforeAreAPlaces() {
    assertThat(uses("Norway has denied the report. Trade with Norway grew."))
        .containsOnly(LocationMention.Use.METONYM);
    assertThat(uses("Troops arrived in Norway. They crossed the north of Norway."))
        .containsOnly(LocationMention.Use.PLACE);
  }

  @Test
  void takesCapitalsForStatesWhereTheyActAsStates() {
    assertThat(uses("Oslo denied the report.")).containsExactly(LocationMention.Use.METONYM);
    assertThat(uses("The convoy drove to Oslo.")).containsExactly(LocationMention.Use.PLACE);
  }

  @Test
  void tellsATownFromItsRegion() {
    assertThat(keys("Fighting in Kursk region went on."))
        .containsExactly("Kursk region=region:ru.41");
    assertThat(keys("Fighting in the city of Kursk went on."))
        .containsExactly("Kursk=geonames:538560");
  }

  @Test
  void namesFacilitiesWithoutTakingThemForTheTown() {
    assertThat(keys("They shelled the Kursk nuclear power plant.").getFirst())
        .isEqualTo("Kursk nuclear power plant=-");
  }

  @Test
  void takesARiverForWhatHasTheArticle() {
    assertThat(keys("They swam across the Danube.")).containsExactly("Danube=water:danube-river");
  }

  @Test
  void takesAbbreviationsOfStatesOnlyWhereTheyAreWrittenSo() {
    assertThat(keys("He lives in Bloomington, Ind., with his wife."))
        .containsExactly("Bloomington=geonames:4254679", "Ind.=region:us.in");
    assertThat(keys("The La Vie restaurant closed.")).isEmpty();
  }

  @Test
  void findsPlacesInACapitalisedHeadline() {
    assertThat(keys("TROOPS LEAVE LEIPZIG")).contains("LEIPZIG=geonames:2879139");
  }

  @Test
  void findsNothingInTextWithoutPlaces() {
    assertThat(extract("Nothing happened, and nobody came.")).isEmpty();
  }

  static List<String> keys(String text) {
    return extract(text).stream()
        .map(
            mention ->
                mention.span().in(text) + "=" + mention.best().map(PlaceCandidate::key).orElse("-"))
        .toList();
  }

  private static List<LocationMention.Use> uses(String text) {
    return extract(text).stream()
        .filter(mention -> mention.relative().isEmpty())
        .map(LocationMention::use)
        .toList();
  }

  static List<LocationMention> extract(String text) {
    return EXTRACTOR.extract(annotate(text));
  }

  static Annotation annotate(String text) {
    List<Annotation> annotations = new ArrayList<>();
    new ArticleReader(problem -> {})
        .readStream(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            "a.txt",
            article -> annotations.add(ANNOTATOR.annotate(article)));
    return annotations.getFirst();
  }
}
