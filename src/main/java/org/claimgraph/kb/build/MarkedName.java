package org.claimgraph.kb.build;

import org.claimgraph.kb.NameMark;

/**
 * A name of a record.
 *
 * @param text as written; in Latin script, or it is left out of the index
 * @param mark what sort of name it is
 */
public record MarkedName(String text, NameMark mark) {}
