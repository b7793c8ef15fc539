package org.claimgraph.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One request to a service.
 *
 * @param address with the query in it
 * @param form the body of a POST as a form; empty for GET
 * @param secrets parameters of the address that the cache's key leaves out
 * @param check what the answer is worth
 */
record Question(
    URI address, String form, Map<String, String> secrets, Function<JsonNode, Verdict> check) {

  /** A GET. */
  static Question get(
      URI endpoint, Map<String, String> parameters, Function<JsonNode, Verdict> check) {
    return get(endpoint, parameters, Map.of(), check);
  }

  /** A GET with parameters that are nobody's business. */
  static Question get(
      URI endpoint,
      Map<String, String> parameters,
      Map<String, String> secrets,
      Function<JsonNode, Verdict> check) {
    return new Question(withQuery(endpoint, form(parameters)), "", secrets, check);
  }

  /** A POST of a form. */
  static Question post(
      URI endpoint, Map<String, String> parameters, Function<JsonNode, Verdict> check) {
    return new Question(endpoint, form(parameters), Map.of(), check);
  }

  /** What tells it from other questions. */
  String key() {
    return address + "\n" + form;
  }

  /** The address to send it to. */
  URI whole() {
    return secrets.isEmpty() ? address : withQuery(address, form(secrets));
  }

  private static URI withQuery(URI endpoint, String query) {
    String text = endpoint.toString();
    return query.isEmpty()
        ? endpoint
        : URI.create(text + (text.indexOf('?') < 0 ? "?" : "&") + query);
  }

  private static String form(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
