package org.claimgraph.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimgraph.extract.EntityType;
import org.claimgraph.kb.KnowledgeIndex;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.across.Curation;

/**
 * Links entities to records of knowledge bases: first by what ships with the program and needs no
 * network, then by the other bases it is given, in their order. What none of them vouches for stays
 * without a link.
 */
public final class Linker {
  /** Least score of an exact link of what is no place that ships. */
  static final double EXACT = 0.8;

  /** Least score of a link at all: below it, the entity is not in the knowledge base. */
  private static final double CLOSE = 0.5;

  private static final int REJECTED = 5;

  private final ShippedLinks shipped;
  private final List<KnowledgeBase> bases;

  private Linker(ShippedLinks shipped, List<KnowledgeBase> bases) {
    this.shipped = shipped;
    this.bases = List.copyOf(bases);
  }

  /** The linker with the data that ships with the program only. */
  public static Linker load() {
    return with(List.of());
  }

  /**
   * The linker with further knowledge bases.
   *
   * @param bases the most trusted first: an exact link of an earlier base is not overruled
   */
  public static Linker with(List<KnowledgeBase> bases) {
    return new Linker(ShippedLinks.load(), bases);
  }

  /** Versions of the knowledge bases beside what ships, without those whose decisions are kept. */
  public List<String> versions() {
    return bases.stream().filter(base -> !base.isKept()).map(KnowledgeBase::version).toList();
  }

  /**
   * The links of entities, by entity path, then by target; an entity has at most one link into
   * records of one host. No record is the exact match of entities of different types: where two
   * claim it, the state comes before its territory, then the better score wins, and the other link
   * is close.
   *
   * @param entities in any order; links depend on the set of them only
   */
  public List<Link> link(Collection<Entity> entities) {
    return link(entities, Curation.NONE);
  }

  /**
   * The links of entities under people's decisions, which overrule all knowledge bases.
   *
   * @param entities in any order; links depend on the set of them only
   */
  public List<Link> link(Collection<Entity> entities, Curation curation) {
    return link(entities, curation, List.of());
  }

