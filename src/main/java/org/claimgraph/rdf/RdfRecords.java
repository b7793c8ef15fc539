package org.claimgraph.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.kb.KnowledgeBaseException;
import org.claimgraph.kb.NameMark;
import org.claimgraph.kb.RecordKind;
import org.claimgraph.kb.build.MarkedName;
import org.claimgraph.kb.build.RecordSink;
import org.claimgraph.kb.build.RecordSource;
import org.claimgraph.kb.build.SourceAddition;
import org.claimgraph.kb.build.SourceRecord;

/**
 * An RDF file as a source of a knowledge base index: SKOS concepts and anything else with labels,
 * in any syntax that its name's ending tells, read as a stream. Triples of one subject that stand
 * apart only add names. Types are those of this ontology, FOAF and schema.org; {@code
 * skos:exactMatch} and {@code owl:sameAs} to Wikidata and GeoNames give a record's ids there.
 */
public final class RdfRecords implements RecordSource {
  private static final Pattern WIKIDATA =
      Pattern.compile("https?://www\\.wikidata\\.org/(?:entity|wiki)/Q([1-9]\\d{0,8})");
  private static final Pattern GEONAMES =
      Pattern.compile("https?://(?:sws|www)\\.geonames\\.org/([1-9]\\d{0,8})/?.*");
  private static final Map<String, RecordKind> KINDS =
      Map.ofEntries(
          Map.entry(Cg.Classes.PERSON.getURI(), RecordKind.PERSON),
          Map.entry(Cg.Classes.ORGANISATION.getURI(), RecordKind.ORGANISATION),
          Map.entry(Cg.Classes.STATE.getURI(), RecordKind.STATE),
          Map.entry(Cg.Classes.ARMED_GROUP.getURI(), RecordKind.ARMED_GROUP),
          Map.entry(Cg.Classes.UNIT.getURI(), RecordKind.UNIT),
          Map.entry(Cg.Classes.LOCATION.getURI(), RecordKind.AREA),
          Map.entry("http://xmlns.com/foaf/0.1/Person", RecordKind.PERSON),
          Map.entry("http://xmlns.com/foaf/0.1/Organization", RecordKind.ORGANISATION),
          Map.entry("http://schema.org/Person", RecordKind.PERSON),
          Map.entry("http://schema.org/Organization", RecordKind.ORGANISATION),
          Map.entry("http://schema.org/Country", RecordKind.STATE),
          Map.entry("http://schema.org/Place", RecordKind.AREA));

  private final Path file;

  /** The records of a file. */
  public RdfRecords(Path file) {
    this.file = file;
  }

  @Override
  public String file() {
    return file.toString();
  }

  @Override
  public String read(RecordSink sink) throws IOException {
    if (!Files.isReadable(file)) {
      throw new NoSuchFileException(file.toString());
    }
    ARQ.init();
    Subjects subjects = new Subjects(sink);
    try {
      RDFParser.source(file)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(subjects);
      subjects.end();
    } catch (RiotException e) {
      throw new KnowledgeBaseException(
          file + " cannot be read as RDF, or is cut short: " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return "RDF " + file.getFileName();
  }

  /** Gathers the triples of one subject after the other. */
  private static final class Subjects extends StreamRDFBase {
    private final RecordSink sink;
    private final List<Triple> triples = new ArrayList<>();

    Subjects(RecordSink sink) {
      this.sink = sink;
    }

    @Override
    public void triple(Triple triple) {
      if (!triples.isEmpty() && !triples.getFirst().getSubject().equals(triple.getSubject())) {
        end();
      }
      triples.add(triple);
    }

    @Override
    public void quad(Quad quad) {
      triple(quad.asTriple());
    }

    /** Gives on the last subject. */
    void end() {
      try {
        if (!triples.isEmpty() && triples.getFirst().getSubject().isURI()) {
          give();
        }
        triples.clear();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void give() throws IOException {
      String iri = triples.getFirst().getSubject().getURI();
      List<String> preferred =
          texts(Terms.PREF_LABEL, RDFS.label.asNode(), node("http://xmlns.com/foaf/0.1/name"));
      List<MarkedName> names = new ArrayList<>();
      preferred.forEach(name -> names.add(new MarkedName(name, NameMark.NAME)));
      texts(Terms.ALT_LABEL, SKOS.hiddenLabel.asNode())
          .forEach(name -> names.add(new MarkedName(name, NameMark.ALTERNATE)));
      int wikidata = id(WIKIDATA, iri);
      int geonames = id(GEONAMES, iri);
      if (!preferred.isEmpty()) {
        sink.add(record(iri, preferred.getFirst(), wikidata, geonames, names));
      } else if (!names.isEmpty()) {
        sink.add(new SourceAddition(iri, 0, names));
      }
    }

    private SourceRecord record(
        String iri, String name, int wikidata, int geonames, List<MarkedName> names) {
      return new SourceRecord(
          iri,
          name,
          kind(),
          number(Terms.LATITUDE),
          number(Terms.LONGITUDE),
          "",
          "",
          "",
          "",
          0,
          geonames,
          wikidata,
          names);
    }

    private RecordKind kind() {
      return objects(Terms.TYPE)
          .filter(Node::isURI)
          .map(type -> KINDS.getOrDefault(type.getURI(), RecordKind.OTHER))
          .sorted()
          .findFirst()
          .orElse(RecordKind.OTHER);
    }

    /** English texts and those without a language, else all. */
    private List<String> texts(Node... properties) {
      Map<Boolean, List<String>> byEnglish =
          Stream.of(properties)
              .flatMap(this::objects)
              .filter(Node::isLiteral)
              .collect(
                  Collectors.partitioningBy(
                      text -> text.getLiteralLanguage().matches("(?i)(en(-.*)?)?"),
                      Collectors.mapping(Node::getLiteralLexicalForm, Collectors.toList())));
      List<String> english = byEnglish.getOrDefault(true, List.of());
      return english.isEmpty() ? byEnglish.getOrDefault(false, List.of()) : english;
    }

    private int id(Pattern pattern, String iri) {
      Function<Node, Stream<String>> iris =
          property -> objects(property).filter(Node::isURI).map(Node::getURI);
      return Stream.concat(
              Stream.of(iri), Stream.of(Terms.EXACT_MATCH, Terms.SAME_AS).flatMap(iris))
          .map(pattern::matcher)
          .filter(Matcher::matches)
          .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
          .findFirst()
          .orElse(0);
    }

    private double number(Node property) {
      return objects(property)
          .filter(Node::isLiteral)
          .map(Node::getLiteralLexicalForm)
          .filter(text -> text.matches("[-+]?\\d{1,3}(\\.\\d+)?"))
          .mapToDouble(Double::parseDouble)
          .findFirst()
          .orElse(Double.NaN);
    }

    private Stream<Node> objects(Node property) {
      return triples.stream()
          .filter(triple -> triple.getPredicate().equals(property))
          .map(Triple::getObject);
    }

    private static Node node(String iri) {
      return org.apache.jena.graph.NodeFactory.createURI(iri);
    }
  }
}
