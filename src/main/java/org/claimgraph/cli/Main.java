package org.claimgraph.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: parses the command line, runs a command, exits with its code. */
@Command(
    name = "claimgraph",
    description = "Builds a graph of who claims what about whom, from news articles.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      AnnotateCommand.class,
      BuildCommand.class,
      DemoCommand.class,
      ExportCommand.class,
      KbCommand.class,
      LinkCommand.class,
      PushCommand.class,
      QueryCommand.class,
      ServeCommand.class,
      TrainCommand.class,
      ValidateCommand.class,
      WhyCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, with problems reported",
      "2:wrong use",
      "3:failed",
    })
public final class Main implements Runnable {
  /** Lucene tells at each start what a newer Lucene could do; held so that it stays quiet. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show stack traces of failures.")
  private boolean verbose;

  /** Runs the program and ends the process. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs the program; gives its exit code. */
  public static int run(String... arguments) {
    LUCENE.setLevel(Level.SEVERE);
    Main main = new Main();
    try {
      return new CommandLine(main)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setExecutionExceptionHandler((e, line, parsed) -> Failure.explain(e, line, main.verbose))
          .execute(arguments);
    } catch (Error e) {
      // Such as too little memory; the JVM's own exit code would be that for problems.
      e.printStackTrace();
      return ExitCode.FAILED;
    }
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Missing command");
    }
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"claimgraph " + (version == null ? "(unpacked)" : version)};
    }
  }
}
