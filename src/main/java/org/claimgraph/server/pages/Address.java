package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** The query part of a page's address, which holds the page's state. */
final class Address {

  private Address() {}

  /** The first value of each parameter, in order; what is empty counts as not there. */
  static SequencedMap<String, String> parameters(HttpServletRequest request) {
    SequencedMap<String, String> parameters = new LinkedHashMap<>();
    for (String name : Collections.list(request.getParameterNames())) {
      String value = request.getParameter(name).strip();
      if (!value.isEmpty()) {
        parameters.put(name, value);
      }
    }
    return parameters;
  }

  /** Parameters as an address has them, in their order, beginning with a question mark. */
  static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
