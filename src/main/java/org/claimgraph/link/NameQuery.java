package org.claimgraph.link;

import org.claimgraph.extract.EntityType;

/**
 * A name to look up.
 *
 * @param name as the text writes it
 * @param type what it is a name of; a base may use it to leave out what cannot be meant
 */
public record NameQuery(String name, EntityType type) {}
