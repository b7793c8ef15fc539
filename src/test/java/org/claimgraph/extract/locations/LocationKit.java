package org.claimgraph.extract.locations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.claimgraph.article.ArticleReader;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Extraction;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Annotator;
import org.claimgraph.pipeline.StandOff;

/**
 * Trains the model of place names on the kit's places and writes held-out predictions. Usage:
 * LocationKit KIT PREDICTIONS [MODEL]: predictions of each fifth of the articles by a model trained
 * on the rest; with MODEL, the model trained on all is written too.
 */
final class LocationKit {
  static final int FOLDS = 5;

  private LocationKit() {}

  public static void main(String[] arguments) throws IOException {
    Path dev = Path.of(arguments[0], "places", "dev");
    List<Annotation> articles = read(dev.resolve("articles.jsonl"));
    Map<String, List<Span>> gold = gold(dev.resolve("gold.jsonl"));
    try (PrintWriter out = new PrintWriter(arguments[1])) {
      predict(articles, gold).forEach(out::println);
    }
    if (arguments.length > 2) {
      write(train(articles, gold), Path.of(arguments[2]));
    }
  }

  static List<String> predict(List<Annotation> articles, Map<String, List<Span>> gold) {
    String[] lines = new String[articles.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Annotation> others = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(articles.get(i));
        }
      }
      LocationExtractor extractor =
          new LocationExtractor(Gazetteer.shipped(), new NameModel(train(others, gold)));
      for (int i = fold; i < articles.size(); i += FOLDS) {
        Annotation article = articles.get(i);
        Extraction extraction =
            new Extraction(
                article,
                List.of(),
                List.of(),
                extractor.extract(article),
                List.of(),
                List.of(),
                List.of());
        lines[i] = StandOff.line(extraction, List.of());
      }
    }
    return List.of(lines);
  }

  static SortedMap<String, Double> train(List<Annotation> articles, Map<String, List<Span>> gold) {
    NameTrainer trainer = new NameTrainer(Gazetteer.shipped());
    articles.forEach(a -> trainer.add(a, gold.getOrDefault(a.article().inputId(), List.of())));
    return trainer.train();
  }

  static List<Annotation> read(Path file) {
    Annotator annotator = Annotator.load();
    List<Annotation> articles = new ArrayList<>();
    new ArticleReader(problem -> {})
        .read(List.of(file.toString()), article -> articles.add(annotator.annotate(article)));
    return articles;
  }

  static Map<String, List<Span>> gold(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, List<Span>> gold = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = json.readTree(line);
      List<Span> spans = new ArrayList<>();
      for (JsonNode place : article.get("places")) {
        spans.add(new Span(place.get("begin").asInt(), place.get("end").asInt()));
      }
      gold.put(article.get("id").asText(), spans);
    }
    return gold;
  }

  private static void write(SortedMap<String, Double> weights, Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(file.toFile())) {
      out.println("# Weights of the facts in NameFeatures, logistic regression (NameTrainer).");
      out.println("# Trained on the dev parts of LGL (Lieberman et al. 2010) and GeoVirus");
      out.println("# (Gritta et al. 2018); the corpora state no licence of their own, and no text");
      out.println("# of theirs is in here beyond single neighbouring words.");
      weights.forEach((feature, weight) -> out.printf("%s\t%.3f%n", feature, weight));
    }
  }
}
