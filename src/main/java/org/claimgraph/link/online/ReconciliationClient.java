package org.claimgraph.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.link.Candidate;
import org.claimgraph.link.NameQuery;

/**
 * Any service of the Reconciliation API 0.2: its manifest says what its ids mean, its answers name
 * the types of candidates.
 *
 * @param endpoint the service's address
 */
record ReconciliationClient(URI endpoint) implements Service {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int BATCH = 10;
  private static final int MOST = 7;
  private static final String ID = "{{id}}";

  @Override
  public String name() {
    return "Reconciliation (" + endpoint + ")";
  }

  /** Not known before it is asked: no link of another service stands in for its records. */
  @Override
  public String recordHost() {
    return "";
  }

  @Override
  public int batch() {
    return BATCH;
  }

  @Override
  public List<Candidate> find(NameQuery query, Asker asker) throws LookupException {
    return find(List.of(query), asker).getFirst();
  }

  @Override
  public List<List<Candidate>> find(List<NameQuery> queries, Asker asker) throws LookupException {
    JsonNode manifest =
        asker.ask(Question.get(endpoint, Map.of(), ReconciliationClient::checkManifest)).content();
    ObjectNode batch = MAPPER.createObjectNode();
    for (int i = 0; i < queries.size(); i++) {
      batch.putObject("q" + i).put("query", queries.get(i).name()).put("limit", MOST);
    }
    Map<String, String> form = Map.of("queries", batch.toString());
    int size = queries.size();
    Answer answers = asker.ask(Question.post(endpoint, form, answer -> check(answer, size)));
    List<List<Candidate>> found = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Candidate> candidates = new ArrayList<>();
      for (JsonNode result : answers.content().path("q" + i).path("result")) {
        candidate(queries.get(i).name(), result, manifest, version(answers.day()))
            .ifPresent(candidates::add);
      }
      found.add(candidates);
    }
    return found;
  }

  private Optional<Candidate> candidate(
      String name, JsonNode result, JsonNode manifest, String version) {
    Optional<String> target = target(result.path("id").asText(), manifest);
    List<String> classes = new ArrayList<>();
    result.path("type").forEach(type -> classes.add(type.path("name").asText()));
    // A service that calls it a match vouches for the name, however its own differs.
    List<String> aliases = result.path("match").asBoolean() ? List.of(name) : List.of();
    return target.map(
        iri ->
            new Candidate(
                iri,
                version,
                result.path("name").asText(),
                aliases,
                TypeWords.types(classes),
                Optional.empty(),
                Optional.empty(),
                Math.max(0, result.path("score").asDouble(0)),
                List.of()));
  }

  /** The record's IRI: in the space of identifiers, or where the service shows it. */
  private static Optional<String> target(String id, JsonNode manifest) {
    String space = manifest.path("identifierSpace").asText();
    String view = manifest.path("view").path("url").asText();
    String iri =
        id.matches("https?://.*")
            ? id
            : space.matches(".*[/#]") ? space + id : view.replace(ID, id);
    return !id.isEmpty() && iri.matches("https?://[^\\s<>\"{}|\\\\^`]+")
        ? Optional.of(iri)
        : Optional.empty();
  }

  private static Verdict checkManifest(JsonNode manifest) {
    return manifest.hasNonNull("identifierSpace")
        ? Verdict.GOOD
        : Verdict.refused("expected a manifest with \"identifierSpace\"");
  }

  private static Verdict check(JsonNode answer, int size) {
    for (int i = 0; i < size; i++) {
      if (!answer.path("q" + i).path("result").isArray()) {
        return Verdict.refused("expected a result for each query");
      }
    }
    return Verdict.GOOD;
  }
}
