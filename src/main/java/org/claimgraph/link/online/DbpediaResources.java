package org.claimgraph.link.online;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What the IRIs and labels of DBpedia say. */
final class DbpediaResources {
  private DbpediaResources() {}

  /** The label of a resource: {@code .../resource/Lyon_(disambiguation)} is that with a blank. */
  static String label(String resource) {
    String segment = resource.substring(resource.lastIndexOf('/') + 1);
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8).replace('_', ' ');
  }

  /** A label without what tells it from its namesakes: "(river)", ", Ohio" stays. */
  static String withoutQualifier(String label) {
    return label.replaceFirst("\\s*\\([^()]*\\)$", "");
  }

  /** The name of a class from its IRI or short form: {@code DBpedia:PopulatedPlace}. */
  static String className(String type) {
    return type.replaceFirst("^.*[/#:]", "");
  }
}
