package org.claimgraph.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Writes answers in UTF-8. Lines end in a line feed, those of CSV in both (RFC 4180). */
record AnswerWriter(AnswerFormat format, int lineWidth, OutputStream out) {
  /** What data IRIs have before the part that tells them apart. */
  private static final String IDS = "/id/";

  void triples(Graph graph) {
    RDFDataMgr.write(out, graph, Lang.TURTLE);
  }

  void yesOrNo(boolean answer) {
    PrintStream text = new PrintStream(out, false, StandardCharsets.UTF_8);
    text.print(answer + "\n");
    text.flush();
  }

  void rows(RowSet rows, BoundQuery query) {
    switch (format) {
      case TABLE -> table(rows, query);
      case CSV -> write(rows, Lang.CSV);
      case JSON -> write(rows, ResultSetLang.RS_JSON);
      case TTL -> throw new IllegalStateException("rows as Turtle");
    }
  }

  private void write(RowSet rows, Lang lang) {
    RowSetWriterRegistry.getFactory(lang).create(lang).write(out, rows, Context.create());
  }

  private void table(RowSet rows, BoundQuery query) {
    List<String> columns = query.tableColumns();
    PrefixMapping prefixes = query.query().getPrefixMapping();
    TextTable table = new TextTable(columns, lineWidth);
    rows.forEach(
        row -> table.add(columns.stream().map(column -> cell(row, column, prefixes)).toList()));
    PrintStream text = new PrintStream(out, false, StandardCharsets.UTF_8);
    table.lines().forEach(line -> text.print(line + "\n"));
    text.flush();
  }

  /** An IRI is shown by its prefixed name or, if it is one of the data's, by its path. */
  private static String cell(Binding row, String column, PrefixMapping prefixes) {
    Node node = row.get(Var.alloc(column));
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String iri = node.toString();
    int ids = iri.indexOf(IDS);
    return ids >= 0 ? iri.substring(ids + IDS.length()) : prefixes.shortForm(iri);
  }
}
