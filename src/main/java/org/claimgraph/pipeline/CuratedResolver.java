package org.claimgraph.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.Referent;
import org.claimgraph.resolve.across.AcrossArticles;
import org.claimgraph.resolve.across.Curation;
import org.claimgraph.store.Resolver;

/** Resolution across articles under the decisions of a curation file. */
record CuratedResolver(Curation curation) implements Resolver {

  @Override
  public List<Entity> resolve(Collection<Referent> referents) {
    return AcrossArticles.resolve(referents, curation);
  }

  @Override
  public Set<String> curatedPaths() {
    return curation.paths();
  }
}
