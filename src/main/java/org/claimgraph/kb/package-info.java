/**
 * The knowledge base index: one compact file of records (places, countries, persons, organisations,
 * units) that are found by name. Built by {@link org.claimgraph.kb.build.IndexBuilder} from tables
 * and dumps; read by {@link org.claimgraph.kb.KnowledgeIndex}.
 */
@NullMarked
package org.claimgraph.kb;

import org.jspecify.annotations.NullMarked;
