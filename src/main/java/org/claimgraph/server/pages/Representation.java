package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/** The forms in which a node is answered for. */
enum Representation {
  /** A page for people. */
  HTML("html", "text/html"),
  /** Its triples in Turtle. */
  TURTLE("ttl", "text/turtle"),
  /** Its triples in JSON-LD. */
  JSON_LD("jsonld", "application/ld+json");

  private static final AcceptList OFFER = AcceptList.create(HTML.type, TURTLE.type, JSON_LD.type);

  private final String format;
  private final String type;

  Representation(String format, String type) {
    this.format = format;
    this.type = type;
  }

  /** What the parameter {@code format} calls it. */
  String format() {
    return format;
  }

  /**
   * The one that a request prefers: by its parameter {@code format}, else by its header {@code
   * Accept} with the weights there; a page where nothing offered is accepted. Empty where the
   * parameter names none.
   */
  static Optional<Representation> wanted(HttpServletRequest request) {
    String format = request.getParameter("format");
    return format == null
        ? Optional.of(accepted(request.getHeader("Accept")))
        : Stream.of(values()).filter(one -> one.format.equals(format)).findFirst();
  }

  private static Representation accepted(@Nullable String accept) {
    MediaType best = accept == null ? null : AcceptList.match(new AcceptList(accept), OFFER);
    return Stream.of(values())
        .filter(one -> best != null && best.getContentTypeStr().equals(one.type))
        .findFirst()
        .orElse(HTML);
  }
}
