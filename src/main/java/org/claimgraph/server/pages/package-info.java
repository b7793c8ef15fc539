/**
 * Our pages: what the graph holds, entities, claims, articles and answers, as HTML made here.
 *
 * <p>Templates and the pages' queries stand in the resources below {@code server/pages}; what
 * browsers load by itself (styles, scripts) stands below {@code server/static} and is served at
 * {@code /claimgraph/static/}.
 */
@NullMarked
package org.claimgraph.server.pages;

import org.jspecify.annotations.NullMarked;
