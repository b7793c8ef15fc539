package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Annotator;

/** Literal texts, annotated: one body passage a line. */
public final class Texts {
  private static final Pattern LINE = Pattern.compile("\\S.*");

  private Texts() {}

  public static Annotation annotated(String text) {
    List<Passage> passages = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      passages.add(new Passage(new Span(lines.start(), lines.end()), Passage.Role.BODY));
    }
    Article article =
        new Article(
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
    return Loaded.ANNOTATOR.annotate(article);
  }

  private static final class Loaded {
    static final Annotator ANNOTATOR = Annotator.load();
  }
}
