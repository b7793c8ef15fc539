package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.claimgraph.store.LocalStore;
import org.claimgraph.store.Push;
import org.claimgraph.store.RemoteStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Loads the graphs of a store into another server. */
@Command(
    name = "push",
    mixinStandardHelpOptions = true,
    description = {
      "Loads the graphs of a store into a running Fuseki, or into any endpoint",
      "of the SPARQL 1.1 Graph Store Protocol. Articles that are there in the",
      "same state are passed over."
    },
    footer = {"", "Example:", "  claimgraph push --to http://localhost:3030/kg"})
final class PushCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private StoreOptions store = new StoreOptions();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "URL",
      description = "A Fuseki dataset, or an endpoint's graph store.")
  private @Nullable URI to;

  @Option(
      names = "--query",
      paramLabel = "URL",
      description = "The endpoint for queries, where it is not that of --to.")
  private @Nullable URI query;

  @ArgGroup(exclusive = false)
  private @Nullable User user;

  @Option(names = "--prune", description = "Delete graphs there that the store does not have.")
  private boolean prune;

  private static final class User {
    @Option(names = "--user", required = true, paramLabel = "NAME", description = "Who writes.")
    private @Nullable String name;

    @Option(
        names = "--password-file",
        required = true,
        paramLabel = "FILE",
        description = "File whose first line is the password.")
    private @Nullable Path passwordFile;
  }

  @Override
  public Integer call() throws IOException {
    URI target = http(to, "--to");
    RemoteStore remote =
        new RemoteStore(target, query == null ? target : http(query, "--query"), password());
    try (LocalStore opened = store.openExisting()) {
      Push.Outcome outcome = new Push(opened, remote).run(prune);
      PrintWriter err = Streams.err(spec);
      err.printf(
          "%d graphs added, %d replaced, %d unchanged, %d deleted%n",
          outcome.added(), outcome.replaced(), outcome.unchanged(), outcome.deleted());
      err.flush();
    }
    return ExitCode.DONE;
  }

  private URI http(@Nullable URI url, String option) {
    if (spec != null
        && (url == null || url.getScheme() == null || !url.getScheme().matches("https?"))) {
      throw new ParameterException(
          spec.commandLine(), option + ": expected an http or https URL, found " + url);
    }
    return url;
  }

  private PasswordAuthentication[] password() throws IOException {
    if (user == null || user.name == null || user.passwordFile == null) {
      return new PasswordAuthentication[0];
    }
    String first = Files.readString(user.passwordFile).lines().findFirst().orElse("");
    return new PasswordAuthentication[] {
      new PasswordAuthentication(user.name, first.toCharArray())
    };
  }
}
