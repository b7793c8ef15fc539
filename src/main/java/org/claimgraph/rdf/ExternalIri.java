package org.claimgraph.rdf;

import java.util.regex.Pattern;

/** IRIs that come from the input. */
final class ExternalIri {
  /** Absolute, and without the characters that no IRI may have (RFC 3987). */
  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "[a-zA-Z][a-zA-Z0-9+.-]*:[^\\x00-\\x20\\x7F-\\x9F<>\"{}|\\\\^`\\uD800-\\uDFFF]+");

  private ExternalIri() {}

  static boolean isValid(String iri) {
    return ABSOLUTE.matcher(iri).matches();
  }
}
