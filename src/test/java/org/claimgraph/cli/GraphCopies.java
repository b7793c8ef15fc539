package org.claimgraph.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.Cg;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.Terms;

/**
 * Copies of a small graph that are no mere repetition: each copy's articles have IRIs of their own,
 * other days, an outlet, and other words in place of the same number of letters, so that offsets
 * stay right. Of each entity there are variants with names of their own; a few are spoken of in
 * many copies, most in few.
 */
final class GraphCopies {
  private static final String BASE = Iris.DEFAULT.base();
  private static final Pattern WORD = Pattern.compile("\\b[a-z]{4,}\\b");
  private static final List<String> SYLLABLES =
      List.of("ka", "ro", "mi", "ve", "lu", "sta", "no", "bri", "da", "ge", "tu", "zha");
  private static final int OUTLETS = 60;
  private static final int DAYS = 1200;

  /** What the copies that are not whole keep of a claim and of an article. */
  private static final Set<Node> LISTED =
      Set.of(
          Terms.TYPE,
          Cg.CONTENT,
          Cg.ARTICLE,
          Cg.CONFIDENCE,
          Cg.KIND,
          Cg.POLARITY,
          Cg.CERTAINTY,
          Cg.RELAYED_BY,
          Cg.STATED_EARLIEST,
          Cg.STATED_LATEST,
          Cg.CLAIMANT,
          Cg.ABOUT,
          Cg.LOCATION,
          Terms.TITLE,
          Terms.ISSUED);

  private final List<Quad> entities = new ArrayList<>();
  private final List<Quad> fixed = new ArrayList<>();
  private final Map<String, List<Quad>> articles = new LinkedHashMap<>();
  private final Map<String, Integer> variants = new HashMap<>();
  private final Map<Integer, List<String>> words;

