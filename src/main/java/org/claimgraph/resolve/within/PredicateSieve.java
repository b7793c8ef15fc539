package org.claimgraph.resolve.within;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.resolve.Reason;

/**
 * What a person is said to be, with more between than an apposition has: "Ann Lee (born 1970) was
 * also a physicist", "he became head of the fund", "Ann Lee, 45, a teacher".
 */
final class PredicateSieve implements Sieve {
  private static final double LIKELY = 0.65;
  private static final int FAR = 6;
  private static final Pattern ASIDE =
      Pattern.compile("\\([^()]*\\)|\\[[^\\]]*\\]|, (?:aged? )?\\d+(?=,)");
  private static final Pattern COPULA =
      Pattern.compile(
          "(?: *,| *,? +(?:who )?(?:is|was|became|becomes|remains|remained|has been|had been)"
              + "(?: (?:also|now|once|then|not only|still|a|the|an))?) *");

  @Override
  public void apply(Clusters clusters) {
    Discourse discourse = clusters.discourse();
    for (EntityMention mention : clusters.alone(Form.DESCRIPTION, PredicateSieve::isOne)) {
      subject(clusters, discourse, mention)
          .ifPresent(c -> clusters.join(mention, c, LIKELY, Reason.PREDICATE));
    }
  }

  /** Whether a mention is an actor's that means one person. */
  static boolean isOne(EntityMention mention) {
    return mention.type() == EntityType.PERSON
        && mention instanceof ActorMention actor
        && actor.grammar() != Grammar.THEY;
  }

  private static Optional<Cluster> subject(
      Clusters clusters, Discourse discourse, EntityMention mention) {
    List<EntityMention> before = discourse.before(mention, 0);
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - FAR); i--) {
      EntityMention left = before.get(i);
      Cluster cluster = clusters.of(left);
      boolean isPerson = isOne(left) && left.form() != Form.DESCRIPTION && cluster.isNamed();
      String between = clusters.between(left.span(), mention.span());
      if (isPerson
          && COPULA.matcher(ASIDE.matcher(between).replaceAll("")).matches()
          && cluster.genderAgrees(((ActorMention) mention).grammar())) {
        return Optional.of(cluster);
      }
    }
    return Optional.empty();
  }
}
