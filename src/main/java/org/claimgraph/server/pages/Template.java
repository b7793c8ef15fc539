package org.claimgraph.server.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.encoder.Encode;

/**
 * A page or part of one, from the resources {@code server/pages}, with places for values.
 *
 * <p>{@code {{name}}} stands for a text and is escaped, {@code {{{name}}}} for markup that other
 * templates made.
 */
public record Template(String markup) {
  private static final Pattern PLACE = Pattern.compile("\\{\\{\\{(\\w+)}}}|\\{\\{(\\w+)}}");

  /** Reads a template. */
  public static Template of(String file) {
    return new Template(new String(resource(file), StandardCharsets.UTF_8));
  }

  /** The bytes of a file beside the templates. */
  static byte[] resource(String file) {
    try (InputStream in = Template.class.getResourceAsStream("/server/pages/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no resource /server/pages/" + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fills every place; a place without value is a bug. */
  public String fill(Map<String, String> values) {
    return PLACE
        .matcher(markup)
        .replaceAll(
            place -> Matcher.quoteReplacement(value(place.group(1), place.group(2), values)));
  }

  private static String value(
      @Nullable String markup, @Nullable String text, Map<String, String> values) {
    String name = markup == null ? text : markup;
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("no value for " + name);
    }
    return markup == null ? Encode.forHtml(value) : value;
  }
}
