package org.claimgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.rdf.GraphFiles;
import org.claimgraph.rdf.NamedGraph;
import org.claimgraph.rdf.ShapesValidator;
import org.claimgraph.rdf.Violation;
import org.claimgraph.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates the graphs of a store, or of files, against the shapes. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Validates graphs against the SHACL shapes in ontology/shapes.ttl",
      "and lists what is wrong: focus node, path, message.",
      "Exits with 1 where anything is."
    },
    footer = {"", "Example:", "  claimgraph validate --store my-store"})
final class ValidateCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private StoreOptions store = new StoreOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "RDF files to validate in place of a store: .nq, .trig, .ttl, .jsonld.")
  private List<Path> files = List.of();

  private int graphs;
  private int violations;

  @Override
  public Integer call() {
    ShapesValidator validator = new ShapesValidator();
    if (files.isEmpty()) {
      try (LocalStore opened = store.openExisting()) {
        opened.graphNames().forEach(name -> validate(opened.graph(name), validator));
      }
    } else {
      files.forEach(file -> GraphFiles.read(file).forEach(graph -> validate(graph, validator)));
    }
    PrintWriter err = Streams.err(spec);
    err.printf("%d graphs validated, %d violations%n", graphs, violations);
    err.flush();
    return violations == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private void validate(NamedGraph graph, ShapesValidator validator) {
    graphs++;
    PrintWriter out = Streams.out(spec);
    for (Violation violation : validator.validate(graph)) {
      if (violations++ == 0) {
        out.println("focus\tpath\tmessage");
      }
      out.println(violation.focus() + "\t" + violation.path() + "\t" + violation.message());
    }
    out.flush();
  }
}
