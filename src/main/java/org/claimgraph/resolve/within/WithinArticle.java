package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.article.CodePoints;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.Extraction;
import org.claimgraph.resolve.Referent;
import org.claimgraph.resolve.ReferentMention;

/** Which mentions of an article are one thing. */
public final class WithinArticle {
  private static final List<Sieve> SIEVES =
      List.of(
          new PersonNameSieve(),
          new GroupNameSieve(),
          new PlaceSieve(),
          new InstitutionSieve(),
          new UnitSieve(),
          new UnitDescriptionSieve(),
          new AppositionSieve(),
          new DescriptionSieve(),
          new FirstPersonSieve(),
          new PronounSieve(false));

  /** What is likelier than not, but not sure enough for the graph. */
  private static final List<Sieve> GUESSES =
      List.of(
          new VoiceSieve(false),
          new PeopleSieve(),
          new PronounSieve(true),
          new VoiceSieve(true),
          new LikelyDescriptionSieve());

  private WithinArticle() {}

  /**
   * What an article speaks of.
   *
   * @param referents in order of first mention
   * @param mentions each mention's decision, in text order; every mention of the extraction but
   *     pronouns that found no antecedent
   */
  public record Result(List<Referent> referents, List<ReferentMention> mentions) {

    /** Copies the lists. */
    public Result {
      referents = List.copyOf(referents);
      mentions = List.copyOf(mentions);
    }
  }

  /** Resolves the mentions of one article as far as the graph may rely on it. */
  public static Result resolve(Extraction extraction) {
    Clusters clusters = new Clusters(extraction, List.of());
    SIEVES.forEach(sieve -> sieve.apply(clusters));
    return result(clusters);
  }

  /**
   * Resolves the mentions of one article as far as there is a best guess, for stand-off
   * annotations.
   *
   * @param more mentions that the extraction does not have
   */
  public static Result resolveLikely(Extraction extraction, List<ActorMention> more) {
    Clusters clusters = new Clusters(extraction, more);
    SIEVES.forEach(sieve -> sieve.apply(clusters));
    GUESSES.forEach(sieve -> sieve.apply(clusters));
    return result(clusters);
  }

  /** The sieves whose work that of pronouns rests on. */
  static List<Sieve> beforePronouns() {
    return SIEVES.subList(0, SIEVES.size() - 1);
  }

  private static Result result(Clusters clusters) {
    CodePoints codePoints = CodePoints.of(clusters.extraction().annotation().article().text());
    List<Cluster> kept = clusters.all().stream().filter(Cluster::refers).toList();
    ReferentBuilder builder = new ReferentBuilder(clusters, codePoints);
    Map<Cluster, String> ids = new IdentityHashMap<>();
    kept.forEach(cluster -> ids.put(cluster, builder.id(cluster)));
    List<ReferentMention> mentions = new ArrayList<>();
    for (Cluster cluster : kept) {
      for (Cluster.Decided decided : cluster.decisions()) {
        mentions.add(
            new ReferentMention(
                decided.mention(), ids.get(cluster), decided.confidence(), decided.reason()));
      }
    }
    mentions.sort(Comparator.comparing((ReferentMention m) -> m.mention().span()));
    return new Result(kept.stream().map(c -> builder.build(c, ids)).toList(), mentions);
  }
}
