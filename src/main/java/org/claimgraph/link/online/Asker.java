package org.claimgraph.link.online;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Asks services over HTTP, one request at a time. Answers come from the cache where they are there;
 * a request that fails for a reason that passes is sent again after the pause that the service asks
 * for, or after one that doubles, with jitter. A host that fails three questions in a row, or asks
 * for too long a pause, is asked nothing more.
 */
final class Asker {
  private static final int FAILURES = 3;
  private static final int LONGEST_REASON = 200;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  private final OnlineOptions options;
  private final AnswerCache cache;
  private final InstantSource clock;
  private final Pauser pauser;
  private final RandomGenerator jitter;
  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<String, Integer> failures = new HashMap<>();
  private final Map<String, String> closed = new HashMap<>();
  private final HttpClient client;
  private int sent;

  /**
   * An asker.
   *
   * @param clock tells how old answers are
   * @param jitter spreads the pauses
   */
  Asker(OnlineOptions options, InstantSource clock, Pauser pauser, RandomGenerator jitter) {
    this.options = options;
    this.cache = new AnswerCache(options.cache(), options.keep(), clock);
    this.clock = clock;
    this.pauser = pauser;
    this.jitter = jitter;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(options.timeout())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /** How many requests were sent. */
  synchronized int sent() {
    return sent;
  }

  /**
   * A service's answer.
   *
   * @throws LookupException where there is none
   */
  synchronized Answer ask(Question question) throws LookupException {
    Optional<Answer> kept =
        cache
            .get(question)
            .flatMap(file -> parse(file.text()).map(content -> answer(content, file.came())))
            .filter(answer -> question.check().apply(answer.content()).kind() == Verdict.Kind.GOOD);
    if (kept.isPresent()) {
      return kept.get();
    }
    String host = question.address().getAuthority();
    try {
      Answer answer = answer(askOnline(question, host), clock.instant());
      failures.remove(host);
      return answer;
    } catch (LookupException e) {
      if (failures.merge(host, 1, Integer::sum) >= FAILURES) {
        closed.putIfAbsent(host, "it failed " + FAILURES + " times in a row");
      }
      throw e;
    }
  }

  private static Answer answer(JsonNode content, Instant came) {
    return new Answer(content, LocalDate.ofInstant(came, ZoneOffset.UTC));
  }

  private JsonNode askOnline(Question question, String host) throws LookupException {
    Attempt last = Attempt.failed("it was not asked");
    for (int attempt = 1; attempt <= options.attempts(); attempt++) {
      refuseIfOver(host);
      last = send(question);
      switch (last.verdict().kind()) {
        case GOOD -> {
          cache.put(question, last.body());
          return parse(last.body()).orElseThrow();
        }
        case REFUSED -> throw new LookupException(host + " refused: " + last.verdict().reason());
        case CLOSED -> {
          closed.put(host, last.verdict().reason());
          throw new LookupException(host + " answers no more: " + last.verdict().reason());
        }
        case LATER -> {
          if (attempt < options.attempts()) {
            pause(host, attempt, last);
          }
        }
      }
    }
    throw new LookupException(
        "%s gave no answer after %d attempts: %s"
            .formatted(host, options.attempts(), last.verdict().reason()));
  }

  private void refuseIfOver(String host) throws LookupException {
    String reason = closed.get(host);
    if (reason != null) {
      throw new LookupException(host + " is asked no more: " + reason);
    }
    if (sent >= options.mostRequests()) {
      throw new LookupException(
          host
              + " was not asked: all "
              + options.mostRequests()
              + " requests of this run are used");
    }
  }

  /**
   * What came of sending once.
   *
   * @param verdict on the answer
   * @param body the answer; empty where there is none
   * @param asked the pause that the service asks for, if any
   */
  private record Attempt(Verdict verdict, String body, Optional<Duration> asked) {
    static Attempt failed(String reason) {
      return new Attempt(Verdict.later(reason), "", Optional.empty());
    }
  }

  private Attempt send(Question question) throws LookupException {
    sent++;
    try {
      HttpResponse<String> response = client.send(request(question), BodyHandlers.ofString());
      Optional<Duration> asked = RetryAfter.of(response, clock);
      return new Attempt(verdict(question, response), response.body(), asked);
    } catch (IOException e) {
      return Attempt.failed(reason(e));
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private HttpRequest request(Question question) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(question.whole())
            .timeout(options.timeout())
            .header("User-Agent", "claimgraph (" + options.contact() + ")")
            .header("Accept", "application/json");
    return question.form().isEmpty()
        ? request.build()
        : request
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(question.form()))
            .build();
  }

  private Verdict verdict(Question question, HttpResponse<String> response) {
    int status = response.statusCode();
    if (status == 429 || status >= 500) {
      return Verdict.later("status " + status);
    }
    Optional<JsonNode> answer = parse(response.body());
    if (status != 200) {
      return answer
          .map(question.check())
          .filter(verdict -> verdict.kind() != Verdict.Kind.GOOD)
          .orElse(Verdict.refused("status " + status));
    }
    return answer.map(question.check()).orElse(Verdict.later("the answer is no whole JSON"));
  }

  private Optional<JsonNode> parse(String body) {
    try {
      JsonNode answer = mapper.readTree(body);
      return answer.isContainerNode() ? Optional.of(answer) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private void pause(String host, int attempt, Attempt last) throws LookupException {
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << (attempt - 1));
    Duration spread =
        doubled.plus(doubled.dividedBy(2).multipliedBy(jitter.nextInt(100)).dividedBy(100));
    Duration pause = last.asked().orElse(spread);
    if (pause.compareTo(options.longestPause()) > 0) {
      closed.put(host, "it asks for a pause of " + pause.toSeconds() + " seconds");
      refuseIfOver(host);
    }
    try {
      pauser.pause(pause);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static LookupException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new LookupException("the run was broken off", e);
  }

  private static String reason(IOException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.length() > LONGEST_REASON ? message.substring(0, LONGEST_REASON) : message;
  }
}
