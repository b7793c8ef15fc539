package org.claimgraph.kb.build;

import java.io.IOException;

/** Something an index can be built from. */
public interface RecordSource {

  /** What it is called in problems: the file. */
  String file();

  /**
   * Reads it once, as a stream.
   *
   * @return name and version, such as {@code GeoNames of 2025-11-03}; read from the source itself
   * @throws IOException if it cannot be read
   * @throws org.claimgraph.kb.KnowledgeBaseException if it is cut short or something else
   */
  String read(RecordSink sink) throws IOException;
}
