package org.claimgraph.extract.quantities;

import java.util.Locale;

/**
 * What a quantity counts or measures. The keys are those of the SKOS scheme {@code
 * ontology/schemes/measure.ttl}.
 */
public enum Measure {
  /** Persons killed. */
  KILLED,
  /** Persons wounded. */
  WOUNDED,
  /** Persons killed or wounded, told together. */
  CASUALTIES,
  /** Persons or things taken. */
  CAPTURED,
  /** Persons or things lost, without a word on how. */
  LOST,
  /** Persons missing. */
  MISSING,
  /** Persons driven from their homes. */
  DISPLACED,
  /** Persons present, deployed or trained. */
  PERSONNEL,
  /** Things destroyed or shot down; what they are is the thing counted. */
  DESTROYED,
  /** Things damaged. */
  DAMAGED,
  /** Weapons, vehicles or other equipment, as stock or delivery. */
  EQUIPMENT,
  /** Shells, rounds, rockets or missiles, as stock, delivery or use. */
  AMMUNITION,
  /** Length of a way, or how far one thing is from another. */
  DISTANCE,
  /** Area of land. */
  AREA,
  /** Width. */
  WIDTH,
  /** Depth, as of an advance. */
  DEPTH,
  /** Height or altitude. */
  HEIGHT,
  /** Speed. */
  SPEED,
  /** Weight or mass. */
  WEIGHT,
  /** Volume, as of fuel. */
  VOLUME,
  /** Amount of money. */
  MONEY,
  /** Share of a whole, in percent. */
  PERCENTAGE,
  /** Any other number of things. */
  COUNT;

  /** The key that mentions and the scheme use: its name in lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
