/**
 * Learns to label the tokens of a sequence: feature templates, a linear-chain model, its trainer
 * and its file format. Knows nothing of what the labels stand for.
 */
@NullMarked
package org.claimgraph.extract.learn;

import org.jspecify.annotations.NullMarked;