  /**
   * The links of entities where an earlier run has asked services on the net. What these decided
   * holds as long as what it was made on, and unless this run's bases have a better answer.
   *
   * @param entities in any order; links depend on the set of them only
   * @param recorded links of the earlier run
   */
  public List<Link> link(
      Collection<Entity> entities, Curation curation, Collection<Link> recorded) {
    CuratedLinks curated = new CuratedLinks(curation);
    List<Entity> sorted = entities.stream().sorted(Comparator.comparing(Entity::path)).toList();
    List<Map<String, Link>> links = new ArrayList<>();
    PlaceFit places = PlaceFit.of(KnowledgeIndex.shipped(), sorted);
    for (Entity entity : sorted) {
      Map<String, Link> byHost = new LinkedHashMap<>();
      curated.of(entity).forEach(link -> byHost.put(host(link.target()), link));
      shipped.propose(entity, places).forEach(link -> offer(byHost, link));
      links.add(byHost);
    }
    Ranking ranking = new Ranking(Surroundings.of(sorted));
    bases.forEach(base -> ask(base, sorted, ranking, places, links));
    RecordedLinks earlier = new RecordedLinks(recorded, bases);
    for (int i = 0; i < sorted.size(); i++) {
      Map<String, Link> byHost = links.get(i);
      earlier.of(sorted.get(i)).forEach(link -> offer(byHost, link));
    }
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Entity entity = sorted.get(i);
      links.get(i).values().stream()
          .filter(link -> !curated.isRefused(entity, link.target()))
          .forEach(link -> proposals.add(new Proposal(entity, link)));
    }
    return Conflicts.settle(proposals).stream()
        .sorted(Comparator.comparing(Link::entity).thenComparing(Link::target))
        .toList();
  }

  /** The names under which an entity is looked up, the preferred first. */
  public static List<NameQuery> queries(Entity entity) {
    return Ranking.names(entity).map(name -> new NameQuery(name, entity.type())).toList();
  }

  private static void ask(
      KnowledgeBase base,
      List<Entity> entities,
      Ranking ranking,
      PlaceFit places,
      List<Map<String, Link>> links) {
    List<Integer> needed =
        IntStream.range(0, entities.size())
            .filter(i -> base.isNeededBeside(links.get(i).values()))
            .boxed()
            .toList();
    List<List<NameQuery>> queries = needed.stream().map(i -> queries(entities.get(i))).toList();
    List<List<Candidate>> answers = base.find(queries.stream().flatMap(List::stream).toList());
    int next = 0;
    for (int at = 0; at < needed.size(); at++) {
      int i = needed.get(at);
      int names = queries.get(at).size();
      List<Candidate> found =
          answers.subList(next, next + names).stream().flatMap(List::stream).toList();
      next += names;
      Entity entity = entities.get(i);
      double sure = entity.place().isPresent() ? places.score(entity) : 1;
      Optional<Grounds> grounds =
          base.isKept() ? Optional.of(Grounds.of(entity)) : Optional.empty();
      decide(entity, ranking.rank(entity, found), sure, grounds)
          .forEach(link -> offer(links.get(i), link));
    }
  }

  /**
   * The links to the best candidate and to the same record in other bases, if it is good.
   *
   * @param sure how sure it is what the entity is, such as which place
   * @param grounds of the decision
   */
  private static List<Link> decide(
      Entity entity, List<ScoredCandidate> ranked, double sure, Optional<Grounds> grounds) {
    List<Link> links = new ArrayList<>();
    if (!ranked.isEmpty() && ranked.getFirst().score() * sure >= CLOSE) {
      ScoredCandidate best = ranked.getFirst();
      List<String> rejected =
          ranked.stream().skip(1).limit(REJECTED).map(s -> s.candidate().target()).toList();
      double score = best.score() * sure;
      String base = best.candidate().knowledgeBase();
      String target = best.candidate().target();
      links.add(link(entity, target, base, score, "ranked-name", rejected, grounds));
      best.candidate()
          .same()
          .forEach(
              same ->
                  links.add(link(entity, same, base, score, "same-record", List.of(), grounds)));
    }
    return links;
  }

  /** A link by its score: exact or close. */
  static Link link(
      Entity entity,
      String target,
      String base,
      double score,
      String method,
      List<String> rejected) {
    return link(entity, target, base, score, method, rejected, Optional.empty());
  }

  /** A recorded link with what its score makes of it. */
  static Link scored(Entity entity, Link link) {
    return link(
        entity,
        link.target(),
        link.knowledgeBase(),
        link.score(),
        link.method(),
        link.rejected(),
        link.grounds());
  }

  private static Link link(
      Entity entity,
      String target,
      String base,
      double score,
      String method,
      List<String> rejected,
      Optional<Grounds> grounds) {
    double exact = entity.place().isPresent() ? PlaceFit.EXACT : EXACT;
    Link.Match match = score >= exact ? Link.Match.EXACT : Link.Match.CLOSE;
    return new Link(entity.path(), target, base, score, match, method, rejected, grounds);
  }

  /** Takes a link unless an earlier one into the same host is exact or as good. */
  private static void offer(Map<String, Link> byHost, Link link) {
    byHost.merge(
        host(link.target()),
        link,
        (before, after) -> before.isExact() || before.score() >= after.score() ? before : after);
  }

  private static String host(String target) {
    int begin = target.indexOf("//") + 2;
    int end = target.indexOf('/', begin);
    return end < 0 ? target : target.substring(begin, end);
  }

  /**
   * A link that an entity would like to have.
   *
   * @param entity the entity
   * @param link its link
   */
  record Proposal(Entity entity, Link link) {

    boolean isState() {
      return entity.type() == EntityType.STATE;
    }
  }
}
