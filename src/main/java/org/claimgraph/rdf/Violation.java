package org.claimgraph.rdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something about a graph that its shapes do not allow.
 *
 * @param graph name of the graph
 * @param focus the node it is wrong about
 * @param path the property, or the path of properties, as the shape has it; empty where it is wrong
 *     about the node itself
 * @param message what the shape expects
 */
public record Violation(String graph, String focus, String path, String message) {
  private static final Pattern OURS =
      Pattern.compile("<" + Pattern.quote(Cg.NAMESPACE) + "(\\w+)>");

  /** Writes our own terms with their prefix. */
  static String shorten(String path) {
    Matcher matcher = OURS.matcher(path);
    return matcher.replaceAll("cg:$1");
  }
}
