/**
 * What an annotated article mentions and attributes. One extractor for each kind, none of which
 * knows another.
 */
@NullMarked
package org.claimgraph.extract;

import org.jspecify.annotations.NullMarked;
