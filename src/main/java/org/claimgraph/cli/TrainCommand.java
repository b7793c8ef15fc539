package org.claimgraph.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands that train the models which ship with the program. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains an extractor's model from articles that people annotated.",
    subcommands = {
      TrainClaimsCommand.class,
      TrainRelayedCommand.class,
      TrainEntitiesCommand.class,
      TrainCoreferenceCommand.class
    },
    footer = {"", "Example:", "  claimgraph train claims --data claims/train -o claims.model"})
final class TrainCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Missing what to train");
    }
  }
}
