package org.claimgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.claimgraph.extract.learn.LogLinear;
import org.claimgraph.pipeline.CoreferenceGold;
import org.claimgraph.pipeline.CoreferenceGold.Gold;
import org.claimgraph.pipeline.CoreferenceGold.Models;
import org.claimgraph.resolve.within.CoreferenceModels;
import org.claimgraph.resolve.within.PronounModels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the models of coreference. */
@Command(
    name = "coreference",
    mixinStandardHelpOptions = true,
    description = {
      "Trains which words name persons and whom pronouns and descriptions mean, a",
      "model each, on a folder with articles.jsonl and gold.jsonl, or says by",
      "cross-validation how good they are. The same articles give the same bytes."
    },
    footer = {
      "",
      "Examples:",
      "  claimgraph train coreference --data coref/train \\",
      "    --mentions src/main/data/coreference/mentions.jsonl \\",
      "    --texts claims/train --texts places/dev --texts dates/dev -o models",
      "  claimgraph train coreference --data coref/train --folds 5 --predictions out.jsonl"
    })
final class TrainCoreferenceCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private TrainingOptions options = new TrainingOptions();

  @Option(
      names = "--mentions",
      paramLabel = "FILE",
      description = "News some of whose mentions are resolved, a line each, for the graph.")
  private @Nullable Path mentions;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Folder with articles that --mentions is about; may be given again.")
  private List<Path> texts = List.of();

  @Option(
      names = "--only",
      paramLabel = "REGEX",
      description = "Which ids to learn from (default: ${DEFAULT-VALUE}).")
  private String only = "gum-(news|interview|bio|voyage|academic|court|textbook|vlog|speech):.*";

  @Override
  public Integer call() throws IOException {
    Path data = options.data();
    ProblemLog problems = new ProblemLog(Streams.err(spec));
    CoreferenceGold gold = new CoreferenceGold(problems);
    List<Gold> articles = gold.read(data);
    List<Gold> more = mentions == null ? List.of() : gold.read(texts, mentions);
    options.predict(articles, others -> train(others, more).annotator());
    if (options.output().isPresent()) {
      Path folder = Files.createDirectories(options.output().get());
      Models models = train(articles, more);
      write(models, folder);
      if (!more.isEmpty()) {
        writePronouns(folder, "news-", " in news", models.coreference().news());
      }
    }
    return problems.exitCode();
  }

  private Models train(List<Gold> articles, List<Gold> more) {
    Predicate<String> wanted = Pattern.compile(only).asMatchPredicate();
    return CoreferenceGold.train(articles.stream().filter(a -> wanted.test(a.id())).toList(), more);
  }

  private static void write(Models models, Path folder) throws IOException {
    CoreferenceModels coreference = models.coreference();
    write(folder, "persons.model.tsv", "which words name persons", models.names());
    writePronouns(folder, "", "", coreference.pronouns());
    write(folder, "speakers.model.tsv", "who says \"I\" in a quotation", coreference.speakers());
    write(folder, "addressees.model.tsv", "who is \"you\"", coreference.addressees());
    write(folder, "descriptions.model.tsv", "whom a description means", coreference.descriptions());
  }

  private static void writePronouns(Path folder, String prefix, String where, PronounModels models)
      throws IOException {
    write(
        folder,
        prefix + "he.model.tsv",
        "which person a \"he\" or \"she\" means" + where,
        models.he());
    write(
        folder,
        prefix + "it.model.tsv",
        "which state, organisation or unit an \"it\" means" + where,
        models.it());
    write(
        folder,
        prefix + "they.model.tsv",
        "which organisation, unit or people a \"they\" means" + where,
        models.they());
  }

  private static void write(Path folder, String file, String what, LogLinear<?> model)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the features that tell " + what + ".");
    lines.add("# Made by claimgraph train coreference; MODEL.md tells on what.");
    lines.addAll(model.lines());
    Files.write(folder.resolve(file), lines, StandardCharsets.UTF_8);
  }
}
