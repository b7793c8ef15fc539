package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.concurrent.Executor;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.query.QueryCatalogue;
import org.claimgraph.rdf.Iris;

/** All our pages, and the first page of the Fuseki UI, and where they are. */
public final class Pages {
  /** Where the start page is, with a slash at both ends. */
  public static final String START = "/claimgraph/";

  /** Where the data's own IRIs are answered for, with a slash at both ends. */
  public static final String IDS = "/id/";

  private Pages() {}

  /**
   * The pages over a dataset.
   *
   * @param dataset what they show; its default graph should be the union of its graphs
   * @param base what the IRIs of its data begin with
   * @param beforehand runs what pages need of the whole dataset, from now on
   * @param giveWay called between the steps of that: returns when no page is being made
   * @return each servlet by the paths it answers
   */
  public static Map<String, HttpServlet> over(
      DatasetGraph dataset, Iris base, Executor beforehand, Runnable giveWay) {
    DataIris iris = new DataIris(base);
    QueryCatalogue catalogue = QueryCatalogue.load();
    Kept<Overview> overview =
        new Kept<>(dataset, beforehand, () -> Overview.of(dataset, iris, giveWay));
    overview.begin();
    FusekiUi ui = new FusekiUi(iris);
    return Map.of(
        "",
        ui,
        "/index.html",
        ui,
        START + "*",
        new StartPage(overview, catalogue),
        START + "search/*",
        new SearchPage(dataset, iris),
        START + "answer/*",
        new AnswerPage(dataset, iris, catalogue),
        START + "open/*",
        new OpenPage(catalogue),
        StaticFiles.PATH + "*",
        StaticFiles.own(),
        StaticFiles.LIBRARIES + "*",
        StaticFiles.libraries(),
        IDS + "*",
        new NodePage(dataset, iris));
  }
}
