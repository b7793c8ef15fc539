/**
 * Who says what: a learned tagger of sources, cues and contents, and a learned linker that makes
 * attributions of them. {@code MODEL.md} beside the model tells what it was trained on and how good
 * it is.
 */
@NullMarked
package org.claimgraph.extract.claims;

import org.jspecify.annotations.NullMarked;
