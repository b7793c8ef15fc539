package org.claimgraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.claimgraph.query.QueryCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the mentions of an entity, and why each belongs to it. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description = "Lists the mentions of an entity, and why each belongs to it.",
    footer = {
      "",
      "The same as: claimgraph query why name=ENTITY",
      "What is wrong is overruled by a curation file: see claimgraph build --help.",
      "",
      "Examples:",
      "  claimgraph why 93rd Brigade",
      "  claimgraph why \"defence ministry\" --format csv"
    })
final class WhyCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "ENTITY", description = "Any form of its name.")
  private List<String> words = List.of();

  @Mixin private AnswerOptions answer = new AnswerOptions();

  @Override
  public Integer call() throws IOException {
    answer.to(QueryCatalogue.get("why").bind(Map.of("name", String.join(" ", words))));
    return ExitCode.DONE;
  }
}
