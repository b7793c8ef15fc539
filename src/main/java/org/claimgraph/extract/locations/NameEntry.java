package org.claimgraph.extract.locations;

import java.util.List;

/**
 * What the gazetteer has under one name.
 *
 * @param commonWord whether it is an English word too
 * @param firstName whether it is a person's first name too
 * @param places the places of that name, most populous first; none for first names that are none
 */
record NameEntry(boolean commonWord, boolean firstName, List<NamedPlace> places) {}
