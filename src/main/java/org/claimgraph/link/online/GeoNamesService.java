package org.claimgraph.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.EntityType;
import org.claimgraph.link.Candidate;
import org.claimgraph.link.NameQuery;

/**
 * The search of GeoNames. It knows places only.
 *
 * @param endpoint the address of {@code searchJSON}
 * @param user a user name of GeoNames
 */
record GeoNamesService(URI endpoint, String user) implements Service {
  static final URI USUAL = URI.create("https://secure.geonames.org/searchJSON");

  private static final String HOST = "sws.geonames.org";
  private static final int MOST = 10;

  @Override
  public String name() {
    return "GeoNames (" + endpoint + ")";
  }

  @Override
  public String recordHost() {
    return HOST;
  }

  @Override
  public boolean knows(NameQuery query) {
    return query.type() == EntityType.LOCATION;
  }

  @Override
  public List<Candidate> find(NameQuery query, Asker asker) throws LookupException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("name", query.name());
    parameters.put("maxRows", Integer.toString(MOST));
    parameters.put("style", "FULL");
    Map<String, String> secrets = Map.of("username", user);
    List<Candidate> candidates = new ArrayList<>();
    Answer answer = asker.ask(Question.get(endpoint, parameters, secrets, GeoNamesService::check));
    answer
        .content()
        .path("geonames")
        .forEach(place -> candidate(place, version(answer.day())).ifPresent(candidates::add));
    return candidates;
  }

  private Optional<Candidate> candidate(JsonNode place, String version) {
    if (!place.path("geonameId").isIntegralNumber()) {
      return Optional.empty();
    }
    List<String> aliases = new ArrayList<>();
    aliases.add(place.path("toponymName").asText());
    place.path("alternateNames").forEach(name -> aliases.add(name.path("name").asText()));
    String country = place.path("countryCode").asText().toLowerCase(Locale.ROOT);
    return Optional.of(
        new Candidate(
            "https://" + HOST + "/" + place.get("geonameId").asLong() + "/",
            version,
            place.path("name").asText(),
            aliases,
            Set.of(EntityType.LOCATION),
            country.isEmpty() ? Optional.empty() : Optional.of(country),
            position(place),
            Math.max(0, place.path("population").asDouble()),
            List.of()));
  }

  private static Optional<Candidate.Position> position(JsonNode place) {
    double latitude = place.path("lat").asDouble(Double.NaN);
    double longitude = place.path("lng").asDouble(Double.NaN);
    return Double.isNaN(latitude) || Double.isNaN(longitude)
        ? Optional.empty()
        : Optional.of(new Candidate.Position(latitude, longitude));
  }

  /** The codes are those of the service's page on exceptions. */
  private static Verdict check(JsonNode answer) {
    JsonNode status = answer.path("status");
    if (status.isMissingNode()) {
      return Verdict.GOOD;
    }
    String reason = status.path("value").asText() + ": " + status.path("message").asText();
    return switch (status.path("value").asInt()) {
      case 10, 18, 19, 20 -> Verdict.closed(reason);
      case 13, 22 -> Verdict.later(reason);
      default -> Verdict.refused(reason);
    };
  }
}
