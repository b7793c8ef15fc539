/** From attributions to claims: claimant, stance, relay, evidence. */
@NullMarked
package org.claimgraph.resolve.claims;

import org.jspecify.annotations.NullMarked;
