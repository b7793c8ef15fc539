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
import org.claimgraph.resolve.within.PronounSieve.Daring;

/** Which mentions of an article are one thing. */
public final class WithinArticle {
  private static final List<Sieve> SURE =
      List.of(
          new PersonNameSieve(),
          new GroupNameSieve(),
          new PlaceSieve(),
          new InstitutionSieve(),
          new UnitSieve(),
          new UnitDescriptionSieve(),
          new AppositionSieve(),
          new DescriptionSieve(),
          new FirstPersonSieve());

  /** How likely a description means somebody that pronouns may build on it. */
  private static final double CLEAR = 0.8;

  private static final double LIKELY = 0.22;

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
    SURE.forEach(sieve -> sieve.apply(clusters));
    new PronounSieve(CoreferenceModels.shipped().news(), Daring.SURE).apply(clusters);
    return result(clusters);
  }

  /**
   * Resolves the mentions of one article as far as there is a best guess, for stand-off
   * annotations.
   *
   * @param more mentions that the extraction does not have
   */
  public static Result resolveLikely(Extraction extraction, List<ActorMention> more) {
    return resolveLikely(extraction, more, CoreferenceModels.shipped());
  }

  /**
   * The same by other models.
   *
   * @param more mentions that the extraction does not have
   */
  public static Result resolveLikely(
      Extraction extraction, List<ActorMention> more, CoreferenceModels models) {
    Clusters clusters = new Clusters(extraction, more);
    SURE.forEach(sieve -> sieve.apply(clusters));
    Clusters first = VoiceSieve.isSaid(clusters) ? voices(extraction, more, models) : clusters;
    VoiceSieve.repeat(first, clusters, false);
    guesses(models, first).forEach(sieve -> sieve.apply(clusters));
    return result(clusters);
  }

  /** Who says "I" and who is "you" outside quotations, as far as the sure pronouns tell. */
  private static Clusters voices(
      Extraction extraction, List<ActorMention> more, CoreferenceModels models) {
    Clusters clusters = new Clusters(extraction, more);
    SURE.forEach(sieve -> sieve.apply(clusters));
    new PronounSieve(models.pronouns(), Daring.SURE).apply(clusters);
    new VoiceSieve(models, false).apply(clusters);
    return clusters;
  }

  /**
   * What is likelier than not, but not sure enough for the graph. Who speaks is known before: who
   * says "I" is no "he" around it.
   */
  private static List<Sieve> guesses(CoreferenceModels models, Clusters first) {
    return List.of(
        new LikelyDescriptionSieve(models.descriptions(), CLEAR),
        new PronounSieve(models.pronouns(), Daring.CLEAR),
        new PeopleSieve(),
        new PronounSieve(models.pronouns(), Daring.BEST),
        clusters -> VoiceSieve.repeat(first, clusters, true),
        new VoiceSieve(models, true),
        new LikelyDescriptionSieve(models.descriptions(), LIKELY));
  }

  /** The sieves whose work that of pronouns rests on. */
  static List<Sieve> beforePronouns() {
    return SURE;
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
