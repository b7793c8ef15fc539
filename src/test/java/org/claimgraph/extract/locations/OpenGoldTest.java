package org.claimgraph.extract.locations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.nlp.Annotation;
import org.junit.jupiter.api.Test;

/** Floors on open texts about a war that the models were not trained on. */
class OpenGoldTest {
  private static final Path GOLD = Path.of("src/test/resources/gold/places");

  private int gold;
  private int found;
  private int identified;
  private int right;

  @Test
  void findsAndIdentifiesThePlacesOfReportsFromTheField() throws IOException {
    Map<String, JsonNode> places = places();
    LocationExtractor extractor = LocationExtractor.load();
    for (Annotation article : LocationKit.read(GOLD.resolve("articles.jsonl"))) {
      List<LocationMention> mentions = extractor.extract(article);
      places.get(article.article().inputId()).forEach(place -> count(place, mentions));
    }

    assertThat(gold).isGreaterThan(70);
    assertThat((double) found / gold).as("names found").isGreaterThan(0.82);
    assertThat((double) right / identified).as("GeoNames ids right").isGreaterThan(0.95);
  }

  private void count(JsonNode place, List<LocationMention> mentions) {
    Span span = new Span(place.get("begin").asInt(), place.get("end").asInt());
    gold++;
    Optional<LocationMention> mention =
        mentions.stream()
            .filter(m -> m.relative().isEmpty() && m.span().overlaps(span))
            .findFirst();
    found += mention.isPresent() ? 1 : 0;
    if (mention.isPresent() && place.has("geonamesId")) {
      identified++;
      Optional<Integer> id =
          mention.get().best().map(PlaceCandidate::geonamesId).map(geonames -> geonames.orElse(0));
      right +=
          id.filter(geonames -> geonames == place.get("geonamesId").asInt()).isPresent() ? 1 : 0;
    }
  }

  private static Map<String, JsonNode> places() throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, JsonNode> places = new HashMap<>();
    for (String line : Files.readAllLines(GOLD.resolve("gold.jsonl"))) {
      JsonNode article = json.readTree(line);
      places.put(article.get("id").asText(), article.get("places"));
    }
    return places;
  }
}
