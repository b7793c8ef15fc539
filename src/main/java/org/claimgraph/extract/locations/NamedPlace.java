package org.claimgraph.extract.locations;

import org.claimgraph.kb.NameMark;

/**
 * A place under one of its names.
 *
 * @param place its number in the gazetteer
 * @param mark what sort of name it is
 */
record NamedPlace(int place, NameMark mark) {}
