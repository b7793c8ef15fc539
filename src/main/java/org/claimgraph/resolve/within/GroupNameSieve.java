package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.resolve.GroupName;
import org.claimgraph.resolve.Reason;

/**
 * Organisations, armed groups and states by name: equal names, armed groups whose names differ only
 * in words for their kind, acronyms of a name the article gives in full, states by their code.
 */
final class GroupNameSieve implements Sieve {
  private static final double SURE = 0.97;
  private static final double ACRONYM = 0.9;

  @Override
  public void apply(Clusters clusters) {
    Map<String, Cluster> byKey = new LinkedHashMap<>();
    List<ActorMention> organisations = new ArrayList<>();
    for (var mention : clusters.mentions()) {
      if (mention instanceof ActorMention actor
          && actor.type() != EntityType.PERSON
          && (actor.form() == Form.NAME || isState(actor))) {
        Cluster cluster = byKey.computeIfAbsent(key(clusters, actor), k -> clusters.of(actor));
        clusters.join(actor, cluster, SURE, Reason.SAME_NAME);
        if (actor.type() == EntityType.ORGANISATION) {
          organisations.add(actor);
        }
      }
    }
    organisations.forEach(short_ -> joinAcronym(clusters, short_, organisations));
  }

  private static boolean isState(ActorMention actor) {
    return actor.type() == EntityType.STATE && actor.side().isPresent();
  }

  private static String key(Clusters clusters, ActorMention actor) {
    GroupName name = name(clusters, actor);
    return switch (actor.type()) {
      case STATE -> "state " + actor.side().orElse(name.key());
      case ARMED_GROUP -> "group " + name.core();
      default -> "organisation " + name.key();
    };
  }

  private static void joinAcronym(
      Clusters clusters, ActorMention acronym, List<ActorMention> organisations) {
    GroupName name = name(clusters, acronym);
    organisations.stream()
        .filter(full -> name.isAcronymOf(name(clusters, full)))
        .findFirst()
        .ifPresent(full -> clusters.join(acronym, clusters.of(full), ACRONYM, Reason.ACRONYM));
  }

  private static GroupName name(Clusters clusters, ActorMention actor) {
    return GroupName.of(clusters.name(actor));
  }
}
