package org.claimgraph.store;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.DSP;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.rdf.NamedGraph;

/**
 * A dataset behind HTTP: any Fuseki, or any endpoint that speaks the SPARQL 1.1 Graph Store
 * Protocol and the SPARQL 1.1 Protocol. Each graph is replaced in one request. Graphs that are new
 * there go many to a request where the endpoint takes N-Quads, as Fuseki does.
 */
public final class RemoteStore implements GraphStore {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);
  private static final int QUADS_A_REQUEST = 100_000;
  private static final int NOT_FOUND = 404;
  private static final Set<Integer> REFUSES_QUADS = Set.of(400, 404, 405, 406, 415, 501);

  private final String graphStore;
  private final String query;
  private final HttpClient client;
  private boolean takesQuads = true;

  /**
   * An endpoint.
   *
   * @param graphStore URL of the Graph Store Protocol, or of a Fuseki dataset
   * @param query URL of the SPARQL Protocol; a Fuseki dataset has the same for both
   * @param user name and password, where the endpoint asks for them
   */
  public RemoteStore(URI graphStore, URI query, PasswordAuthentication... user) {
    this.graphStore = graphStore.toString();
    this.query = query.toString();
    HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT);
    if (user.length > 0) {
      builder.authenticator(
          new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
              return user[0];
            }
          });
    }
    this.client = builder.build();
  }

  @Override
  public List<String> graphNames() {
    return column("SELECT DISTINCT ?value WHERE { GRAPH ?value { ?s ?p ?o } }").stream()
        .sorted()
        .toList();
  }

  /** The values of the variable {@code ?value} in the answers to a query. */
  List<String> column(String select) {
    return ask(
        () -> {
          QueryExecHTTPBuilder request =
              QueryExecHTTP.service(query).httpClient(client).queryString(select);
          try (QueryExecHTTP execution = request.build()) {
            List<String> values = new ArrayList<>();
            RowSet rows = execution.select();
            rows.forEachRemaining(row -> values.add(value(row.get("value"))));
            return values;
          }
        });
  }

  private static String value(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  @Override
  public NamedGraph graph(String name) {
    Graph graph =
        ask(
            () -> {
              try {
                return request(name).GET();
              } catch (HttpException e) {
                if (e.getStatusCode() == NOT_FOUND) {
                  return GraphFactory.createDefaultGraph();
                }
                throw e;
              }
            });
    return new NamedGraph(name, graph);
  }

  @Override
  public void replace(Collection<NamedGraph> graphs) {
    Set<String> there = Set.copyOf(graphNames());
    List<NamedGraph> fresh = graphs.stream().filter(g -> !there.contains(g.name())).toList();
    graphs.stream().filter(g -> there.contains(g.name())).forEach(this::put);
    add(fresh);
  }

  /** Adds graphs that the endpoint does not have. */
  void add(Collection<NamedGraph> graphs) {
    List<NamedGraph> batch = new ArrayList<>();
    int size = 0;
    for (NamedGraph graph : graphs) {
      batch.add(graph);
      size += graph.size();
      if (size >= QUADS_A_REQUEST) {
        post(batch);
        batch.clear();
        size = 0;
      }
    }
    post(batch);
  }

  /** Puts one graph in place of the one of its name. */
  void put(NamedGraph graph) {
    tell(() -> request(graph.name()).PUT(graph.graph()));
  }

  @Override
  public void delete(Collection<String> names) {
    names.forEach(
        name ->
            tell(
                () -> {
                  try {
                    request(name).DELETE();
                  } catch (HttpException e) {
                    if (e.getStatusCode() != NOT_FOUND) {
                      throw e;
                    }
                  }
                }));
  }

  private void post(List<NamedGraph> batch) {
    if (batch.isEmpty()) {
      return;
    }
    if (!takesQuads || !postQuads(batch)) {
      batch.forEach(this::put);
    }
  }

  /** Whether the endpoint took a batch of quads; one that does not is not asked again. */
  private boolean postQuads(List<NamedGraph> batch) {
    DatasetGraph quads = DatasetGraphFactory.create();
    batch.forEach(g -> quads.addGraph(NodeFactory.createURI(g.name()), g.graph()));
    try {
      DSP.service(graphStore).httpClient(client).POST(quads);
      return true;
    } catch (HttpException e) {
      if (REFUSES_QUADS.contains(e.getStatusCode())) {
        takesQuads = false;
        return false;
      }
      throw failure(e);
    }
  }

  private GSP request(String graph) {
    return GSP.service(graphStore).httpClient(client).graphName(graph);
  }

  private void tell(Runnable request) {
    ask(
        () -> {
          request.run();
          return "";
        });
  }

  private <T> T ask(Supplier<T> request) {
    try {
      return request.get();
    } catch (HttpException e) {
      throw failure(e);
    } catch (QueryExceptionHTTP e) {
      throw failure(new HttpException(e.getStatusCode(), e.getStatusLine(), e.getResponse()));
    }
  }

  private StoreException failure(HttpException e) {
    String answer =
        switch (e.getStatusCode()) {
          case 401 -> "wants a user and password: give --user and --password-file";
          case 403 -> "does not let this user write";
          case NOT_FOUND -> "has no graph store there: give the dataset's URL";
          case 405 -> "is read-only";
          default -> {
            String reason =
                Stream.of(e.getStatusLine(), e.getMessage())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            yield e.getStatusCode() > 0
                ? "answered " + e.getStatusCode() + " " + reason
                : "cannot be reached: " + reason;
          }
        };
    return new StoreException(graphStore + " " + answer, e);
  }
}
