package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.claimgraph.link.Linker;
import org.claimgraph.pipeline.Relink;
import org.claimgraph.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Links the entities of a store anew. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description = {
      "Links the entities of a store to external knowledge bases anew, in place",
      "of the links it has. Reads no article and uses no network."
    },
    footer = {"", "Example:", "  claimgraph link --store my-store"})
final class LinkCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private StoreOptions store = new StoreOptions();
  @Mixin private KnowledgeBaseOptions bases = new KnowledgeBaseOptions();

  @Override
  public Integer call() {
    try (LocalStore opened = store.openExisting()) {
      Relink.Summary summary = Relink.run(opened, Linker.with(bases.open()));
      PrintWriter err = Streams.err(spec);
      err.printf(
          "%d entities, %d exact links, %d close links%n",
          summary.entities(), summary.exact(), summary.close());
      err.flush();
    }
    return ExitCode.DONE;
  }
}
