package org.claimgraph.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.link.Candidate;
import org.claimgraph.link.NameQuery;

/**
 * DBpedia Spotlight: the one resource that it takes a name for. Of a name that it marks in part
 * only, it knows nothing.
 *
 * @param endpoint the address of {@code annotate}
 */
record SpotlightService(URI endpoint) implements Service {
  static final URI USUAL = URI.create("https://api.dbpedia-spotlight.org/en/annotate");

  private static final String CONFIDENCE = "0.35";

  @Override
  public String name() {
    return "DBpedia Spotlight (" + endpoint + ")";
  }

  @Override
  public String recordHost() {
    return DbpediaService.HOST;
  }

  @Override
  public List<Candidate> find(NameQuery query, Asker asker) throws LookupException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("text", query.name());
    parameters.put("confidence", CONFIDENCE);
    List<Candidate> candidates = new ArrayList<>();
    Answer answer = asker.ask(Question.get(endpoint, parameters, SpotlightService::check));
    for (JsonNode resource : answer.content().path("Resources")) {
      candidate(query.name(), resource, version(answer.day())).ifPresent(candidates::add);
    }
    return candidates;
  }

  private Optional<Candidate> candidate(String name, JsonNode resource, String version) {
    String iri = resource.path("@URI").asText();
    boolean whole = resource.path("@surfaceForm").asText().equals(name);
    if (!whole || !iri.matches("http://dbpedia\\.org/resource/\\S+")) {
      return Optional.empty();
    }
    String label = DbpediaResources.label(iri);
    List<String> classes =
        Arrays.stream(resource.path("@types").asText().split(","))
            .map(DbpediaResources::className)
            .toList();
    return Optional.of(
        new Candidate(
            iri,
            version,
            DbpediaResources.withoutQualifier(label),
            List.of(label),
            TypeWords.types(classes),
            Optional.empty(),
            Optional.empty(),
            resource.path("@support").asDouble(0),
            List.of()));
  }

  /** An answer without any resource has no such field; every answer repeats the text. */
  private static Verdict check(JsonNode answer) {
    return answer.has("@text") ? Verdict.GOOD : Verdict.refused("expected \"@text\" in the answer");
  }
}
