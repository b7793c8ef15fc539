package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.UnitMention;
import org.claimgraph.resolve.Reason;
import org.jspecify.annotations.Nullable;

/** The mentions that so far are thought to be one thing. Grows as sieves merge it with others. */
final class Cluster {
  private final List<Decided> decisions = new ArrayList<>();

  /** What its mentions say together, found out when first asked, anew when it grows. */
  private @Nullable EntityType type;

  private @Nullable Grammar grammar;

  /** A mention with the confidence and the reason of its belonging here. */
  record Decided(EntityMention mention, double confidence, Reason reason) {}

  Cluster(EntityMention first) {
    decisions.add(new Decided(first, 1.0, Reason.FIRST_MENTION));
  }

  /** Takes over all mentions of another cluster. */
  void absorb(Cluster other, double confidence, Reason reason) {
    for (Decided decided : other.decisions) {
      boolean first = decided.reason() == Reason.FIRST_MENTION;
      decisions.add(
          new Decided(
              decided.mention(),
              Math.min(confidence, decided.confidence()),
              first ? reason : decided.reason()));
    }
    decisions.sort(Comparator.comparing(d -> d.mention().span()));
    type = null;
    grammar = null;
  }

  /** In text order. */
  List<Decided> decisions() {
    return decisions;
  }

  Stream<EntityMention> mentions() {
    return decisions.stream().map(Decided::mention);
  }

  EntityMention first() {
    return decisions.getFirst().mention();
  }

  /** The type of its mentions by name, else of its first mention. */
  EntityType type() {
    if (type == null) {
      type = mentions().filter(m -> m.form() == Form.NAME).findFirst().orElse(first()).type();
    }
    return type;
  }

  boolean isNamed() {
    for (Decided decided : decisions) {
      if (decided.mention().form() == Form.NAME) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything but pronouns tells what it is. */
  boolean refers() {
    for (Decided decided : decisions) {
      if (decided.mention().form() != Form.PRONOUN) {
        return true;
      }
    }
    return false;
  }

  Stream<ActorMention> actors() {
    return mentions().filter(ActorMention.class::isInstance).map(ActorMention.class::cast);
  }

  Stream<UnitMention> units() {
    return mentions().filter(UnitMention.class::isInstance).map(UnitMention.class::cast);
  }

  /** The side that its mentions state, where they agree on one. */
  Optional<String> side() {
    List<String> sides =
        mentions().map(Cluster::side).flatMap(Optional::stream).distinct().toList();
    return sides.size() == 1 ? Optional.of(sides.getFirst()) : Optional.empty();
  }

  private static Optional<String> side(EntityMention mention) {
    return switch (mention) {
      case ActorMention actor -> actor.side();
      case UnitMention unit -> unit.designator().side();
      default -> Optional.empty();
    };
  }

  /** What is known of its gender and number: the first informative statement among its mentions. */
  Grammar grammar() {
    if (grammar == null) {
      grammar = saidGrammar();
    }
    return grammar;
  }

  private Grammar saidGrammar() {
    List<Grammar> said =
        actors().map(ActorMention::grammar).filter(g -> g != Grammar.OTHER).toList();
    return said.stream()
        .filter(g -> g != Grammar.HE_OR_SHE)
        .findFirst()
        .orElse(said.isEmpty() ? defaultGrammar() : Grammar.HE_OR_SHE);
  }

  /** A person's gender where more than a given name tells it: a title, pronoun or description. */
  Optional<Grammar> genderSaid() {
    return actors().filter(Cluster::saysGender).map(ActorMention::grammar).findFirst();
  }

  private static boolean saysGender(ActorMention mention) {
    boolean isGender = mention.grammar() == Grammar.HE || mention.grammar() == Grammar.SHE;
    return isGender && !mention.name().filter(mention.span()::equals).isPresent();
  }

  private Grammar defaultGrammar() {
    return type() == EntityType.PERSON ? Grammar.HE_OR_SHE : Grammar.IT;
  }

  /** Where its last mention before another one begins; -1 where none stands before it. */
  int lastBefore(EntityMention mention) {
    for (int i = decisions.size() - 1; i >= 0; i--) {
      int begin = decisions.get(i).mention().span().begin();
      if (begin < mention.span().begin()) {
        return begin;
      }
    }
    return -1;
  }

  /** Whether its gender is not known to be another than one said. */
  boolean genderAgrees(Grammar said) {
    Grammar known = grammar();
    return !(known == Grammar.HE && said == Grammar.SHE
        || known == Grammar.SHE && said == Grammar.HE);
  }
}
