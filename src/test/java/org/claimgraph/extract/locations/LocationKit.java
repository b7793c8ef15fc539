package org.claimgraph.extract.locations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.claimgraph.article.ArticleReader;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.kb.Geodesy;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Annotator;
import org.claimgraph.pipeline.StandOff;

/**
 * Trains the model of place names on the kit's places and writes held-out predictions. Usage:
 * LocationKit KIT PREDICTIONS [MODELS]: predictions of each fifth of the articles by models trained
 * on the rest; with MODELS, a folder, those trained on all are written there.
 */
public final class LocationKit {
  /** An article is in the fold that its number leaves when divided by this. */
  public static final int FOLDS = 5;

  private LocationKit() {}

  /** For each fold, the extractor that was trained on all articles but those of that fold. */
  public static List<LocationExtractor> heldOut(Path dev, List<Annotation> articles)
      throws IOException {
    Map<String, List<Gold>> gold = gold(dev.resolve("gold.jsonl"));
    List<LocationExtractor> extractors = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      extractors.add(extractor(others(articles, fold), gold));
    }
    return extractors;
  }

  /** A gold place: its span, and where it lies as far as the gold says. */
  record Gold(Span span, double latitude, double longitude) {

    boolean isLocated() {
      return !Double.isNaN(latitude);
    }

    double kilometres(PlaceCandidate place) {
      return Geodesy.kilometres(latitude, longitude, place.latitude(), place.longitude());
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path dev = Path.of(arguments[0], "places", "dev");
    List<Annotation> articles = read(dev.resolve("articles.jsonl"));
    Map<String, List<Gold>> gold = gold(dev.resolve("gold.jsonl"));
    try (PrintWriter out = new PrintWriter(arguments[1])) {
      predict(articles, gold).forEach(out::println);
    }
    if (arguments.length > 2) {
      Path models = Path.of(arguments[2]);
      SortedMap<String, Double> names = trainNames(articles, gold);
      write(names, models.resolve("names.model.tsv"), "NameFeatures, logistic regression");
      SenseModel senses = trainSenses(articles, gold, new NameModel(names));
      Map<String, Double> weights = new LinkedHashMap<>();
      for (int i = 0; i < SenseFeatures.NAMES.size(); i++) {
        weights.put(SenseFeatures.NAMES.get(i), senses.weights().get(i));
      }
      write(weights, models.resolve("senses.model.tsv"), "SenseFeatures, conditional logit");
    }
  }

  static List<String> predict(List<Annotation> articles, Map<String, List<Gold>> gold) {
    String[] lines = new String[articles.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      LocationExtractor extractor = extractor(others(articles, fold), gold);
      for (int i = fold; i < articles.size(); i += FOLDS) {
        lines[i] = line(articles.get(i), extractor);
      }
    }
    return List.of(lines);
  }

  private static List<Annotation> others(List<Annotation> articles, int fold) {
    List<Annotation> others = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (i % FOLDS != fold) {
        others.add(articles.get(i));
      }
    }
    return others;
  }

  private static LocationExtractor extractor(
      List<Annotation> articles, Map<String, List<Gold>> gold) {
    NameModel names = new NameModel(trainNames(articles, gold));
    return new LocationExtractor(Gazetteer.shipped(), names, trainSenses(articles, gold, names));
  }

  private static String line(Annotation article, LocationExtractor extractor) {
    List<LocationMention> places = extractor.extract(article);
    return StandOff.line(
        new Extraction(
            article, List.of(), List.of(), places, List.of(), List.of(), List.of(), List.of()),
        List.of());
  }

  private static SortedMap<String, Double> trainNames(
      List<Annotation> articles, Map<String, List<Gold>> gold) {
    NameTrainer trainer = new NameTrainer(Gazetteer.shipped());
    for (Annotation article : articles) {
      List<Gold> places = gold.getOrDefault(article.article().inputId(), List.of());
      trainer.add(article, places.stream().map(Gold::span).toList());
    }
    return trainer.train();
  }

  /** Two rounds: what the neighbours mean is first decided by the shipped weights. */
  private static SenseModel trainSenses(
      List<Annotation> articles, Map<String, List<Gold>> gold, NameModel names) {
    SenseModel model = SenseModel.shipped();
    for (int round = 0; round < 2; round++) {
      SenseTrainer trainer = new SenseTrainer();
      LocationExtractor extractor = new LocationExtractor(Gazetteer.shipped(), names, model);
      Disambiguation disambiguation = new Disambiguation(Gazetteer.shipped(), model);
      for (Annotation article : articles) {
        List<Sense> senses = disambiguation.senses(article, extractor.names(article));
        SenseFeatures features = disambiguation.settle(article, senses);
        List<Gold> places = gold.getOrDefault(article.article().inputId(), List.of());
        senses.stream().distinct().forEach(sense -> add(sense, features, places, trainer));
      }
      model = trainer.train();
    }
    return model;
  }

  private static void add(
      Sense sense, SenseFeatures features, List<Gold> gold, SenseTrainer trainer) {
    for (Gold place : gold) {
      boolean named =
          place.isLocated()
              && sense.mentions.stream().anyMatch(name -> name.span().overlaps(place.span()));
      int right = named ? nearest(sense, place) : -1;
      if (right >= 0) {
        double[][] all = new double[sense.places.size()][];
        for (int i = 0; i < all.length; i++) {
          all[i] = features.of(sense, i);
        }
        trainer.add(all, right, sense.mentions.size());
        return;
      }
    }
  }

  private static int nearest(Sense sense, Gold gold) {
    Gazetteer gazetteer = Gazetteer.shipped();
    int nearest = -1;
    double least = 161;
    for (int i = 0; i < sense.places.size(); i++) {
      int place = sense.places.get(i).place();
      double km =
          Geodesy.kilometres(
              gazetteer.latitude(place),
              gazetteer.longitude(place),
              gold.latitude(),
              gold.longitude());
      if (km < least) {
        least = km;
        nearest = i;
      }
    }
    return nearest;
  }

  /** The articles of a file, annotated. */
  public static List<Annotation> read(Path file) {
    Annotator annotator = Annotator.load();
    List<Annotation> articles = new ArrayList<>();
    new ArticleReader(problem -> {})
        .read(List.of(file.toString()), article -> articles.add(annotator.annotate(article)));
    return articles;
  }

  static Map<String, List<Gold>> gold(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, List<Gold>> gold = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = json.readTree(line);
      List<Gold> places = new ArrayList<>();
      for (JsonNode place : article.get("places")) {
        places.add(
            new Gold(
                new Span(place.get("begin").asInt(), place.get("end").asInt()),
                place.get("lat").asDouble(Double.NaN),
                place.get("lon").asDouble(Double.NaN)));
      }
      gold.put(article.get("id").asText(), places);
    }
    return gold;
  }

  private static void write(Map<String, Double> weights, Path file, String what)
      throws IOException {
    try (PrintWriter out = new PrintWriter(file.toFile())) {
      out.printf("# Weights of the facts in %s.%n", what);
      out.println("# Trained on the dev parts of LGL (Lieberman et al. 2010) and GeoVirus");
      out.println("# (Gritta et al. 2018); the corpora state no licence of their own, and no text");
      out.println("# of theirs is in here beyond single neighbouring words.");
      weights.forEach((feature, weight) -> out.printf("%s\t%.3f%n", feature, weight));
    }
  }
}
