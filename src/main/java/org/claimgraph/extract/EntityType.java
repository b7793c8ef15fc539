package org.claimgraph.extract;

/** What a mention, and the entity it refers to, is. */
public enum EntityType {
  PERSON,
  ORGANISATION,

  /** People spoken of together who share no name: soldiers, residents, officials. */
  PEOPLE,
  STATE,
  ARMED_GROUP,
  UNIT,
  LOCATION;

  /** Whether it can act and claim: everything but a location. */
  public boolean isActor() {
    return this != LOCATION;
  }
}
