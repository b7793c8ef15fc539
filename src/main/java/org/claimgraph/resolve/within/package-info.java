/** Which mentions of one article are one thing: sieves from sure to less sure. */
@NullMarked
package org.claimgraph.resolve.within;

import org.jspecify.annotations.NullMarked;
