package org.claimgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimgraph.article.Article;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.QuantityMention;
import org.claimgraph.resolve.ArticleFacts;
import org.claimgraph.resolve.Claim;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.Referent;
import org.claimgraph.resolve.ReferentMention;

/** Whatever an article's text holds, its graph is sound RDF. */
class ArticleGraphProperties {
  private static final String UNPAIRED = "\uD83D";

  @Property(tries = 200)
  void anyTextGivesAGraphThatConformsAndParsesBackEqual(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 1000) int first,
      @ForAll @IntRange(max = 1000) int second,
      @ForAll double amount,
      @ForAll @DoubleRange(min = 0, max = 1) double confidence) {
    NamedGraph graph = write(text, first, second, amount, confidence);
    assertThat(new ShapesValidator().validate(graph)).isEmpty();
    for (Lang lang : List.of(Lang.NQUADS, Lang.TRIG)) {
      assertThat(triples(parse(print(graph, lang), lang, graph.name()))).isEqualTo(triples(graph));
    }
  }

  @Property(tries = 200)
  void codePointOffsetsSelectTheExactWords(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 1000) int first,
      @ForAll @IntRange(max = 1000) int second) {
    Graph graph = write(text, first, second, 1, 1).graph();
    String stored = Description.of(graph, Iris.DEFAULT.article("a")).required(Cg.TEXT);
    int[] codePoints = stored.codePoints().toArray();
    assertThat(codePoints).hasSize(text.codePointCount(0, text.length()));
    for (Node stretch :
        graph.find(Node.ANY, Cg.EXACT, Node.ANY).mapWith(Triple::getSubject).toList()) {
      Description found = Description.of(graph, stretch);
      int begin = found.integer(Cg.BEGIN).orElseThrow();
      int end = found.integer(Cg.END).orElseThrow();
      assertThat(new String(codePoints, begin, end - begin)).isEqualTo(found.required(Cg.EXACT));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> plain = Arbitraries.strings().ofMinLength(1).ofMaxLength(60);
    Arbitrary<String> hard =
        Arbitraries.of(
            "\u0000", "\r\n", "\t", "\"", "\\", "🚤", "\uFFFE", "\u2028", UNPAIRED, "e\u0301",
            "\u007F");
    return Combinators.combine(plain, hard, plain).as((a, b, c) -> a + b + c);
  }

  private static NamedGraph write(
      String text, int first, int second, double amount, double confidence) {
    Span span = span(text, first, second);
    String words = span.in(text);
    Article article =
        new Article(
            text,
            "a",
            "a",
            "a",
            Optional.of(text),
            Optional.of(text),
            Optional.empty(),
            Optional.of(text),
            "en",
            text,
            List.of());
    Referent referent =
        new Referent(
            "a",
            words,
            words,
            EntityType.PERSON,
            words,
            new TreeMap<>(Map.of(words, 1)),
            Optional.empty(),
            Optional.of(words),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Referent.Role(words, Optional.empty())));
    ActorMention mention =
        new ActorMention(
            span,
            EntityType.PERSON,
            Form.DESCRIPTION,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ActorMention.Grammar.OTHER);
    QuantityMention quantity =
        new QuantityMention(
            span,
            "killed",
            OptionalDouble.of(amount),
            OptionalDouble.empty(),
            false,
            "1",
            Optional.of(words),
            Optional.of(span));
    Claim claim =
        new Claim(
            "0-1",
            new Claim.Known(words),
            Optional.empty(),
            List.of(new Claim.About(words, confidence)),
            words,
            Claim.Kind.ASSERTS,
            Claim.Polarity.AFFIRMS,
            Claim.Certainty.CERTAIN,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(quantity),
            List.of(new Claim.Evidence(List.of(), List.of(), List.of(span), Claim.Mode.DIRECT)),
            confidence);
    ArticleFacts facts =
        new ArticleFacts(
            article,
            List.of(referent),
            List.of(new ReferentMention(mention, words, confidence, Reason.FIRST_MENTION)),
            List.of(),
            List.of(quantity),
            List.of(claim));
    return new ArticleGraphWriter(Iris.DEFAULT, ArticleGraphWriterTest.RUN).write(facts);
  }

  /** Some span of whole characters. */
  private static Span span(String text, int first, int second) {
    int length = text.codePointCount(0, text.length());
    int begin = first % length;
    int end = begin + 1 + second % (length - begin);
    return new Span(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }

  private static String print(NamedGraph graph, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    dataset.addGraph(NodeFactory.createURI(graph.name()), graph.graph());
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, dataset, lang);
    return out.toString();
  }

  private static NamedGraph parse(String printed, Lang lang, String name) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.create().source(new StringReader(printed)).lang(lang).parse(dataset);
    return new NamedGraph(name, dataset.getGraph(NodeFactory.createURI(name)));
  }

  private static List<String> triples(NamedGraph graph) {
    return graph.graph().find().mapWith(Object::toString).toList().stream().sorted().toList();
  }
}
