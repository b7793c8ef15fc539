package org.claimgraph.extract.dates;

/**
 * A time expression that was read.
 *
 * @param begin index of its first word in the sentence
 * @param end one past the index of its last word
 * @param meaning what it says
 */
record Reading(int begin, int end, Meaning meaning) {}
