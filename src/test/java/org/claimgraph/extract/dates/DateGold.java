package org.claimgraph.extract.dates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;
import org.claimgraph.extract.DateMention;
import org.claimgraph.nlp.Annotator;

/** Value F1 on gold in the kit's format: a mention is right where it overlaps one of its value. */
final class DateGold {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LINE = Pattern.compile("\\S.*");

  private final Annotator annotator = Annotator.load();
  private final DateExtractor extractor = new DateExtractor();
  private final Path directory;

  DateGold(Path directory) {
    this.directory = directory;
  }

  /** Value F1, 0 to 100, over the articles whose id begins with the prefix. */
  double valueF1(String prefix) throws IOException {
    Map<String, JsonNode> gold = new HashMap<>();
    for (String line : Files.readAllLines(directory.resolve("gold.jsonl"))) {
      JsonNode article = JSON.readTree(line);
      gold.put(article.get("id").asText(), article.get("dates"));
    }
    int right = 0;
    int said = 0;
    for (String line : Files.readAllLines(directory.resolve("articles.jsonl"))) {
      JsonNode article = JSON.readTree(line);
      String id = article.get("id").asText();
      if (id.startsWith(prefix)) {
        List<DateMention> found = extractor.extract(annotator.annotate(article(article)));
        right += right(gold.get(id), found);
        said += found.size() + gold.get(id).size();
      }
    }
    return said == 0 ? 0 : 200.0 * right / said;
  }

  private static int right(JsonNode gold, List<DateMention> found) {
    int right = 0;
    List<DateMention> left = new ArrayList<>(found);
    for (JsonNode date : gold) {
      Span span = new Span(date.get("begin").asInt(), date.get("end").asInt());
      Optional<DateMention> match = left.stream().filter(m -> m.span().overlaps(span)).findFirst();
      match.ifPresent(left::remove);
      String value = date.get("value").isNull() ? "" : date.get("value").asText();
      right += match.isPresent() && match.get().value().orElse("").equals(value) ? 1 : 0;
    }
    return right;
  }

  private static Article article(JsonNode line) {
    String text = line.get("text").asText();
    List<Passage> passages = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      passages.add(new Passage(new Span(lines.start(), lines.end()), Passage.Role.BODY));
    }
    Optional<LocalDate> issued =
        Optional.ofNullable(line.get("published").textValue()).map(LocalDate::parse);
    return new Article(
        "a",
        "a",
        "a",
        "a",
        Optional.empty(),
        Optional.empty(),
        issued,
        Optional.empty(),
        "en",
        text,
        passages);
  }
}
