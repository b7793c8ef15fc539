package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.entities.EntityTagger;
import org.claimgraph.extract.entities.EntityTrainer;
import org.claimgraph.extract.entities.GoldEntities;
import org.claimgraph.pipeline.EntityGold;
import org.claimgraph.pipeline.StandOff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Mixin private TrainingOptions options = new TrainingOptions();

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

  @Override
  public Integer call() throws IOException {
    Path data = options.data();
    ProblemLog problems = new ProblemLog(Streams.err(spec));
    EntityGold gold = new EntityGold(problems);
    EntityTrainer trainer = trainer(gold);
    List<GoldEntities> articles = gold.read(data, id -> true);
    options.predict(articles, others -> reader(trainer.train(others)));
    if (options.output().isPresent()) {
      write(trainer.train(articles), Files.createDirectories(options.output().get()));
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

  private static Function<GoldEntities, String> reader(EntityTagger tagger) {
    return article -> {
      Extraction read = article.read();
      return StandOff.line(read.withEntities(tagger.tag(read).entities()), List.of());
    };
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
