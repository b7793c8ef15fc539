package org.claimgraph.extract;

/** A mention that refers to an entity. */
public sealed interface EntityMention extends Mention
    permits ActorMention, UnitMention, LocationMention {

  /** What it refers to. */
  EntityType type();

  /** How it refers. */
  Form form();
}
