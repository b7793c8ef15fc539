package org.claimgraph.link.online;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.claimgraph.article.Problems;

/** Makes the services that the user names. */
public final class OnlineServices {
  private final Optional<String> geonamesUser;

  /**
   * Prepares to make them.
   *
   * @param geonamesUser a user name of GeoNames, needed for that service only
   */
  public OnlineServices(Optional<String> geonamesUser) {
    this.geonamesUser = geonamesUser;
  }

  /**
   * The services, in the order named. They share cache, bound on requests and pauses. Nothing is
   * sent before they are asked.
   *
   * @param names {@code wikidata}, {@code dbpedia}, {@code spotlight}, {@code geonames}, each alone
   *     or with {@code =} and the address of a copy; or the address of a reconciliation service
   * @param problems takes lookups that got no answer
   * @throws OnlineException where a name is none of these or lacks what it needs
   */
  public List<OnlineBase> named(
      List<String> names,
      OnlineOptions options,
      InstantSource clock,
      Pauser pauser,
      RandomGenerator jitter,
      Problems problems) {
    List<Service> services = new ArrayList<>();
    names.forEach(name -> services.add(service(name)));
    Asker asker = new Asker(options, clock, pauser, jitter);
    return services.stream().map(service -> new OnlineBase(service, asker, problems)).toList();
  }

  private Service service(String name) {
    if (name.matches("https?://.*")) {
      return new ReconciliationClient(address(name));
    }
    int equals = name.indexOf('=');
    Optional<URI> copy =
        equals < 0 ? Optional.empty() : Optional.of(address(name.substring(equals + 1)));
    return switch (equals < 0 ? name : name.substring(0, equals)) {
      case "wikidata" -> new WikidataService(copy.orElse(WikidataService.USUAL));
      case "dbpedia" -> new DbpediaService(copy.orElse(DbpediaService.USUAL));
      case "spotlight" -> new SpotlightService(copy.orElse(SpotlightService.USUAL));
      case "geonames" ->
          new GeoNamesService(
              copy.orElse(GeoNamesService.USUAL),
              geonamesUser.orElseThrow(
                  () ->
                      new OnlineException("GeoNames needs a user name: add --geonames-user NAME")));
      default ->
          throw new OnlineException(
              "There is no service \""
                  + name
                  + "\": there are wikidata, dbpedia, spotlight, geonames, and the address of any"
                  + " reconciliation service");
    };
  }

  private static URI address(String text) {
    try {
      URI address = URI.create(text);
      if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      // answered below
    }
    throw new OnlineException("Expected the http address of a service, found \"" + text + "\"");
  }
}
