package org.claimgraph.extract.recurrent;

/**
 * An attribute of tokens that a network sees.
 *
 * @param column its column
 * @param width elements of the vectors that are learned for its values
 * @param least how often a value must occur to have a vector of its own
 */
public record Attribute(int column, int width, int least) {}
