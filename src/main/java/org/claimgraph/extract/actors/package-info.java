/** Persons, organisations, states and armed groups: their names, descriptions and pronouns. */
@NullMarked
package org.claimgraph.extract.actors;

import org.jspecify.annotations.NullMarked;
