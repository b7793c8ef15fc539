/**
 * Finds places in text and decides which place of the gazetteer each mention means.
 *
 * <p>The gazetteer ({@link org.claimgraph.extract.locations.Gazetteer}) proposes, {@link
 * org.claimgraph.extract.locations.NameDetector} decides what is a place's name, {@link
 * org.claimgraph.extract.locations.Disambiguation} which place, {@link
 * org.claimgraph.extract.locations.RelativePhrases} reads places said by where they lie from
 * another.
 */
@NullMarked
package org.claimgraph.extract.locations;

import org.jspecify.annotations.NullMarked;
