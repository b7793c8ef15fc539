/**
 * Learns to label tokens with a recurrent network: word vectors, two layers of bidirectional LSTM,
 * a conditional random field on top. Plain arrays and loops that the compiler turns into vector
 * instructions, so that the same examples give the same bytes on every machine. Knows nothing of
 * what the labels stand for.
 */
@NullMarked
package org.claimgraph.extract.recurrent;

import org.jspecify.annotations.NullMarked;
