package org.claimgraph.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.link.Candidate;
import org.claimgraph.link.NameQuery;

/**
 * Wikidata by its action API: {@code wbsearchentities} finds items by name, {@code wbgetentities}
 * tells what they are. An item that was merged into another comes back under the other's id.
 *
 * @param endpoint the address of {@code api.php}
 */
record WikidataService(URI endpoint) implements Service {
  static final URI USUAL = URI.create("https://www.wikidata.org/w/api.php");

  private static final String HOST = "www.wikidata.org";
  private static final String LANGUAGE = "en";
  private static final int MOST = 7;
  private static final int IDS_AT_A_TIME = 50;

  /** "Instance of", as the API's own documentation and its clients name it. */
  private static final String INSTANCE_OF = "P31";

  @Override
  public String name() {
    return "Wikidata (" + endpoint + ")";
  }

  @Override
  public String recordHost() {
    return HOST;
  }

  @Override
  public List<Candidate> find(NameQuery query, Asker asker) throws LookupException {
    Map<String, String> matched = search(query.name(), asker);
    Map<String, Answer> items = items(matched.keySet(), "labels|aliases|claims|sitelinks", asker);
    Map<String, Answer> classes = items(classIds(items.values()), "labels", asker);
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    items.forEach(
        (asked, item) -> {
          Candidate candidate = candidate(item, matched.getOrDefault(asked, ""), classes);
          candidates.putIfAbsent(candidate.target(), candidate);
        });
    return List.copyOf(candidates.values());
  }

  /** Ids of the items that a name finds, best first, each with the text that matched. */
  private Map<String, String> search(String name, Asker asker) throws LookupException {
    Map<String, String> parameters = parameters("wbsearchentities");
    parameters.put("search", name);
    parameters.put("language", LANGUAGE);
    parameters.put("uselang", LANGUAGE);
    parameters.put("type", "item");
    parameters.put("limit", Integer.toString(MOST));
    Map<String, String> ids = new LinkedHashMap<>();
    for (JsonNode hit : ask(parameters, asker).content().path("search")) {
      if (isId(hit.path("id").asText())) {
        ids.put(hit.get("id").asText(), hit.path("match").path("text").asText());
      }
    }
    return ids;
  }

  /** What Wikidata says of items, by the ids that were asked for; those it lacks are left out. */
  private Map<String, Answer> items(Collection<String> ids, String props, Asker asker)
      throws LookupException {
    Map<String, Answer> items = new LinkedHashMap<>();
    List<String> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += IDS_AT_A_TIME) {
      List<String> some = all.subList(from, Math.min(all.size(), from + IDS_AT_A_TIME));
      Map<String, String> parameters = parameters("wbgetentities");
      parameters.put("ids", String.join("|", some));
      parameters.put("props", props);
      parameters.put("languages", LANGUAGE);
      Answer answer = ask(parameters, asker);
      for (String id : some) {
        answered(answer.content().path("entities"), id)
            .ifPresent(item -> items.put(id, new Answer(item, answer.day())));
      }
    }
    return items;
  }

  /** An item stands under the id that was asked for, or under the one it was merged into. */
  private static Optional<JsonNode> answered(JsonNode entities, String id) {
    for (JsonNode item : entities) {
      boolean asked =
          item.path("id").asText().equals(id)
              || item.path("redirects").path("from").asText().equals(id)
              || item == entities.get(id);
      if (asked && !item.has("missing") && isId(item.path("id").asText())) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  private static Set<String> classIds(Collection<Answer> items) {
    Set<String> ids = new LinkedHashSet<>();
    items.forEach(item -> ids.addAll(classIds(item.content())));
    return ids;
  }

  private static List<String> classIds(JsonNode item) {
    List<String> ids = new ArrayList<>();
    for (JsonNode claim : item.path("claims").path(INSTANCE_OF)) {
      String id = claim.path("mainsnak").path("datavalue").path("value").path("id").asText();
      if (isId(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private Candidate candidate(Answer answer, String matched, Map<String, Answer> classes) {
    JsonNode item = answer.content();
    String name = label(item);
    List<String> aliases = new ArrayList<>();
    item.path("aliases").path(LANGUAGE).forEach(alias -> aliases.add(alias.path("value").asText()));
    if (!matched.isEmpty()) {
      aliases.add(matched);
    }
    List<String> kinds =
        classIds(item).stream()
            .filter(classes::containsKey)
            .map(id -> label(classes.get(id).content()))
            .toList();
    return new Candidate(
        "http://" + HOST + "/entity/" + item.path("id").asText(),
        version(answer.day()),
        name,
        aliases,
        TypeWords.types(kinds),
        Optional.empty(),
        Optional.empty(),
        item.path("sitelinks").size(),
        List.of());
  }

  private static String label(JsonNode item) {
    return item.path("labels").path(LANGUAGE).path("value").asText();
  }

  private static boolean isId(String id) {
    return id.matches("Q[1-9]\\d*");
  }

  private static Map<String, String> parameters(String action) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("action", action);
    parameters.put("format", "json");
    // Wikidata asks programs that nobody waits for to give way when its copies lag behind.
    parameters.put("maxlag", "5");
    return parameters;
  }

  private Answer ask(Map<String, String> parameters, Asker asker) throws LookupException {
    return asker.ask(Question.get(endpoint, parameters, WikidataService::check));
  }

  private static Verdict check(JsonNode answer) {
    JsonNode error = answer.path("error");
    if (error.isMissingNode()) {
      return Verdict.GOOD;
    }
    String code = error.path("code").asText();
    String reason = code + ": " + error.path("info").asText();
    return switch (code) {
      case "maxlag", "ratelimited", "readonly", "internal_api_error_DBQueryError" ->
          Verdict.later(reason);
      case "blocked", "autoblocked", "mwoauth-invalid-authorization" -> Verdict.closed(reason);
      default -> Verdict.refused(reason);
    };
  }
}
