package org.claimgraph.query;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * A SPARQL query with a question, parameters and columns. The file runs as it stands in any SPARQL
 * 1.1 engine: its parameters are the variables of its first {@code VALUES} block, the block's one
 * row holds an example or default for each, and its opening comments say what all of them mean.
 */
public final class CannedQuery {
  private final String name;
  private final String text;
  private final QueryHeader header;
  private final ParameterBlock block;

  private CannedQuery(String name, String text) {
    this.name = name;
    this.text = text;
    this.header = QueryHeader.of(text);
    this.block = ParameterBlock.of(name, text);
  }

  /**
   * A query given as text.
   *
   * @param name what to call it in messages
   * @throws CannedQueryException where the text is no SPARQL 1.1 query
   */
  public static CannedQuery of(String name, String text) {
    return new CannedQuery(name, text);
  }

  /**
   * A query in a file of the user's own. Its opening comments may be missing.
   *
   * @throws CannedQueryException where the file cannot be read or is no SPARQL 1.1 query
   */
  public static CannedQuery read(Path file) {
    try {
      return of(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (MalformedInputException e) {
      throw new CannedQueryException(file + " is not UTF-8 text", e);
    } catch (IOException e) {
      throw new CannedQueryException(file + " cannot be read: no such file, or no right to it", e);
    }
  }

  /** The file's name without its ending, such as {@code claims-about}. */
  public String name() {
    return name;
  }

  /** The query as it stands in its file. */
  public String text() {
    return text;
  }

  /** What it answers, in one sentence; empty where the file does not say. */
  public String question() {
    return header.question();
  }

  /** What can be set, in the order of the file; possibly none. */
  public List<Parameter> parameters() {
    return block.variables().stream()
        .map(
            variable ->
                new Parameter(
                    variable,
                    entry(header.parameters(), variable).meaning(),
                    block.example(variable),
                    entry(header.parameters(), variable).marked()))
        .toList();
  }

  /** The columns of its rows, in order; none for a query that gives triples. */
  public List<Column> columns() {
    return block.query().isSelectType()
        ? block.query().getResultVars().stream()
            .map(variable -> column(variable, entry(header.columns(), variable)))
            .toList()
        : List.of();
  }

  private static Column column(String variable, QueryHeader.Entry entry) {
    return new Column(variable, entry.meaning(), entry.marked());
  }

  private static QueryHeader.Entry entry(Map<String, QueryHeader.Entry> entries, String variable) {
    return entries.getOrDefault(variable, new QueryHeader.Entry("", false));
  }

  /** Whether it asks other endpoints through {@code SERVICE}. */
  public boolean asksOthers() {
    return ServiceCalls.in(block.query());
  }

  /** The query with the values that stand in the file. */
  Query unbound() {
    return block.query();
  }

  /** The names that the opening comments explain: parameters, then columns. */
  List<List<String>> explained() {
    return List.of(
        List.copyOf(header.parameters().keySet()), List.copyOf(header.columns().keySet()));
  }

  /**
   * The query with values for its parameters. Values become terms of the parsed query, never text
   * of it, so none can change what is asked.
   *
   * @param values by parameter; one that is left out keeps the file's default
   * @throws CannedQueryException where a value has no parameter, a required parameter no value, or
   *     a value is not of its parameter's type
   */
  public BoundQuery bind(Map<String, String> values) {
    for (Parameter parameter : parameters()) {
      if (parameter.required() && !values.containsKey(parameter.name())) {
        throw new CannedQueryException(
            "%s needs a value for %s: try %s"
                .formatted(name, parameter.name(), parameter.assignment()));
      }
    }
    return new BoundQuery(this, block.bind(values));
  }

  /**
   * Something that can be set.
   *
   * @param name its variable, without the question mark
   * @param meaning what it means; empty where the file does not say
   * @param example the value in the file, which is also the default; empty where any value matches
   * @param required whether it must be given
   */
  public record Parameter(String name, String meaning, Optional<String> example, boolean required) {

    /** How to set it on the command line, {@code name="9th Brigade"}. */
    public String assignment() {
      String value = example.orElse("...");
      return name + "=" + (value.matches("[\\w.:/#-]+") ? value : '"' + value + '"');
    }
  }

  /**
   * A column of the answer.
   *
   * @param name its variable, without the question mark
   * @param meaning what it holds; empty where the file does not say
   * @param starred whether it is one of the few that a plain table shows
   */
  public record Column(String name, String meaning, boolean starred) {}
}
