package org.claimgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.link.Link;
import org.claimgraph.link.Linker;
import org.claimgraph.link.online.OnlineBase;
import org.claimgraph.rdf.CurationGraph;
import org.claimgraph.rdf.LinkGraphWriter;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.across.Curation;
import org.claimgraph.store.LocalStore;
import org.claimgraph.store.StoreWriter;

/** Links the entities of a store anew, without reading any article. */
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
   * transaction, since a knowledge base may take its time. The decisions of the last build hold.
   */
  public static Summary run(LocalStore store, Linker linker) {
    return run(store, linker, List.of());
  }

  /**
   * The same with services on the net among the linker's bases. What the store has from one of them
   * stays where the service gave no answer and nothing else links the entity to that host now.
   */
  public static Summary run(LocalStore store, Linker linker, List<OnlineBase> online) {
    List<Entity> entities = store.read(reader -> reader.entities());
    CurationGraph decisions = new CurationGraph(store.iris());
    Curation curation = decisions.read(store.graph(decisions.name()));
    List<Link> links = new ArrayList<>(linker.link(entities, curation));
    List<Link> stored = store.read(reader -> reader.links());
    links.addAll(UnansweredLinks.keep(stored, entities, online, links));
    store.write(writer -> put(store, writer, links));
    long exact = links.stream().filter(Link::isExact).count();
    return new Summary(entities.size(), exact, links.size() - exact);
  }

  static void put(LocalStore store, StoreWriter writer, List<Link> links) {
    writer.put(new LinkGraphWriter(store.iris()).write(links));
  }
}
