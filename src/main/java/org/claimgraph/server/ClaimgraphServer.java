package org.claimgraph.server;

import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.auth.AuthPolicy;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mgt.ActionDatasets;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.rdf.Iris;
import org.claimgraph.server.pages.Pages;
import org.claimgraph.server.reconcile.ReconcileService;

/**
 * Serves a dataset over HTTP: a SPARQL endpoint at {@code /kg}, the Fuseki web UI at {@code /}, and
 * our {@link Pages}.
 *
 * <p>The dataset stays the caller's: closing the server does not close it.
 */
public final class ClaimgraphServer implements AutoCloseable {
  private static final String DATASET = "/kg";
  private static final String WEBAPP = "/webapp/";

  /** How long a count for the start page lets others pass. */
  private static final Duration LONGEST_WAY = Duration.ofSeconds(10);

  private static final Duration LAST_WORDS = Duration.ofSeconds(10);

  private final FusekiServer server;
  private final ExecutorService beforehand;

  private ClaimgraphServer(FusekiServer server, ExecutorService beforehand) {
    this.server = server;
    this.beforehand = beforehand;
  }

  /**
   * Starts serving.
   *
   * @param dataset what is served; its default graph should be the union of its graphs
   * @param base what the IRIs of its data begin with
   * @throws ServerException where the port is taken
   */
  public static ClaimgraphServer start(DatasetGraph dataset, Iris base, ServerOptions options) {
    dataset.getContext().set(ARQ.httpServiceAllowed, options.allowService());
    dataset.getContext().set(ARQ.queryTimeout, Long.toString(options.queryTimeout().toMillis()));
    Requests requests = new Requests(LONGEST_WAY);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .loopback(!options.open())
            .fusekiModules(FusekiModules.empty())
            .staticFileBase(webapp())
            .enablePing(true)
            .enableStats(true)
            .addFilter("/*", requests)
            .addFilter("/*", new ResponseHeaders())
            .addFilter("/*", new OriginGuard(!options.open()))
            .addFilter("/$/*", new ReadOnlyGuard())
            .addProcessor("/$/server", new ActionServerStatus())
            .addProcessor("/$/datasets/*", new ActionDatasets())
            .addServlet(ReconcileService.PATH + "/*", new ReconcileService(dataset, base))
            .add(DATASET, service(dataset, options));
    protect(builder, options);
    ExecutorService beforehand =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("overview").factory());
    Pages.over(dataset, base, beforehand, requests::giveWay).forEach(builder::addServlet);
    try {
      return new ClaimgraphServer(builder.build().start(), beforehand);
    } catch (FusekiException e) {
      end(beforehand);
      throw new ServerException(
          "Port %d cannot be used: is something else listening there? Try --port 0"
              .formatted(options.port()),
          e);
    }
  }

  private static DataService service(DatasetGraph dataset, ServerOptions options) {
    DataService.Builder service =
        DataService.newBuilder(dataset)
            .addEndpoint(Operation.Query)
            .addEndpoint(Operation.Query, "query")
            .addEndpoint(Operation.Query, "sparql");
    if (!options.writable()) {
      return service.addEndpoint(Operation.GSP_R).addEndpoint(Operation.GSP_R, "data").build();
    }
    AuthPolicy users = Auth.ANY_USER;
    return service
        .addEndpoint(Operation.GSP_R)
        .addEndpoint(Operation.GSP_RW, "data", users)
        .addEndpoint(Operation.Update, "update", users)
        .build();
  }

  private static void protect(FusekiServer.Builder builder, ServerOptions options) {
    options
        .passwordFile()
        .ifPresent(
            file ->
                builder.securityHandler(
                    JettySecurityLib.makeSecurityHandler(
                        "claimgraph", Passwords.read(file), AuthScheme.BASIC)));
    if (options.open()) {
      builder.serverAuthPolicy(Auth.ANY_USER);
    }
  }

  private static String webapp() {
    URL page = FusekiServer.class.getResource(WEBAPP + "index.html");
    if (page == null) {
      throw new IllegalStateException("the class path has no " + WEBAPP);
    }
    String address = page.toString();
    return address.substring(0, address.length() - "index.html".length());
  }

  /** Where the Fuseki web UI is, with a slash at the end. */
  public URI url() {
    return URI.create("http://localhost:" + server.getHttpPort() + "/");
  }

  /** Where SPARQL queries go. */
  public URI queryEndpoint() {
    return url().resolve("kg/query");
  }

  /** Where our start page is. */
  public URI startPage() {
    return url().resolve(Pages.START);
  }

  /** Where the Reconciliation API is. */
  public URI reconciliation() {
    return url().resolve("reconcile");
  }

  /** Waits until the server is closed. */
  public void join() {
    server.join();
  }

  /** Stops serving. */
  @Override
  public void close() {
    server.stop();
    end(beforehand);
  }

  /** Waits for what still reads the dataset, whose owner may close it next. */
  private static void end(ExecutorService executor) {
    executor.shutdownNow();
    try {
      executor.awaitTermination(LAST_WORDS.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
