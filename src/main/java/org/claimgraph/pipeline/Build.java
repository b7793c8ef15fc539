package org.claimgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimgraph.article.Article;
import org.claimgraph.article.Edition;
import org.claimgraph.article.Problem;
import org.claimgraph.article.Problems;
import org.claimgraph.article.Room;
import org.claimgraph.link.Linker;
import org.claimgraph.rdf.ArticleDigest;
import org.claimgraph.rdf.ArticleGraphWriter;
import org.claimgraph.rdf.CurationGraph;
import org.claimgraph.rdf.NamedGraph;
import org.claimgraph.rdf.OntologyFiles;
import org.claimgraph.rdf.Run;
import org.claimgraph.rdf.ShapesValidator;
import org.claimgraph.rdf.Violation;
import org.claimgraph.resolve.ArticleFacts;
import org.claimgraph.resolve.ArticleResolver;
import org.claimgraph.resolve.across.Curation;
import org.claimgraph.store.LocalStore;
import org.claimgraph.store.StoreWriter;
import org.claimgraph.store.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * Builds the graph: reads articles, puts a named graph for each into the store, brings the graph of
 * entities up to date and links them. All in one transaction: readers see the store before or
 * after, and a failure leaves it as it was.
 */
public final class Build {
  private static final int BATCH = 1000;

  private final Options options;
  private final Problems problems;
  private final Run run = Provenance.run();
  private final Reading reading;
  private final Linker linker;
  private final ShapesValidator validator = new ShapesValidator();
  private final Map<String, Edition> editions = new TreeMap<>();
  private final List<NamedGraph> batch = new ArrayList<>();
  private int read;
  private int unchanged;
  private int removed;
  private int claims;

  private Build(Reading reading, Linker linker, Options options, Problems problems) {
    this.reading = reading;
    this.linker = linker;
    this.options = options;
    this.problems = problems;
  }

  /**
   * What to build.
   *
   * @param inputs files, directories, or {@code -} for standard input
   * @param threads how many threads read, at least 1; does not change the result
   * @param force whether articles are read again that the store holds unchanged
   * @param prune whether stored articles that the inputs do not hold are removed
   * @param curation people's decisions on entities
   */
  public record Options(
      List<String> inputs, int threads, boolean force, boolean prune, Curation curation) {

    /** Copies the list. */
    public Options {
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * What was built.
   *
   * @param read articles read and put into the store
   * @param unchanged articles that the store held already, passed over
   * @param removed articles removed from the store
   * @param claims claims of the articles read
   * @param entities entities in the whole store
   * @param links links in the whole store
   */
  public record Summary(
      int read, int unchanged, int removed, int claims, int entities, int links) {}

  /** Builds into a store, linking to what ships with the program. */
  public static Summary run(LocalStore store, Reading reading, Options options, Problems problems) {
    return run(store, reading, Linker.load(), options, problems);
  }

  /** Builds into a store. */
  public static Summary run(
      LocalStore store, Reading reading, Linker linker, Options options, Problems problems) {
    Build build = new Build(reading, linker, options, problems);
    List<Summary> summary = new ArrayList<>();
    store.write(writer -> summary.add(build.into(store, writer)));
    return summary.getFirst();
  }

  private Summary into(LocalStore store, StoreWriter writer) {
    Map<String, StoredArticle> stored = writer.articles();
    ArticleGraphWriter graphs = new ArticleGraphWriter(store.iris(), run);
    OntologyFiles.graphs(store.iris()).forEach(writer::put);
    reading.each(
        options.threads(),
        options.inputs(),
        problems,
        article -> isNew(article, stored),
        article -> written(article, graphs),
        written -> put(written, writer));
    writer.putArticles(batch);
    prune(stored.keySet(), writer);
    Optional<Set<String>> changed = resolve(store, writer).filter(paths -> !options.force());
    int links = Relink.run(store.iris(), writer, linker, options.curation(), changed);
    return new Summary(read, unchanged, removed, claims, writer.entityCount(), links);
  }

  /** Whether to read an article: not an edition that gives way to one before it, not unchanged. */
  private boolean isNew(Article article, Map<String, StoredArticle> stored) {
    Edition edition = Edition.of(article);
    Edition before = editions.get(article.slug());
    if (before != null && before.compareTo(edition) <= 0) {
      problems.report(edition.asideFor(before));
      return false;
    }
    editions.put(article.slug(), edition);
    if (before != null) {
      problems.report(before.asideFor(edition));
      return true;
    }
    boolean known = !options.force() && isSame(article, stored.get(article.slug()));
    unchanged += known ? 1 : 0;
    return !known;
  }

  private boolean isSame(Article article, @Nullable StoredArticle stored) {
    return stored != null
        && stored.run().equals(run.id())
        && stored.digest().equals(ArticleDigest.of(article));
  }

  /** An article's graph and what its shapes find wrong with it. */
  private record Written(Article article, NamedGraph graph, int claims, List<Violation> wrong) {}

  private Written written(Article article, ArticleGraphWriter graphs) {
    ArticleFacts facts = ArticleResolver.resolve(reading.read(article));
    NamedGraph graph = graphs.write(facts);
    return new Written(article, graph, facts.claims().size(), validator.validate(graph));
  }

  private void put(Written written, StoreWriter writer) {
    if (!written.wrong().isEmpty()) {
      Violation first = written.wrong().getFirst();
      problems.report(
          Problem.of(
              written.article().file(),
              Room.RDF,
              "shape",
              "its graph is not stored: "
                  + first.focus()
                  + " "
                  + first.path()
                  + ": "
                  + first.message()));
      return;
    }
    batch.add(written.graph());
    read++;
    claims += written.claims();
    if (batch.size() == BATCH) {
      writer.putArticles(batch);
      batch.clear();
    }
  }

  private void prune(Set<String> stored, StoreWriter writer) {
    if (options.prune()) {
      Set<String> gone = new TreeSet<>(stored);
      gone.removeAll(editions.keySet());
      writer.removeArticles(gone);
      removed = gone.size();
    }
  }

  /**
   * Brings the graph of entities up to date, or makes it anew where people decided otherwise. Gives
   * the paths of the entities that changed; empty where all may have.
   */
  private Optional<Set<String>> resolve(LocalStore store, StoreWriter writer) {
    CuratedResolver resolver = new CuratedResolver(options.curation());
    CurationGraph curated = new CurationGraph(store.iris());
    NamedGraph decisions = curated.write(options.curation());
    if (writer.graph(decisions.name()).isSame(decisions)) {
      return Optional.of(writer.refreshEntities(resolver));
    }
    writer.rebuildEntities(resolver);
    writer.put(decisions);
    return Optional.empty();
  }
}
