package org.claimgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.claimgraph.pipeline.CoreferenceGold;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the ranking of the antecedents of "he" and "she". */
@Command(
    name = "pronouns",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the ranking of the antecedents of 'he' and 'she' on a folder",
      "with articles.jsonl and gold.jsonl. The same articles give the same bytes."
    },
    footer = {
      "",
      "Example:",
      "  claimgraph train pronouns --data coref/train -o pronouns.model.tsv"
    })
final class TrainPronounsCommand implements Callable<Integer> {
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
      paramLabel = "FILE",
      description = "Where to write the model.")
  private Path output = Path.of("pronouns.model.tsv");

  @Override
  public Integer call() throws IOException {
    ProblemLog problems = new ProblemLog(Streams.err(spec));
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the features by which antecedents of \"he\" and \"she\" are ranked.");
    lines.add("# Made by claimgraph train pronouns; MODEL.md tells on what.");
    lines.addAll(
        new CoreferenceGold(problems)
            .train(data, Pattern.compile(only).asMatchPredicate())
            .lines());
    Files.write(output, lines, StandardCharsets.UTF_8);
    return problems.exitCode();
  }
}
