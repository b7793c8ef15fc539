package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimgraph.extract.claims.ClaimExtractor;
import org.claimgraph.extract.claims.ClauseTrainer;
import org.claimgraph.nlp.Annotator;
import org.claimgraph.pipeline.GoldReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the model that finds attributions inside attributions. */
@Command(
    name = "relayed",
    mixinStandardHelpOptions = true,
    description = {
      "Learns from outermost attributions which clauses inside a content attribute,",
      "from articles.jsonl and gold.jsonl of a folder. The same articles give the same bytes.",
      "It reads by the lexicon of the claims model: train that first."
    },
    footer = {"", "Example:", "  claimgraph train relayed --data claims/train -o clauses.tsv"})
final class TrainRelayedCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Folder with articles.jsonl and gold.jsonl.")
  private Path data = Path.of(".");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Where to write the model.")
  private Path output = Path.of("clauses.tsv");

  @Override
  public Integer call() throws IOException {
    ProblemLog problems = new ProblemLog(Streams.err(spec));
    ClauseTrainer trainer = new ClauseTrainer(ClaimExtractor.load());
    new GoldReader(Annotator.load(), problems).claims(data).forEach(trainer::add);
    Stream<String> head =
        Stream.of(
            "# Weights of the features by which clauses inside a content are taken for"
                + " attributions.",
            "# Made by claimgraph train relayed; MODEL.md tells on what.");
    Files.write(output, Stream.concat(head, trainer.train().lines().stream()).toList());
    return problems.exitCode();
  }
}
