package org.claimgraph.resolve.within;

import java.util.List;
import java.util.regex.Pattern;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.within.PronounFeatures.Candidate;

/** "The woman", "the actor": the named person that a "she" or "he" there would most likely be. */
final class DefiniteSieve implements Sieve {
  private static final Pattern DEFINITE = Pattern.compile("(?i)(?:the|this|that) \\S+(?: \\S+)?");
  private static final double LEAST_CHANCE = 0.5;
  private static final double MOST = 0.6;
  private static final int SENTENCES_BACK = 4;

  @Override
  public void apply(Clusters clusters) {
    Discourse discourse = clusters.discourse();
    PronounFeatures features = new PronounFeatures(clusters, discourse);
    for (EntityMention mention : clusters.alone(Form.DESCRIPTION, m -> isOne(clusters, m))) {
      ActorMention actor = (ActorMention) mention;
      List<EntityMention> before =
          discourse.before(mention, SENTENCES_BACK).stream()
              .filter(m -> !m.span().overlaps(mention.span()))
              .filter(m -> mayBe(clusters.of(m), actor))
              .toList();
      List<Candidate> candidates = features.of(actor, before);
      double[] chances = PronounSieve.MODEL.chances(candidates);
      for (int i = 0; i < chances.length; i++) {
        if (chances[i] > LEAST_CHANCE) {
          double confidence = MOST * chances[i];
          clusters.join(mention, candidates.get(i).cluster(), confidence, Reason.DEFINITE);
        }
      }
    }
  }

  private static boolean isOne(Clusters clusters, EntityMention mention) {
    return PredicateSieve.isOne(mention) && DEFINITE.matcher(clusters.text(mention)).matches();
  }

  private static boolean mayBe(Cluster cluster, ActorMention description) {
    return cluster.type() == EntityType.PERSON
        && cluster.isNamed()
        && cluster.genderAgrees(description.grammar());
  }
}
