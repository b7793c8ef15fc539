package org.claimgraph.server.reconcile;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.rdf.Iris;
import org.claimgraph.server.pages.Pages;
import org.claimgraph.server.pages.Responses;

/**
 * The service: manifest, batches of queries and data extension at {@code /reconcile}, the rest of
 * the protocol below it. Reads only. Answers 400 with one sentence to what the protocol does not
 * know, 404 to ids that the graph lacks.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">
 *     Reconciliation Service API 0.2</a>
 */
public final class ReconcileService extends HttpServlet {
  /** Where it is. */
  public static final String PATH = "/reconcile";

  private static final long serialVersionUID = 1L;
  private static final Pattern CALLBACK = Pattern.compile("[A-Za-z_$][\\w$.]{0,99}");

  private final transient DatasetGraph dataset;
  private final transient Iris iris;
  private final transient NameReader names = new NameReader();

  /**
   * The service over a dataset.
   *
   * @param dataset with a full-text index of names; its default graph should be the union
   * @param iris the IRIs of its data
   */
  public ReconcileService(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
    LoopbackPages.allowReading(request, response);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LoopbackPages.allowReading(request, response);
    String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("/$", "");
    try {
      switch (path) {
        case "/preview" -> preview(request, response);
        case "/view" -> view(request, response);
        default -> {
          Optional<Map<String, Object>> answer = read(lookup -> answer(path, request, lookup));
          if (answer.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "Nothing here");
          } else {
            send(request, response, answer.get());
          }
        }
      }
    } catch (BadRequestException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
    }
  }

  private <T> T read(Function<EntityLookup, T> work) {
    return Txn.calculateRead(dataset, () -> work.apply(new EntityLookup(dataset, iris)));
  }

  private Optional<Map<String, Object>> answer(
      String path, HttpServletRequest request, EntityLookup lookup) {
    String prefix = Optional.ofNullable(request.getParameter("prefix")).orElse("");
    return switch (path) {
      case "" -> Optional.of(root(request, lookup));
      case "/suggest/entity" ->
          Optional.of(new Suggestions(lookup).entities(prefix, cursor(request)));
      case "/suggest/type" -> Optional.of(Suggestions.types(prefix, cursor(request)));
      case "/suggest/property" -> Optional.of(Suggestions.properties(prefix, cursor(request)));
      case "/flyout/entity" -> lookup.byId(id(request)).map(Preview::flyout);
      case "/flyout/type" ->
          EntityKind.find(id(request)).map(k -> Preview.flyout(k.id(), k.name(), ""));
      case "/flyout/property" ->
          Property.find(id(request)).map(p -> Preview.flyout(p.id(), p.label(), ""));
      case "/extend/propose" -> Optional.of(propose(request));
      default -> Optional.empty();
    };
  }

  private Map<String, Object> root(HttpServletRequest request, EntityLookup lookup) {
    String queries = request.getParameter("queries");
    String extend = request.getParameter("extend");
    if (queries != null) {
      Matcher matcher = new Matcher(lookup, names);
      Map<String, Object> answers = new LinkedHashMap<>();
      ReconcileQuery.batch(queries)
          .forEach((key, query) -> answers.put(key, matcher.answer(query)));
      return answers;
    }
    if (extend != null) {
      return new Extension(lookup).answer(extend);
    }
    return Manifest.of(address(request), lookup.iris());
  }

  /** The service's address as the client wrote it. */
  private static String address(HttpServletRequest request) {
    return request.getScheme() + "://" + request.getHeader("Host") + PATH;
  }

  private static Map<String, Object> propose(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getParameter("type")).orElse("");
    List<Property> properties =
        type.isEmpty()
            ? List.of(Property.values())
            : EntityKind.find(type).map(Property::of).orElse(List.of());
    int limit = number(request, "limit", properties.size());
    return Json.object(
        "type", type,
        "limit", limit,
        "properties", properties.stream().limit(limit).map(Property::json).toList());
  }

  private void preview(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> page = read(lookup -> lookup.byId(id(request)).map(Preview::page));
    LoopbackPages.allowFraming(response);
    if (page.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "The graph has no such entity");
    } else {
      Responses.html(response, page.get());
    }
  }

  /** Leads to the entity's page: ids hold slashes, which clients encode and paths must not. */
  private void view(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Known> known = read(lookup -> lookup.byId(id(request)));
    if (known.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "The graph has no such entity");
    } else {
      Known entity = known.get();
      String path = entity.iris().entity(entity.id()).getURI();
      response.sendRedirect(Pages.IDS + path.substring(entity.iris().base().length()));
    }
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, Map<String, Object> answer)
      throws IOException {
    String json = Json.write(answer);
    String callback = request.getParameter("callback");
    if (callback == null) {
      Responses.send(response, "application/json", json.getBytes(StandardCharsets.UTF_8));
    } else if (!CALLBACK.matcher(callback).matches()) {
      throw new BadRequestException("Expected the name of a function as \"callback\"");
    } else if (!LoopbackPages.mayLoadScript(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "Asked for by a page of another site");
    } else {
      response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
      byte[] script = ("/**/" + callback + "(" + json + ");").getBytes(StandardCharsets.UTF_8);
      Responses.send(response, "application/javascript", script);
    }
  }

  private static String id(HttpServletRequest request) {
    String id = request.getParameter("id");
    if (id == null || id.isBlank()) {
      throw new BadRequestException("Expected an \"id\"");
    }
    return id;
  }

  private static int cursor(HttpServletRequest request) {
    return number(request, "cursor", 0);
  }

  private static int number(HttpServletRequest request, String name, int usual) {
    String text = request.getParameter(name);
    if (text == null || text.isBlank()) {
      return usual;
    }
    if (!text.matches("\\d{1,6}")) {
      throw new BadRequestException("Expected a whole number as \"%s\"".formatted(name));
    }
    return Integer.parseInt(text);
  }
}
