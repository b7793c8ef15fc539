package org.claimgraph.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.actors.LikelyPersons;
import org.claimgraph.pipeline.Reading;
import org.claimgraph.pipeline.StandOff;
import org.claimgraph.resolve.within.WithinArticle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes stand-off annotations: what the extractors read, without graph or store. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what is read from each article as one line of JSON:",
      "entities, dates, places, claims and mentions with their offsets",
      "in code points over the text as given."
    },
    footer = {"", "Example:", "  claimgraph annotate seeds -o annotations.jsonl"})
final class AnnotateCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files or directories: text, HTML, JSON, JSON lines, gzipped or not; - for stdin.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output by default.")
  private @Nullable Path output;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "0",
      description = "Leave out claims less sure than X, 0 to 1; all are written by default.")
  private double minConfidence;

  @Mixin private ThreadOptions threads = new ThreadOptions();

  @Override
  public Integer call() throws IOException {
    ProblemLog problems = new ProblemLog(Streams.err(spec));
    Reading reading = new Reading();
    LikelyPersons persons = new LikelyPersons();
    try (Writer out = new BufferedWriter(new OutputStreamWriter(open(), StandardCharsets.UTF_8))) {
      reading.each(
          threads.count(),
          inputs,
          problems,
          article -> true,
          article -> line(reading.read(article).surerThan(minConfidence), persons),
          l -> write(l, out));
    }
    return problems.exitCode();
  }

  private static String line(Extraction extraction, LikelyPersons persons) {
    List<ActorMention> more = persons.find(extraction);
    return StandOff.line(extraction, WithinArticle.resolveLikely(extraction, more).mentions());
  }

  private static void write(String line, Writer out) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OutputStream open() throws IOException {
    return output == null
        ? new FileOutputStream(FileDescriptor.out)
        : Files.newOutputStream(output);
  }
}
