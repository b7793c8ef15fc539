package org.claimgraph.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.link.Candidate;
import org.claimgraph.link.NameQuery;

/**
 * DBpedia Lookup: resources by label. Every field of an answer is a list of texts.
 *
 * @param endpoint the address of the search
 */
record DbpediaService(URI endpoint) implements Service {
  static final URI USUAL = URI.create("https://lookup.dbpedia.org/api/search");
  static final String HOST = "dbpedia.org";

  private static final int MOST = 10;

  @Override
  public String name() {
    return "DBpedia Lookup (" + endpoint + ")";
  }

  @Override
  public String recordHost() {
    return HOST;
  }

  @Override
  public List<Candidate> find(NameQuery query, Asker asker) throws LookupException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("query", query.name());
    parameters.put("maxResults", Integer.toString(MOST));
    parameters.put("format", "JSON");
    List<Candidate> candidates = new ArrayList<>();
    Answer answer = asker.ask(Question.get(endpoint, parameters, DbpediaService::check));
    answer
        .content()
        .path("docs")
        .forEach(doc -> candidate(doc, version(answer.day())).ifPresent(candidates::add));
    return candidates;
  }

  private Optional<Candidate> candidate(JsonNode doc, String version) {
    Optional<String> resource =
        texts(doc, "resource")
            .filter(iri -> iri.matches("http://dbpedia\\.org/resource/\\S+"))
            .findFirst();
    List<String> labels = texts(doc, "label").toList();
    if (resource.isEmpty() || labels.isEmpty()) {
      return Optional.empty();
    }
    List<String> classes =
        Stream.concat(texts(doc, "typeName"), texts(doc, "type").map(DbpediaResources::className))
            .toList();
    return Optional.of(
        new Candidate(
            resource.get(),
            version,
            DbpediaResources.withoutQualifier(labels.getFirst()),
            Stream.concat(labels.stream(), texts(doc, "redirectlabel")).toList(),
            TypeWords.types(classes),
            Optional.empty(),
            Optional.empty(),
            texts(doc, "refCount")
                .filter(n -> n.matches("\\d{1,9}"))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElse(0),
            List.of()));
  }

  /** The texts of a field, without the marks around what matched. */
  private static Stream<String> texts(JsonNode doc, String field) {
    List<String> texts = new ArrayList<>();
    doc.path(field).forEach(value -> texts.add(value.asText().replaceAll("</?B>", "")));
    return texts.stream();
  }

  private static Verdict check(JsonNode answer) {
    return answer.path("docs").isArray()
        ? Verdict.GOOD
        : Verdict.refused("expected \"docs\" in the answer");
  }
}
