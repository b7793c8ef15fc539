package org.claimgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.server.ClaimgraphServer;
import org.claimgraph.server.ServerOptions;
import org.claimgraph.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a store until it is interrupted. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves a store: a start page, the Fuseki web UI and a SPARQL endpoint.",
      "Only this machine is answered and nothing can be changed, unless told otherwise.",
      "While it runs, ask with: claimgraph query ... --endpoint URL"
    },
    footer = {
      "",
      "Examples:",
      "  claimgraph serve",
      "  claimgraph serve --store my-store --port 8080",
      "  claimgraph serve --writable --password-file passwords"
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private StoreOptions store = new StoreOptions();

  @Mixin private Listening listening = new Listening();

  @Override
  public Integer call() {
    ServerOptions options = listening.options();
    serve(store.openExisting(), options, Streams.out(spec));
    return ExitCode.DONE;
  }

  /** Serves until the process is asked to end; then stops serving and closes the store. */
  static void serve(LocalStore store, ServerOptions options, PrintWriter out) {
    ClaimgraphServer server;
    try {
      server = ClaimgraphServer.start(store.dataset(), store.iris(), options);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  store.close();
                }));
    out.println("Start page:  " + server.startPage());
    out.println("Fuseki UI:   " + server.url());
    out.println("SPARQL:      " + server.queryEndpoint());
    out.println("OpenRefine:  " + server.reconciliation());
    out.println("Ctrl-C ends it.");
    out.flush();
    server.join();
  }

  /** The options on how to listen. */
  static final class Listening {
    @Option(
        names = "--port",
        paramLabel = "N",
        description = "Where to listen; 0 takes a free port (default: ${DEFAULT-VALUE}).",
        defaultValue = "3030")
    private int port = 3030;

    @Option(
        names = "--public",
        description =
            "Answer other machines, for users in the password file. Passwords cross the net in the"
                + " clear: put a TLS proxy before it.")
    private boolean open;

    @Option(
        names = "--writable",
        description = "Take updates and uploads from users in the password file.")
    private boolean writable;

    @Option(
        names = "--password-file",
        paramLabel = "FILE",
        description = "Users and passwords: \"name: password\" a line.")
    private @Nullable Path passwordFile;

    @Option(
        names = "--allow-service",
        description = "Let queries ask other endpoints through SERVICE.")
    private boolean allowService;

    @Option(
        names = "--timeout",
        paramLabel = "SECONDS",
        description = "Stop queries that take longer (default: ${DEFAULT-VALUE}).",
        defaultValue = "60")
    private long timeout = 60;

    ServerOptions options() {
      return new ServerOptions(
          port,
          open,
          writable,
          Optional.ofNullable(passwordFile),
          allowService,
          Duration.ofSeconds(timeout));
    }
  }
}
