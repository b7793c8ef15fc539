package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.claimgraph.kb.KnowledgeIndex;
import org.claimgraph.link.IndexKnowledgeBase;
import org.claimgraph.link.KnowledgeBase;
import picocli.CommandLine.Option;

/** The knowledge bases that entities are linked to beside what ships. */
final class KnowledgeBaseOptions {
  @Option(
      names = "--kb",
      paramLabel = "FILE",
      description = {
        "A knowledge base index to link to besides what ships,",
        "from \"claimgraph kb build\". May be given more than once."
      })
  private List<Path> files = List.of();

  /** The indexes, opened; they stay mapped until the program ends. */
  List<KnowledgeBase> open() {
    return files.stream()
        .map(KnowledgeIndex::open)
        .<KnowledgeBase>map(IndexKnowledgeBase::new)
        .toList();
  }
}
