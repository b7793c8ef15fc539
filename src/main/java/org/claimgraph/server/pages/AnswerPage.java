package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.query.AnswerFormat;
import org.claimgraph.query.BoundQuery;
import org.claimgraph.query.CannedQueryException;
import org.claimgraph.query.QueryCatalogue;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.query.RowsPage;

/**
 * The answer to a canned query: {@code /claimgraph/answer/NAME}, its parameters in the address. A
 * table in pages with the picture that suits it, see {@link AnswerView}; all rows as a file where
 * the address says {@code format=csv} or {@code format=json}.
 */
final class AnswerPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PAGE = 200;
  private static final int COUNTED = 10_000;
  private static final Map<String, AnswerFormat> FILES =
      Map.of("csv", AnswerFormat.CSV, "json", AnswerFormat.JSON);
  private static final Map<AnswerFormat, String> TYPES =
      Map.of(AnswerFormat.CSV, "text/csv", AnswerFormat.JSON, "application/sparql-results+json");

  private final transient DataIris iris;
  private final transient QueryRunner runner;
  private final transient KeptAnswers answers;
  private final transient QueryCatalogue catalogue;
  private final transient Template head = Template.of("answer-head.html");
  private final transient Template answer = Template.of("answer.html");
  private final transient Template foot = Template.of("answer-foot.html");
  private final transient Template choice =
      new Template("<a href=\"{{address}}\"{{{current}}}>{{name}}</a> ");
  private final transient Template step = new Template("<a href=\"{{address}}\">{{name}}</a> ");

  AnswerPage(DatasetGraph dataset, DataIris iris, QueryCatalogue catalogue) {
    this.iris = iris;
    this.runner = QueryRunner.over(dataset, false);
    this.answers = new KeptAnswers(dataset, runner, COUNTED);
    this.catalogue = catalogue;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AnswerView view = AnswerView.of(request);
    try {
      BoundQuery query = view.sorted(QueryRequest.query(request, catalogue));
      runner.check(query);
      Optional<AnswerFormat> file = view.file().map(FILES::get);
      if (file.isPresent()) {
        send(response, query, file.get());
      } else {
        Responses.page(response, page(query, view));
      }
    } catch (CannedQueryException e) {
      Responses.failure(response, e);
    }
  }

  private void send(HttpServletResponse response, BoundQuery query, AnswerFormat format)
      throws IOException {
    response.setContentType(TYPES.get(format) + ";charset=utf-8");
    response.setHeader("Cache-Control", Responses.ASK_AGAIN);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"%s.%s\""
            .formatted(query.canned().name(), format.name().toLowerCase(Locale.ROOT)));
    runner.write(query, format, 0, response.getOutputStream());
  }

  /** The question comes at once, the answer when it is there. */
  private Page page(BoundQuery query, AnswerView view) {
    return new Page(
        query.canned().name(),
        List.of(
            () -> head(query, view),
            () -> answer(query, view),
            () -> foot.fill(Map.of("query", query.text()))),
        List.of(Picture.SCRIPT));
  }

  private String head(BoundQuery query, AnswerView view) {
    return head.fill(
        Map.of(
            "question", query.canned().question(),
            "values", values(query, view),
            "open", QueryRequest.inFusekiUi(query.text()),
            "csv", view.with("format", "csv"),
            "json", view.with("format", "json")));
  }

  private String answer(BoundQuery query, AnswerView view) {
    RowsPage page = answers.page(query, PAGE * (view.page() - 1), PAGE);
    PictureColumns columns = new PictureColumns(page.rows().columns(), iris);
    List<Picture> suiting = Picture.suiting(page.rows(), columns);
    Optional<Picture> picture =
        suiting.stream()
            .filter(p -> view.picture().filter(p.title()::equals).isPresent())
            .findFirst()
            .or(() -> suiting.stream().findFirst());
    AnswerTable table = new AnswerTable(view, query.canned().columns(), iris);
    String rows = table.html(page.rows(), query.tableColumns(), picture);
    String unit = columns.unit();
    return answer.fill(
        Map.of(
            "count", count(page),
            "pictures", suiting.size() < 2 ? "" : choices(suiting, picture, view),
            "table", picture.map(p -> p.html(unit, true, rows)).orElse(rows),
            "pages", pages(page, view)));
  }

  /** What the query was asked with: "name: 4th Regiment". */
  private static String values(BoundQuery query, AnswerView view) {
    return query.canned().parameters().stream()
        .filter(parameter -> view.address().containsKey(parameter.name()))
        .map(parameter -> parameter.name() + ": " + view.address().get(parameter.name()))
        .collect(Collectors.joining(", "));
  }

  private static String count(RowsPage page) {
    int shown = page.rows().rows().size();
    String total = (page.more() ? "more than " : "") + number(page.total());
    return shown == page.total() && !page.more()
        ? "Rows: " + total
        : "Rows %s to %s of %s"
            .formatted(
                number(Math.min(page.offset() + 1, page.total())),
                number(page.offset() + shown),
                total);
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private String choices(List<Picture> suiting, Optional<Picture> chosen, AnswerView view) {
    return suiting.stream()
        .map(
            picture ->
                choice.fill(
                    Map.of(
                        "address", view.with("picture", picture.title()),
                        "current",
                            chosen
                                .filter(picture::equals)
                                .map(p -> " aria-current=\"true\"")
                                .orElse(""),
                        "name", picture.title())))
        .collect(Collectors.joining("", "<nav aria-label=\"Pictures\">", "</nav>"));
  }

  private String pages(RowsPage page, AnswerView view) {
    int last = page.offset() + page.rows().rows().size();
    String before = page.offset() == 0 ? "" : step(view, view.page() - 1, "Previous rows");
    String after =
        last < page.total() || page.more() ? step(view, view.page() + 1, "Next rows") : "";
    return before.isEmpty() && after.isEmpty()
        ? ""
        : "<nav aria-label=\"Pages\">" + before + after + "</nav>";
  }

  private String step(AnswerView view, int page, String name) {
    return step.fill(Map.of("address", view.with("page", Integer.toString(page)), "name", name));
  }
}
