package org.claimgraph.store;

/**
 * An article whose graph is stored.
 *
 * @param slug of the article
 * @param digest of what was read, as {@link org.claimgraph.rdf.ArticleDigest} has it
 * @param run id of the run that made its graph
 */
public record StoredArticle(String slug, String digest, String run) {}
