package org.claimgraph.resolve.within;

import java.util.List;
import java.util.regex.Pattern;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.resolve.Reason;

/**
 * A name and a description side by side or joined by a copula: "the minister, Ann Lee", "Ann Lee,
 * the minister", "the think tank the Royal Institute", "Ann Lee is the minister".
 */
final class AppositionSieve implements Sieve {
  private static final double SURE = 0.93;

  /** Never a line's end: a by-line or caption stands beside a sentence by chance. */
  private static final Pattern JOINT =
      Pattern.compile(" ?[,–—-]? ?|,? (?:who )?(?:is|was|became|remains|has been) ");

  @Override
  public void apply(Clusters clusters) {
    List<EntityMention> mentions = clusters.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i) instanceof ActorMention left) {
        for (int j = i + 1; j < mentions.size(); j++) {
          EntityMention right = mentions.get(j);
          if (right.span().begin() >= left.span().end()) {
            if (right instanceof ActorMention actor) {
              joinIfBeside(clusters, left, actor);
            }
            break;
          }
        }
      }
    }
  }

  private static void joinIfBeside(Clusters clusters, ActorMention left, ActorMention right) {
    boolean nameAndDescription =
        left.form() == Form.NAME && right.form() == Form.DESCRIPTION
            || left.form() == Form.DESCRIPTION && right.form() == Form.NAME;
    if (!nameAndDescription || !typesAgree(left, right)) {
      return;
    }
    String between = clusters.between(left.span(), right.span());
    if (JOINT.matcher(between).matches() && numbersAgree(left, right)) {
      ActorMention name = left.form() == Form.NAME ? left : right;
      ActorMention description = name == left ? right : left;
      clusters.join(description, clusters.of(name), SURE, Reason.APPOSITION);
    }
  }

  private static boolean typesAgree(ActorMention one, ActorMention other) {
    return one.type() == other.type() || isBody(one.type()) && isBody(other.type());
  }

  private static boolean isBody(EntityType type) {
    return type == EntityType.ORGANISATION || type == EntityType.ARMED_GROUP;
  }

  private static boolean numbersAgree(ActorMention one, ActorMention other) {
    return (one.grammar() == ActorMention.Grammar.THEY)
        == (other.grammar() == ActorMention.Grammar.THEY);
  }
}
