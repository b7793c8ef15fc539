package org.claimgraph.extract;

/** What a mention, and the entity it refers to, is. */
public enum EntityType {
  PERSON,
  ORGANISATION,
  STATE,
  ARMED_GROUP,
  UNIT,
  LOCATION;

  /** Whether it can act and claim: everything but a location. */
  public boolean isActor() {
    return this != LOCATION;
  }
}
