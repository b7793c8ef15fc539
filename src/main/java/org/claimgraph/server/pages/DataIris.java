package org.claimgraph.server.pages;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimgraph.rdf.Iris;
import org.owasp.encoder.Encode;

/** The IRIs of the data and their pages here: one for each IRI that begins with the base. */
record DataIris(Iris iris) {
  private static final String UNNAMED = "unnamed";

  /** What all of them begin with. */
  String base() {
    return iris.base();
  }

  /** The node whose page has a path below {@code /id/}, percent-encoded in whatever way. */
  Node node(String path) {
    return iris.node(path);
  }

  /** The address of an IRI's page; empty for what has none here. */
  Optional<String> page(String iri) {
    return iri.startsWith(base()) && iri.length() > base().length()
        ? Optional.of(Pages.IDS + iri.substring(base().length()))
        : Optional.empty();
  }

  /** What somebody who speaks is called: of one whom the text does not name, that is said. */
  String called(String iri, String name) {
    boolean anonymous = iri.startsWith(base() + "claim/") && iri.endsWith("/claimant");
    return anonymous && !name.startsWith(UNNAMED) ? name + " (" + UNNAMED + ")" : name;
  }

  /** A link to the page of somebody who speaks, see {@link #called}. */
  String voice(String iri, String name) {
    return link(iri, called(iri, name));
  }

  /** A link to an IRI's page; the mere text for what has none here. */
  String link(String iri, String text) {
    return page(iri)
        .map(
            page ->
                "<a href=\"%s\">%s</a>"
                    .formatted(Encode.forHtmlAttribute(page), Encode.forHtml(text)))
        .orElse(Encode.forHtml(text));
  }
}
