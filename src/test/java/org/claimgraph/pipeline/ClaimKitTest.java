package org.claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.claims.ClaimExtractor;
import org.claimgraph.extract.claims.GoldClaims;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Floors of the token F1 of each role on the kit's claims/dev, under {@code -Dkit=DIR}. Tokens are
 * ours, so that the figures differ a little from {@code score.py}'s.
 */
@EnabledIfSystemProperty(named = "kit", matches = ".+")
class ClaimKitTest {
  private enum Role {
    SOURCE(Attribution::source),
    CUE(Attribution::cue),
    CONTENT(Attribution::content);

    private final Function<Attribution, List<Span>> spans;

    Role(Function<Attribution, List<Span>> spans) {
      this.spans = spans;
    }
  }

  @Test
  void attributionsKeepTheirFloors() throws IOException {
    Path dev = Path.of(System.getProperty("kit"), "claims", "dev");
    List<GoldClaims> articles = new GoldReader(Annotator.load(), problem -> {}).claims(dev);
    Map<Role, Double> f1 = f1(articles, ClaimExtractor.load());

    assertThat(f1.get(Role.SOURCE)).isGreaterThanOrEqualTo(81.5);
    assertThat(f1.get(Role.CUE)).isGreaterThanOrEqualTo(69);
    assertThat(f1.get(Role.CONTENT)).isGreaterThanOrEqualTo(89);
  }

  private static Map<Role, Double> f1(List<GoldClaims> articles, ClaimExtractor extractor) {
    Map<Role, Double> f1 = new EnumMap<>(Role.class);
    List<List<Attribution>> found =
        articles.stream().map(article -> extractor.extract(article.annotation())).toList();
    for (Role role : Role.values()) {
      int common = 0;
      int all = 0;
      for (int i = 0; i < articles.size(); i++) {
        GoldClaims article = articles.get(i);
        BitSet ignored = new BitSet();
        article.ignored().forEach(span -> mark(article.annotation(), span, ignored));
        BitSet gold = tokens(article.annotation(), article.attributions(), role);
        BitSet predicted = tokens(article.annotation(), found.get(i), role);
        gold.andNot(ignored);
        predicted.andNot(ignored);
        all += gold.cardinality() + predicted.cardinality();
        gold.and(predicted);
        common += gold.cardinality();
      }
      f1.put(role, 200.0 * common / all);
    }
    return f1;
  }

  private static BitSet tokens(Annotation annotation, List<Attribution> attributions, Role role) {
    BitSet tokens = new BitSet();
    attributions.stream()
        .flatMap(attribution -> role.spans.apply(attribution).stream())
        .forEach(span -> mark(annotation, span, tokens));
    return tokens;
  }

  private static void mark(Annotation annotation, Span span, BitSet tokens) {
    int first = annotation.firstTokenAt(span.begin());
    tokens.set(first, first + annotation.tokens(span).size());
  }
}
