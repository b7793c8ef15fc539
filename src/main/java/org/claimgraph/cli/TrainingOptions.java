package org.claimgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimgraph.pipeline.CrossValidation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What to learn from, and where models and predictions for articles held out of them go. */
final class TrainingOptions {
  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Folder with articles.jsonl and gold.jsonl.")
  private Path data = Path.of(".");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "Where to write what was learned from all articles.")
  private @Nullable Path output;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "Number of folds for --predictions (default: ${DEFAULT-VALUE}).")
  private int folds = 5;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Where to write what is found in articles by models that have not seen them.")
  private @Nullable Path predictions;

  /**
   * The folder to learn from.
   *
   * @throws ParameterException if there is nothing to do, or there are too few folds to do it
   */
  Path data() {
    if (spec != null && (output == null && predictions == null || folds < 2)) {
      throw new ParameterException(
          spec.commandLine(), "Give -o, or --predictions with 2 --folds or more");
    }
    return data;
  }

  /** Where the models go; empty where only predictions are wanted. */
  Optional<Path> output() {
    return Optional.ofNullable(output);
  }

  /**
   * Writes one line for each article, in their order, where predictions are wanted.
   *
   * @param train makes of articles what reads another one
   */
  <A> void predict(List<A> articles, Function<List<A>, Function<A, String>> train)
      throws IOException {
    if (predictions != null) {
      List<String> lines = CrossValidation.predict(articles, folds, train);
      Files.write(predictions, lines, StandardCharsets.UTF_8);
    }
  }
}
