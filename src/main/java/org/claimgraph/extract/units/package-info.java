/**
 * Military units: the grammar of their designators, and the phrases that refer back to them.
 *
 * <p>Echelons, branches, modifiers, abbreviations and named units are data files; their keys are
 * the notations of the concept schemes in {@code ontology/}.
 */
@NullMarked
package org.claimgraph.extract.units;

import org.jspecify.annotations.NullMarked;
