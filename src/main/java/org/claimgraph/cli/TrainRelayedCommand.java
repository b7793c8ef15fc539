package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimgraph.extract.claims.ClaimExtractor;
import org.claimgraph.extract.claims.ClaimModel;
import org.claimgraph.extract.claims.ClaimTrainer;
import org.claimgraph.extract.claims.ClauseTrainer;
import org.claimgraph.extract.claims.GoldClaims;
import org.claimgraph.nlp.Annotator;
import org.claimgraph.pipeline.GoldReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains what finds attributions inside attributions. */
@Command(
    name = "relayed",
    mixinStandardHelpOptions = true,
    description = {
      "Teaches the shipped model of attributions to find those inside contents, from a",
      "folder with articles.jsonl and gold.jsonl, and gold of what is nested in contents.",
      "The same articles in the same order give the same bytes."
    },
    footer = {
      "",
      "Example:",
      "  claimgraph train relayed --data claims/train --nested src/main/data/claims/nested.jsonl"
          + " \\",
      "    --texts places/dev --texts dates/dev --texts coref/train -o models"
    })
final class TrainRelayedCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Folder with articles.jsonl and gold.jsonl.")
  private Path data = Path.of(".");

  @Option(
      names = "--nested",
      required = true,
      paramLabel = "FILE",
      description = "Claims with what is nested in each, a line an article.")
  private Path nested = Path.of(".");

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Folder with more of the articles that --nested is about; may be given again.")
  private List<Path> texts = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "Folder to write nested.model and clauses.tsv to.")
  private Path output = Path.of(".");

  @Override
  public Integer call() throws IOException {
    ProblemLog problems = new ProblemLog(Streams.err(spec));
    GoldReader reader = new GoldReader(Annotator.load(), problems);
    List<Path> folders = Stream.concat(Stream.of(data), texts.stream()).toList();
    List<GoldClaims> contents = reader.claims(folders, nested);
    ClaimModel known = ClaimExtractor.shippedOutermost();
    List<GoldClaims> outermost = reader.claims(data);
    Files.createDirectories(output);
    try (OutputStream out = Files.newOutputStream(output.resolve("nested.model"))) {
      ClaimTrainer.trainNested(known, outermost, contents).write(out);
    }
    Files.write(output.resolve("clauses.tsv"), clauses(known, outermost));
    return problems.exitCode();
  }

  private static List<String> clauses(ClaimModel known, List<GoldClaims> outermost) {
    ClauseTrainer trainer = new ClauseTrainer(known);
    outermost.forEach(trainer::add);
    Stream<String> head =
        Stream.of(
            "# Weights of the features by which clauses inside a content are taken for"
                + " attributions.",
            "# Made by claimgraph train relayed; MODEL.md tells on what.");
    return Stream.concat(head, trainer.train().lines().stream()).toList();
  }
}
