package org.claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Extractors;
import org.claimgraph.extract.locations.LocationKit;
import org.claimgraph.kb.KnowledgeIndex;
import org.claimgraph.link.Link;
import org.claimgraph.link.Linker;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.resolve.ArticleFacts;
import org.claimgraph.resolve.ArticleResolver;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.across.AcrossArticles;
import org.claimgraph.resolve.across.Curation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The links of places against the GeoNames ids of LGL, each article linked by itself, under {@code
 * -Dkit=DIR}. What counts is an article's place: precision is over exact links of places that the
 * gold has with an id, recall of exact and close links over the gold's ids that the shipped index
 * holds: states, which the gold has as places, are close to them. Names and choice of places are
 * learned from the other four fifths of the articles; the four weights of {@code PlaceFit} are the
 * shipped ones.
 */
@EnabledIfSystemProperty(named = "kit", matches = ".+")
class PlaceLinksKitTest {
  private static final String GEONAMES = "https://sws.geonames.org/";

  private final Linker linker = Linker.load();
  private final Set<Integer> held = held();
  private int exact;
  private int right;
  private int gold;
  private int lacking;
  private int found;

  @Test
  void exactLinksOfPlacesAreRight() throws IOException {
    Path dev = Path.of(System.getProperty("kit"), "places", "dev");
    Map<String, Map<Span, Integer>> places = gold(dev.resolve("gold.jsonl"));
    List<Annotation> articles = LocationKit.read(dev.resolve("articles.jsonl"));
    List<Extractors> heldOut = heldOut(dev, articles);
    for (int i = 0; i < articles.size(); i++) {
      String id = articles.get(i).article().inputId();
      if (id.startsWith("lgl:")) {
        count(places.get(id), heldOut.get(i % LocationKit.FOLDS).extract(articles.get(i)));
      }
    }

    System.out.printf(
        "%d exact links, %d right; %d ids, of which the index lacks %d; %d of the rest linked%n",
        exact, right, gold, lacking, found);
    assertThat((double) right / exact).as("precision").isGreaterThanOrEqualTo(0.912);
    assertThat((double) found / (gold - lacking)).as("recall").isGreaterThanOrEqualTo(0.765);
  }

  /** For each fold, what ships with names and choice of places learned from the others. */
  private static List<Extractors> heldOut(Path dev, List<Annotation> articles) throws IOException {
    Extractors.Builder shipped = Extractors.shipped();
    return LocationKit.heldOut(dev, articles).stream()
        .map(places -> shipped.locations(places).build())
        .toList();
  }

  private void count(Map<Span, Integer> places, Extraction read) {
    ArticleFacts facts = ArticleResolver.resolve(read);
    List<Entity> entities = AcrossArticles.resolve(facts.referents(), Curation.NONE);
    Map<String, Set<String>> referents =
        entities.stream()
            .collect(
                Collectors.toMap(
                    Entity::path,
                    entity ->
                        entity.members().stream()
                            .map(Entity.Member::referent)
                            .collect(Collectors.toSet())));
    Set<Integer> ids = new HashSet<>(places.values());
    Set<Integer> linked = new HashSet<>();
    for (Link link : linker.link(entities)) {
      if (link.match() != Link.Match.LOST
          && link.target().startsWith(GEONAMES)
          && isOfGold(facts, referents.get(link.entity()), places.keySet())) {
        int id = Integer.parseInt(link.target().replaceAll("\\D+", " ").strip());
        exact += link.isExact() ? 1 : 0;
        right += link.isExact() && ids.contains(id) ? 1 : 0;
        linked.add(id);
      }
    }
    gold += ids.size();
    for (int id : ids) {
      lacking += held.contains(id) ? 0 : 1;
      found += held.contains(id) && linked.contains(id) ? 1 : 0;
    }
  }

  private static boolean isOfGold(ArticleFacts facts, Set<String> referents, Set<Span> gold) {
    return facts.mentions().stream()
        .filter(mention -> referents.contains(mention.referent()))
        .anyMatch(mention -> gold.stream().anyMatch(mention.mention().span()::overlaps));
  }

  private static Set<Integer> held() {
    KnowledgeIndex index = KnowledgeIndex.shipped();
    Set<Integer> held = new HashSet<>();
    for (int i = 0; i < index.size(); i++) {
      index.geonamesId(i).ifPresent(held::add);
    }
    return held;
  }

  private static Map<String, Map<Span, Integer>> gold(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, Map<Span, Integer>> gold = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = json.readTree(line);
      Map<Span, Integer> places = new HashMap<>();
      for (JsonNode place : article.get("places")) {
        if (place.hasNonNull("geonamesId")) {
          places.put(
              new Span(place.get("begin").asInt(), place.get("end").asInt()),
              place.get("geonamesId").asInt());
        }
      }
      gold.put(article.get("id").asText(), places);
    }
    return gold;
  }
}
