package org.claimgraph.extract;

import org.claimgraph.article.Span;

/**
 * A stretch of text with one of re3d's entity types, by re3d's conventions: names, descriptions and
 * pronouns alike. Stand-off annotations write them; the graph is built from the mentions.
 *
 * @param span where it stands
 * @param type re3d's name of the type, such as {@code Organisation} or {@code Weapon}
 */
public record EntitySpan(Span span, String type) {}
