package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.entities.EntityTagger;
import org.claimgraph.extract.entities.EntityTrainer;
import org.claimgraph.extract.entities.GoldEntities;
import org.claimgraph.pipeline.EntityGold;
import org.claimgraph.pipeline.StandOff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the tagger of names and entities, or says by cross-validation how good it is. */
@Command(
    name = "entities",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the tagger of names and entities on folders with articles.jsonl",
      "and gold.jsonl. The same articles give the same bytes."
    },
    footer = {
      "",
      "Examples:",
      "  claimgraph train entities --data entities/dev --names coref/train -o models",
      "  claimgraph train entities --data entities/dev --folds 5 --predictions out.jsonl"
    })
final class TrainEntitiesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Folder with the gold of entities.")
  private Path data = Path.of(".");

  @Option(
      names = "--names",
      paramLabel = "DIR",
      description = "Folder with the gold of names; without it the shipped model finds them.")
  private @Nullable Path names;

  @Option(
      names = "--names-only",
      paramLabel = "REGEX",
      description = "Which ids of --names to learn from (default: ${DEFAULT-VALUE}).")
  private String namesOnly = "gum-(news|interview|bio|voyage|speech):.*";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where to write names.model and entities.model.")
  private @Nullable Path output;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "Number of folds for --predictions (default: ${DEFAULT-VALUE}).")
  private int folds = 5;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Where to write what taggers find in articles they were not trained on.")
  private @Nullable Path predictions;

  @Override
  public Integer call() throws IOException {
    if (spec != null && (output == null && predictions == null || folds < 2)) {
      throw new ParameterException(
          spec.commandLine(), "Give -o, or --predictions with 2 --folds or more");
    }
    ProblemLog problems = new ProblemLog(Streams.err(spec));
    EntityGold gold = new EntityGold(problems);
    EntityTrainer trainer = trainer(gold);
    List<GoldEntities> articles = gold.read(data, id -> true);
    if (predictions != null) {
      Files.write(predictions, heldOut(trainer, articles), StandardCharsets.UTF_8);
    }
    if (output != null) {
      write(trainer.train(articles), Files.createDirectories(output));
    }
    return problems.exitCode();
  }

  private EntityTrainer trainer(EntityGold gold) throws IOException {
    if (names == null) {
      return new EntityTrainer(EntityTagger.load());
    }
    Predicate<String> wanted = Pattern.compile(namesOnly).asMatchPredicate();
    return new EntityTrainer(gold.read(names, wanted));
  }

  /** What is found in each article by a tagger that has not seen it. */
  private List<String> heldOut(EntityTrainer trainer, List<GoldEntities> articles) {
    String[] lines = new String[articles.size()];
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      List<GoldEntities> others = new ArrayList<>();
      IntStream.range(0, lines.length)
          .filter(i -> i % folds != held)
          .forEach(i -> others.add(articles.get(i)));
      EntityTagger tagger = trainer.train(others);
      for (int i = held; i < lines.length; i += folds) {
        Extraction read = articles.get(i).read();
        lines[i] = StandOff.line(read.withEntities(tagger.tag(read).entities()), List.of());
      }
    }
    return List.of(lines);
  }

  private static void write(EntityTagger tagger, Path folder) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("names.model"))) {
      tagger.writeNames(out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("entities.model"))) {
      tagger.writeEntities(out);
    }
  }
}
