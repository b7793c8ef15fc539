/**
 * Reads articles: files, pages and JSON lines in, {@link org.claimgraph.article.Article} out, with
 * offsets that lead back to the text as stored.
 */
@NullMarked
package org.claimgraph.article;

import org.jspecify.annotations.NullMarked;
