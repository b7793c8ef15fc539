package org.claimgraph.link.online;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * A service on loopback that gives the answers it was told to give, in order, or those that belong
 * to a part of the request; it notes what it was asked.
 */
public final class StandIn implements AutoCloseable {
  private final HttpServer server;
  private final Deque<Answer> next = new ConcurrentLinkedDeque<>();
  private final Map<String, String> always = Collections.synchronizedMap(new HashMap<>());
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> agents = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch closing = new CountDownLatch(1);

  private record Answer(int status, Map<String, String> headers, String body, int length) {}

  public StandIn() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  /** The next answer. */
  public StandIn then(int status, String body, String... headers) {
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      map.put(headers[i], headers[i + 1]);
    }
    next.add(new Answer(status, map, body, body.getBytes(StandardCharsets.UTF_8).length));
    return this;
  }

  /** The next answer ends before its length. */
  StandIn thenCutOff(String body) {
    next.add(new Answer(200, Map.of(), body, body.length() + 50));
    return this;
  }

  /** The next request is never answered. */
  StandIn thenSilence() {
    next.add(new Answer(0, Map.of(), "", 0));
    return this;
  }

  /** The answer to requests that contain a text, where no other is next. */
  public StandIn always(String part, String body) {
    always.put(part, body);
    return this;
  }

  /** Its address. */
  public String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** What was asked so far, in order: decoded addresses, then bodies. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  List<String> agents() {
    return List.copyOf(agents);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      URI uri = exchange.getRequestURI();
      String request = URLDecoder.decode(uri + " " + body, StandardCharsets.UTF_8).strip();
      asked.add(request);
      agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
      Answer answer = answer(request);
      if (answer.status() == 0) {
        await();
        return;
      }
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(answer.status(), answer.length() == 0 ? -1 : answer.length());
      exchange.getResponseBody().write(answer.body().getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    }
  }

  private Answer answer(String request) {
    Answer first = next.poll();
    if (first != null) {
      return first;
    }
    Optional<String> body;
    synchronized (always) {
      body =
          always.keySet().stream()
              .filter(request::contains)
              .max(Comparator.comparingInt(String::length))
              .map(always::get);
    }
    String text = body.orElse("");
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    return new Answer(body.isPresent() ? 200 : 404, Map.of(), text, length);
  }

  private void await() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
