package org.claimgraph.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.claimgraph.article.Article;
import org.claimgraph.article.ArticleReader;
import org.claimgraph.article.Problem;
import org.claimgraph.article.Problems;
import org.claimgraph.article.Room;

/**
 * What people said of articles: the articles in folders, in the {@code articles.jsonl} of each, and
 * a file with one object a line, joined by {@code id}.
 *
 * @param byId the objects by the article's id
 */
record GoldLines(Map<String, JsonNode> byId) {

  /**
   * The {@code gold.jsonl} of a folder, or {@code gold.jsonl.gz}.
   *
   * @param problems takes lines that are no JSON
   * @throws IOException if neither can be read
   */
  static GoldLines in(Path folder, Problems problems) throws IOException {
    Path plain = folder.resolve("gold.jsonl");
    return of(Files.exists(plain) ? plain : folder.resolve("gold.jsonl.gz"), problems);
  }

  /**
   * The lines of a file, which may be compressed.
   *
   * @param problems takes lines that are no JSON
   * @throws IOException if it cannot be read
   */
  static GoldLines of(Path file, Problems problems) throws IOException {
    Map<String, JsonNode> gold = new HashMap<>();
    JsonMapper mapper = new JsonMapper();
    try (BufferedReader lines = open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        try {
          JsonNode node = mapper.readTree(line);
          gold.put(node.path("id").asText(), node);
        } catch (JsonProcessingException e) {
          problems.report(
              Problem.of(file + ":" + number, Room.ARTICLE, "bad-json", "expected a JSON object"));
        }
      }
    }
    return new GoldLines(gold);
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(
            file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
            StandardCharsets.UTF_8));
  }

  /**
   * Takes each article that has a line, folder by folder in input order.
   *
   * @param problems takes what is wrong with single articles
   * @throws IOException if the articles of a folder cannot be read
   */
  void each(List<Path> folders, Problems problems, BiConsumer<Article, JsonNode> taker)
      throws IOException {
    List<String> inputs = new ArrayList<>();
    for (Path folder : folders) {
      Path input = folder.resolve("articles.jsonl");
      if (!Files.isReadable(input)) {
        throw new IOException("expected " + input + ", which cannot be read");
      }
      inputs.add(input.toString());
    }
    new ArticleReader(problems)
        .read(
            inputs,
            article -> {
              JsonNode node = byId.get(article.inputId());
              if (node != null) {
                taker.accept(article, node);
              }
            });
  }
}
