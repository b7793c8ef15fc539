package org.claimgraph.resolve;

import org.claimgraph.extract.EntityMention;

/**
 * The decision that a mention refers to a referent.
 *
 * @param mention the mention
 * @param referent local id of the referent
 * @param confidence 0 to 1
 * @param reason the rule that decided
 */
public record ReferentMention(
    EntityMention mention, String referent, double confidence, Reason reason) {}
