package org.claimgraph.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.link.Link;
import org.claimgraph.link.Linker;
import org.claimgraph.rdf.CurationGraph;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.LinkGraphWriter;
import org.claimgraph.rdf.Run;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.across.Curation;
import org.claimgraph.store.LocalStore;
import org.claimgraph.store.StoreReader;
import org.claimgraph.store.StoreWriter;

/** Links the entities of a store, without reading any article. */
public final class Relink {

  private Relink() {}

  /**
   * What was linked.
   *
   * @param entities entities in the store
   * @param exact exact links, those that a person decided among them
   * @param close close links
   */
  public record Summary(int entities, long exact, long close) {}

  /**
   * Puts a new graph of links in place of the store's. The links are made outside of the writing
   * transaction, since a knowledge base may take its time. The decisions of the last build hold,
   * and those of services on the net that earlier runs asked.
   *
   * @param earlier whether what services decided in earlier runs is kept
   */
  public static Summary run(LocalStore store, Linker linker, boolean earlier) {
    List<Entity> entities = store.read(reader -> reader.entities());
    CurationGraph decisions = new CurationGraph(store.iris());
    Curation curation = decisions.read(store.graph(decisions.name()));
    List<Link> recorded = earlier ? store.read(StoreReader::links) : List.of();
    List<Link> links = linker.link(entities, curation, recorded);
    Run run = Provenance.linking(linker.versions());
    store.write(writer -> writer.put(new LinkGraphWriter(store.iris()).write(links, run)));
    return new Summary(
        entities.size(),
        links.stream().filter(Link::isExact).count(),
        links.stream().filter(link -> link.match() == Link.Match.CLOSE).count());
  }

  /**
   * Links what a build has changed, within its transaction: all entities, or only those whose links
   * can differ from the stored ones where these are known and were made as they would be now.
   *
   * @param changed paths of the entities that the build has changed; empty where any may have
   * @return how many links the store has then
   */
  static int run(
      Iris iris,
      StoreWriter writer,
      Linker linker,
      Curation curation,
      Optional<Set<String>> changed) {
    Run run = Provenance.linking(linker.versions());
    boolean some = linker.versions().isEmpty() && writer.linkingRun().equals(run.id());
    List<Entity> entities =
        changed.filter(paths -> some).map(writer::linkable).orElseGet(writer::entities);
    List<Link> links = linker.link(entities, curation, writer.links());
    writer.put(new LinkGraphWriter(iris).write(links, run));
    return links.size();
  }
}
