package org.claimgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;

/**
 * The {@code VALUES} block that holds a query's parameters: the first one with a single row. A
 * value takes the kind of the term that stands in the file; {@code UNDEF} stands for a plain
 * string.
 */
record ParameterBlock(String name, Query query, @Nullable ElementData data) {

  /** Parses a query and finds its block. */
  static ParameterBlock of(String name, String text) {
    try {
      Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
      List<ElementData> blocks = new ArrayList<>();
      replaceBlocks(
          query,
          data -> {
            blocks.add(data);
            return data;
          });
      return new ParameterBlock(name, query, firstSingle(blocks));
    } catch (QueryException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new CannedQueryException(name + " is no SPARQL 1.1 query: " + reason, e);
    }
  }

  private static @Nullable ElementData firstSingle(List<ElementData> blocks) {
    return blocks.stream().filter(data -> data.getRows().size() == 1).findFirst().orElse(null);
  }

  /** The parameters' names, in order. */
  List<String> variables() {
    return data == null ? List.of() : data.getVars().stream().map(Var::getVarName).toList();
  }

  /** What stands in the file for a parameter; empty for {@code UNDEF}. */
  Optional<String> example(String variable) {
    return Optional.ofNullable(term(Var.alloc(variable))).map(ParameterBlock::lexical);
  }

  private @Nullable Node term(Var variable) {
    return data == null ? null : data.getRows().getFirst().get(variable);
  }

  private static String lexical(Node term) {
    return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
  }

  /** The query with other values in the block's row. */
  Query bind(Map<String, String> values) {
    for (String key : values.keySet()) {
      if (!variables().contains(key)) {
        throw new CannedQueryException(
            "%s has no parameter %s: it takes %s"
                .formatted(name, key, data == null ? "none" : String.join(", ", variables())));
      }
    }
    if (data == null || values.isEmpty()) {
      return query;
    }
    ElementData block = data;
    ElementData bound = new ElementData(block.getVars(), List.of(row(block.getVars(), values)));
    return replaceBlocks(query, found -> found == block ? bound : found);
  }

  private Binding row(List<Var> variables, Map<String, String> values) {
    BindingBuilder row = BindingFactory.builder();
    for (Var variable : variables) {
      String value = values.get(variable.getVarName());
      Node term = value == null ? term(variable) : term(variable, value);
      if (term != null) {
        row.add(variable, term);
      }
    }
    return row.build();
  }

  /** A value as a term of the kind that stands in the file. */
  private Node term(Var variable, String value) {
    Node sample = term(variable);
    if (sample != null && sample.isURI()) {
      return iri(variable, value);
    }
    if (sample == null || !sample.isLiteral() || !sample.getLiteralLanguage().isEmpty()) {
      return NodeFactory.createLiteralString(value);
    }
    RDFDatatype type = sample.getLiteralDatatype();
    if (!type.isValid(value)) {
      throw new CannedQueryException(
          "%s: %s must be like %s, not \"%s\""
              .formatted(name, variable.getVarName(), lexical(sample), value));
    }
    return NodeFactory.createLiteralDT(value, type);
  }

  private Node iri(Var variable, String value) {
    try {
      IRIx iri = IRIx.create(value);
      if (iri.isAbsolute()
          && value.chars().noneMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0)) {
        return NodeFactory.createURI(value);
      }
    } catch (IRIException e) {
      // answered below
    }
    throw new CannedQueryException(
        "%s: %s must be an absolute IRI, not \"%s\"".formatted(name, variable.getVarName(), value));
  }

  /** What to put where a data block stands. */
  private interface Replacement {
    Element of(ElementData data);
  }

  private static Query replaceBlocks(Query query, Replacement replacement) {
    return QueryTransformOps.transform(
        query,
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementData data) {
            return replacement.of(data);
          }
        });
  }
}
