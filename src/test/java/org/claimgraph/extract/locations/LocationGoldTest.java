package org.claimgraph.extract.locations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.nlp.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Floors on the kit's places, with the models that ship: run with {@code -Dkit=DIR}. */
@EnabledIfSystemProperty(named = "kit", matches = ".+")
class LocationGoldTest {
  private static final double KILOMETRES = 161;

  private int correct;
  private int predicted;
  private int gold;
  private int found;
  private int near;

  @Test
  void holdsTheFloorsOnThePlacesOfTheKit() throws IOException {
    Path dev = Path.of(System.getProperty("kit"), "places", "dev");
    Map<String, List<LocationKit.Gold>> places = LocationKit.gold(dev.resolve("gold.jsonl"));
    LocationExtractor extractor = LocationExtractor.load();
    for (Annotation article : LocationKit.read(dev.resolve("articles.jsonl"))) {
      count(places.get(article.article().inputId()), extractor.extract(article));
    }

    assertThat(2.0 * correct / (predicted + gold)).as("detection overlap F1").isGreaterThan(0.84);
    assertThat((double) near / found).as("within 161 km").isGreaterThan(0.80);
  }

  private void count(List<LocationKit.Gold> places, List<LocationMention> mentions) {
    List<LocationMention> names =
        mentions.stream()
            .filter(place -> place.form() == Form.NAME && place.relative().isEmpty())
            .toList();
    gold += places.size();
    predicted += names.size();
    for (LocationKit.Gold place : places) {
      names.stream()
          .filter(name -> name.span().overlaps(place.span()))
          .findFirst()
          .ifPresent(name -> count(place, name));
    }
  }

  private void count(LocationKit.Gold place, LocationMention name) {
    correct++;
    if (place.isLocated()) {
      found++;
      near += name.best().filter(best -> place.kilometres(best) <= KILOMETRES).isPresent() ? 1 : 0;
    }
  }
}
