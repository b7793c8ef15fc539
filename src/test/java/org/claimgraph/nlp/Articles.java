package org.claimgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;

/** Makes articles from literals: one body passage a line. */
final class Articles {
  private static final Pattern LINE = Pattern.compile("\\S.*");

  private Articles() {}

  static Article of(String text) {
    List<Passage> passages = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      passages.add(new Passage(new Span(lines.start(), lines.end()), Passage.Role.BODY));
    }
    return of(text, passages);
  }

  static Article of(String text, List<Passage> passages) {
    return new Article(
        "a",
        "a",
        "a",
        "a",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        text,
        passages);
  }
}
