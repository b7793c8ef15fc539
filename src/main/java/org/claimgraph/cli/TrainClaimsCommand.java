package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
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
import org.claimgraph.pipeline.GoldReader;
import org.claimgraph.pipeline.StandOff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
      "  claimgraph train claims --data claims/train -o claims.model",
      "  claimgraph train claims --data claims/train --folds 5 --predictions held-out.jsonl"
    })
final class TrainClaimsCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private TrainingOptions options = new TrainingOptions();

  @Override
  public Integer call() throws IOException {
    Path data = options.data();
    ProblemLog problems = new ProblemLog(Streams.err(spec));
    List<GoldClaims> articles = new GoldReader(Annotator.load(), problems).claims(data);
    options.predict(articles, TrainClaimsCommand::train);
    if (options.output().isPresent()) {
      ClaimModel model = ClaimTrainer.train(articles);
      try (OutputStream out = Files.newOutputStream(options.output().get())) {
        model.write(out);
      }
    }
    return problems.exitCode();
  }

  private static Function<GoldClaims, String> train(List<GoldClaims> articles) {
    ClaimExtractor extractor =
        new ClaimExtractor(ClaimTrainer.train(articles), ClaimExtractor.shippedNested());
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
