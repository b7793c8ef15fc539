/**
 * Which mentions are one thing, within an article and across articles, and who claims what about
 * it.
 */
@NullMarked
package org.claimgraph.resolve;

import org.jspecify.annotations.NullMarked;
