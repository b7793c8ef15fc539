package org.claimgraph.link.online;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.article.Problem;
import org.claimgraph.article.Problems;
import org.claimgraph.article.Room;
import org.claimgraph.link.Candidate;
import org.claimgraph.link.KnowledgeBase;
import org.claimgraph.link.Link;
import org.claimgraph.link.Linker;
import org.claimgraph.link.NameQuery;
import org.claimgraph.resolve.Entity;

/**
 * A service on the net as a knowledge base. A name that gets no answer is a problem and is
 * remembered, so that what was known of it can be kept.
 */
public final class OnlineBase implements KnowledgeBase {
  private final Service service;
  private final Asker asker;
  private final Problems problems;
  private final Set<NameQuery> failed = new HashSet<>();

  OnlineBase(Service service, Asker asker, Problems problems) {
    this.service = service;
    this.asker = asker;
    this.problems = problems;
  }

  @Override
  public String version() {
    return service.name();
  }

  /** An exact link to one of its records leaves nothing to ask. */
  @Override
  public boolean isNeededBeside(Collection<Link> links) {
    return links.stream()
        .filter(Link::isExact)
        .noneMatch(link -> service.recordHost().equals(URI.create(link.target()).getHost()));
  }

  /** Whether a name got no answer when it was last asked for. */
  boolean failed(NameQuery query) {
    return failed.contains(query);
  }

  @Override
  public boolean isKept() {
    return true;
  }

  /** Not where a name of the entity got no answer: then it may be what the link was found by. */
  @Override
  public boolean answeredInsteadOf(Link link, Entity entity) {
    return link.knowledgeBase().startsWith(service.name())
        && Linker.queries(entity).stream().noneMatch(this::failed);
  }

  @Override
  public List<List<Candidate>> find(List<NameQuery> queries) {
    List<NameQuery> asked = queries.stream().filter(service::knows).distinct().toList();
    Map<NameQuery, List<Candidate>> found = new HashMap<>();
    for (int from = 0; from < asked.size(); from += service.batch()) {
      List<NameQuery> batch = asked.subList(from, Math.min(asked.size(), from + service.batch()));
      List<List<Candidate>> answers = ask(batch);
      for (int i = 0; i < answers.size(); i++) {
        found.put(batch.get(i), answers.get(i));
      }
    }
    List<List<Candidate>> all = new ArrayList<>();
    queries.forEach(query -> all.add(found.getOrDefault(query, List.of())));
    return all;
  }

  private List<List<Candidate>> ask(List<NameQuery> batch) {
    try {
      return service.find(batch, asker);
    } catch (LookupException e) {
      failed.addAll(batch);
      String names = String.join(", ", batch.stream().map(NameQuery::name).toList());
      problems.report(
          Problem.of(service.name(), Room.LINK, "lookup-failed", names + ": " + e.getMessage()));
      return List.of();
    }
  }
}
