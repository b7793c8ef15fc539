/** Which referents of which articles are one entity, block by block. */
@NullMarked
package org.claimgraph.resolve.across;

import org.jspecify.annotations.NullMarked;