  GraphCopies(List<Quad> sample) {
    String graph = Iris.DEFAULT.entitiesGraph().getURI();
    for (Quad quad : sample) {
      String name = quad.getGraph().getURI();
      Optional<String> slug = slug(name.equals(graph) ? quad.getSubject().getURI() : name);
      if (slug.isPresent()) {
        articles.computeIfAbsent(slug.get(), key -> new ArrayList<>()).add(quad);
      } else {
        (name.equals(graph) ? entities : fixed).add(quad);
      }
    }
    for (Quad quad : entities) {
      if (quad.getPredicate().equals(Terms.TYPE)) {
        variants.put(quad.getSubject().getURI(), variants(quad.getSubject().getURI()));
      }
    }
    words =
        sample.stream()
            .filter(quad -> quad.getPredicate().equals(Cg.TEXT))
            .flatMap(quad -> WORD.matcher(quad.getObject().getLiteralLexicalForm()).results())
            .map(found -> found.group())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.groupingBy(String::length));
  }

  /** Whose article's, claim's or decision's IRI this is. */
  private static Optional<String> slug(String iri) {
    Matcher path = Pattern.compile("(?:article|claim|decision)/([^/]+).*").matcher(below(iri));
    return path.matches() ? Optional.of(path.group(1)) : Optional.empty();
  }

  private static String below(String iri) {
    return iri.startsWith(BASE) ? iri.substring(BASE.length()) : "";
  }

  private static int variants(String entity) {
    return switch (below(entity).replaceFirst("/.*", "")) {
      case "state", "armed-group" -> 1;
      case "location" -> 200;
      case "organisation" -> 300;
      default -> 1000;
    };
  }

  /** Writes all that hangs on no article; gives the number of quads. */
  long entities(StreamRDF out) {
    fixed.forEach(out::quad);
    long quads = fixed.size();
    for (Quad quad : entities) {
      int all = variants.getOrDefault(quad.getSubject().getURI(), 1);
      for (int variant = 0; variant < all; variant++) {
        out.quad(
            Quad.create(
                quad.getGraph(),
                entity(quad.getSubject(), variant),
                quad.getPredicate(),
                described(quad, variant)));
      }
      quads += all;
    }
    return quads;
  }

  private Node described(Quad quad, int variant) {
    Node object = quad.getObject();
    boolean named =
        Set.of(Terms.PREF_LABEL, Terms.ALT_LABEL).contains(quad.getPredicate())
            && quad.getSubject().getURI().startsWith(BASE);
    return named && variant > 0
        ? NodeFactory.createLiteralLang(
            name(variant) + " " + object.getLiteralLexicalForm(), object.getLiteralLanguage())
        : object.isURI() ? entity(object, variant) : object;
  }

  private Node entity(Node node, int variant) {
    int own = variant % variants.getOrDefault(node.getURI(), 1);
    return own == 0 ? node : NodeFactory.createURI(node.getURI() + "-" + own);
  }

  private static String name(int variant) {
    StringBuilder name = new StringBuilder();
    for (int rest = variant; rest > 0; rest /= SYLLABLES.size()) {
      name.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + "va";
  }

  /** Writes a copy of all articles; gives the number of quads. */
  long articles(int copy, boolean whole, StreamRDF out) {
    long quads = 0;
    for (Map.Entry<String, List<Quad>> article : articles.entrySet()) {
      String slug = article.getKey();
      for (Quad quad : article.getValue()) {
        if (whole || isListed(quad)) {
          Node graph = copied(quad.getGraph(), slug, copy);
          Node subject = copied(quad.getSubject(), slug, copy);
          out.quad(Quad.create(graph, subject, quad.getPredicate(), object(quad, slug, copy)));
          quads++;
        }
      }
      quads += outlet(slug, copy, out);
    }
    return quads;
  }

  private static boolean isListed(Quad quad) {
    return LISTED.contains(quad.getPredicate())
        && below(quad.getSubject().getURI()).matches("article/[^/]+|claim/[^/]+/[^/]+");
  }

  private long outlet(String slug, int copy, StreamRDF out) {
    Node graph = copied(Iris.DEFAULT.articleGraph(slug), slug, copy);
    String name = name(1 + Math.floorMod((slug + copy).hashCode(), OUTLETS)) + " Times";
    Node outlet = Iris.DEFAULT.outlet(name);
    Node article = copied(Iris.DEFAULT.article(slug), slug, copy);
    out.quad(Quad.create(graph, article, Terms.PUBLISHER, outlet));
    out.quad(Quad.create(graph, outlet, Terms.TYPE, Cg.Classes.OUTLET));
    out.quad(Quad.create(graph, outlet, Terms.LABEL, NodeFactory.createLiteralString(name)));
    return 3;
  }

  private Node object(Quad quad, String slug, int copy) {
    Node object = quad.getObject();
    if (object.isURI()) {
      return copied(object, slug, copy);
    }
    if (XSDDatatype.XSDdate.equals(object.getLiteralDatatype())) {
      return NodeFactory.createLiteralDT(
          LocalDate.parse(object.getLiteralLexicalForm()).plusDays(copy % DAYS).toString(),
          XSDDatatype.XSDdate);
    }
    if (!XSDDatatype.XSDstring.equals(object.getLiteralDatatype())
        && object.getLiteralLanguage().isEmpty()) {
      return object;
    }
    String text = reworded(object.getLiteralLexicalForm(), copy);
    return object.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralString(text)
        : NodeFactory.createLiteralLang(text, object.getLiteralLanguage());
  }

  /** An IRI of the copy: of one of its articles, or of the variant of an entity it speaks of. */
  private Node copied(Node node, String slug, int copy) {
    String iri = node.getURI();
    if (variants.containsKey(iri)) {
      double chance =
          Math.floorMod(mixed(iri.hashCode() * 31 + copy), 1 << 20) / (double) (1 << 20);
      return entity(node, (int) (variants.get(iri) * chance * chance * chance));
    }
    return copy > 0 && iri.startsWith(BASE) && iri.contains("/" + slug)
        ? NodeFactory.createURI(iri.replace("/" + slug, "/" + slug + "-" + copy))
        : node;
  }

  private String reworded(String text, int copy) {
    return copy == 0
        ? text
        : WORD.matcher(text)
            .replaceAll(
                found -> {
                  List<String> alike = words.getOrDefault(found.group().length(), List.of());
                  return alike.isEmpty()
                      ? found.group()
                      : alike.get(
                          Math.floorMod(mixed(found.group().hashCode() + copy), alike.size()));
                });
  }

  private static int mixed(int seed) {
    int mixed = seed * 0x9E3779B9;
    mixed ^= mixed >>> 15;
    mixed *= 0x85EBCA6B;
    return mixed ^ (mixed >>> 13);
  }
}
