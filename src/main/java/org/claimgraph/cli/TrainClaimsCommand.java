package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.claims.ClaimExtractor;
import org.claimgraph.extract.claims.ClaimModel;
import org.claimgraph.extract.claims.ClaimTrainer;
import org.claimgraph.extract.claims.GoldClaims;
import org.claimgraph.nlp.Annotator;
import org.claimgraph.pipeline.CrossValidation;
import org.claimgraph.pipeline.GoldReader;
import org.claimgraph.pipeline.StandOff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the extractor of attributions, or says by cross-validation how good it is. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the extractor of attributions on articles.jsonl and gold.jsonl",
      "of a folder. The same articles give the same bytes."
    },
    footer = {
      "",
      "Examples:",
      "  claimgraph train claims --data claims/train --calibrate claims/dev -o claims.model",
      "  claimgraph train claims --data claims/train --folds 5 --predictions held-out.jsonl"
    })
final class TrainClaimsCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Folder with articles.jsonl and gold.jsonl.")
  private Path data = Path.of(".");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the model trained on all articles.")
  private @Nullable Path output;

  @Option(
      names = "--calibrate",
      paramLabel = "DIR",
      description = "Folder like --data, not part of it, that the confidence is fitted to.")
  private @Nullable Path calibration;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "Number of folds for --predictions (default: ${DEFAULT-VALUE}).")
  private int folds = 5;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Where to write what models predict for articles they were not trained on.")
  private @Nullable Path predictions;

  @Override
  public Integer call() throws IOException {
    if (spec != null && (output == null && predictions == null || folds < 2)) {
      throw new ParameterException(
          spec.commandLine(), "Give -o, or --predictions with 2 --folds or more");
    }
    ProblemLog problems = new ProblemLog(Streams.err(spec));
    GoldReader reader = new GoldReader(Annotator.load(), problems);
    List<GoldClaims> articles = reader.claims(data);
    if (predictions != null) {
      Files.write(
          predictions,
          CrossValidation.predict(articles, folds, TrainClaimsCommand::train),
          StandardCharsets.UTF_8);
    }
    if (output != null) {
      ClaimModel model = ClaimTrainer.train(articles);
      if (calibration != null) {
        model = ClaimTrainer.calibrate(model, reader.claims(calibration));
      }
      try (OutputStream out = Files.newOutputStream(output)) {
        model.write(out);
      }
    }
    return problems.exitCode();
  }

  private static Function<GoldClaims, String> train(List<GoldClaims> articles) {
    ClaimExtractor extractor = new ClaimExtractor(ClaimTrainer.train(articles));
    return article ->
        StandOff.line(
            new Extraction(
                article.annotation(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                extractor.extract(article.annotation())),
            List.of());
  }
}
