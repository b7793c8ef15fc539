package org.claimgraph.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.claimgraph.article.Problems;
import org.claimgraph.link.online.OnlineBase;
import org.claimgraph.link.online.OnlineException;
import org.claimgraph.link.online.OnlineOptions;
import org.claimgraph.link.online.OnlineServices;
import org.claimgraph.link.online.Pauser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options on which services to ask, and how. */
final class OnlineArguments {
  private static final String CACHE = "online-answers";

  @Option(
      names = "--online",
      split = ",",
      paramLabel = "SERVICE",
      description = {
        "Ask services on the net too: wikidata, dbpedia, spotlight, geonames (each alone, or with"
            + " =URL of a copy), or the URL of any Reconciliation API 0.2 service. The names of"
            + " entities are sent to them. Without this option nothing is."
      })
  private List<String> services = List.of();

  @Option(
      names = "--contact",
      paramLabel = "MAIL|URL",
      description = "Whom services can contact about the requests; needed with --online.")
  private String contact = "";

  @Option(
      names = "--geonames-user",
      paramLabel = "NAME",
      description = "Your user name at GeoNames; needed for geonames.")
  private @Nullable String geonamesUser;

  @Option(
      names = "--online-cache",
      paramLabel = "DIR",
      description =
          "Where answers are kept for 30 days; " + CACHE + " in the store's directory by default.")
  private @Nullable Path cache;

  @Option(
      names = "--most-requests",
      paramLabel = "N",
      description = "The most requests in one run (default: ${DEFAULT-VALUE}).",
      defaultValue = "2000")
  private int mostRequests = 2000;

  /**
   * The services that are named; none sends anything before it is asked.
   *
   * @throws OnlineException where an option does not do
   */
  List<OnlineBase> bases(Path store, Problems problems) {
    if (services.isEmpty()) {
      return List.of();
    }
    Path answers = cache == null ? store.resolve(CACHE) : cache;
    return new OnlineServices(Optional.ofNullable(geonamesUser))
        .named(
            services,
            OnlineOptions.usual(contact, answers).withMostRequests(mostRequests),
            InstantSource.system(),
            Pauser.sleeping(),
            RandomGeneratorFactory.getDefault().create(),
            problems);
  }
}
