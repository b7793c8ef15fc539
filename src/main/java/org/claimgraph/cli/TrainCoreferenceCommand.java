package org.claimgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.claimgraph.extract.learn.LogLinear;
import org.claimgraph.pipeline.CoreferenceGold;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the models of coreference. */
@Command(
    name = "coreference",
    mixinStandardHelpOptions = true,
    description = {
      "Trains which words name persons and whom pronouns and descriptions mean, a",
      "model each, on a folder with articles.jsonl and gold.jsonl. The same articles",
      "give the same bytes."
    },
    footer = {"", "Example:", "  claimgraph train coreference --data coref/train -o models"})
final class TrainCoreferenceCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Folder with the gold of coreference.")
  private Path data = Path.of(".");

  @Option(
      names = "--only",
      paramLabel = "REGEX",
      description = "Which ids to learn from (default: ${DEFAULT-VALUE}).")
  private String only = "gum-(news|interview|bio|voyage|academic|court|textbook|vlog|speech):.*";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "Where to write the models.")
  private Path output = Path.of(".");

  @Override
  public Integer call() throws IOException {
    ProblemLog problems = new ProblemLog(Streams.err(spec));
    CoreferenceGold.Models models =
        new CoreferenceGold(problems).train(data, Pattern.compile(only).asMatchPredicate());
    Files.createDirectories(output);
    write("persons.model.tsv", "which words name persons", models.names());
    write("pronouns.model.tsv", "which person a \"he\" or \"she\" means", models.pronouns());
    write("speakers.model.tsv", "who says \"I\" in a quotation", models.voices().speakers());
    write("addressees.model.tsv", "who is \"you\"", models.voices().addressees());
    write("descriptions.model.tsv", "whom a description means", models.descriptions());
    return problems.exitCode();
  }

  private void write(String file, String what, LogLinear<?> model) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the features that tell " + what + ".");
    lines.add("# Made by claimgraph train coreference; MODEL.md tells on what.");
    lines.addAll(model.lines());
    Files.write(output.resolve(file), lines, StandardCharsets.UTF_8);
  }
}
