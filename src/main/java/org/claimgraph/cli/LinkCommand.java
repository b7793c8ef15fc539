package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.link.KnowledgeBase;
import org.claimgraph.link.Linker;
import org.claimgraph.pipeline.Relink;
import org.claimgraph.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Links the entities of a store anew. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description = {
      "Links the entities of a store to external knowledge bases anew, in place",
      "of the links it has. Reads no article, and uses no network unless",
      "--online names a service."
    },
    footer = {
      "",
      "Examples:",
      "  claimgraph link --store my-store",
      "  claimgraph link --online wikidata,dbpedia --contact me@example.org",
      "  claimgraph link --online http://localhost:3030/reconcile --contact me@example.org"
    })
final class LinkCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private StoreOptions store = new StoreOptions();
  @Mixin private KnowledgeBaseOptions bases = new KnowledgeBaseOptions();
  @Mixin private OnlineArguments online = new OnlineArguments();

  @Option(
      names = "--forget-online",
      description = {
        "Drop what services decided in earlier runs. Without this, such a link",
        "stays until its entity's facts change or the service is asked anew."
      })
  private boolean forget;

  @Override
  public Integer call() {
    ProblemLog problems = new ProblemLog(Streams.err(spec));
    try (LocalStore opened = store.openExisting()) {
      List<KnowledgeBase> all = new ArrayList<>(bases.open());
      all.addAll(online.bases(store.directory(), problems));
      Relink.Summary summary = Relink.run(opened, Linker.with(all), !forget);
      PrintWriter err = Streams.err(spec);
      err.printf(
          "%d entities, %d exact links, %d close links%n",
          summary.entities(), summary.exact(), summary.close());
      err.flush();
    }
    return problems.exitCode();
  }
}
