package org.claimgraph.kb.build;

import java.io.IOException;
import java.nio.file.Path;

/** Takes what a source reads, in any order. */
public interface RecordSink {

  /** Takes a record. */
  void add(SourceRecord record) throws IOException;

  /** Takes an addition to a record; one to a record that no source has is counted and dropped. */
  void add(SourceAddition addition) throws IOException;

  /** Takes an English word, so that a name like it is known to be one. */
  void addCommonWord(String word) throws IOException;

  /** Takes a person's first name. */
  void addFirstName(String name) throws IOException;

  /** A file beside the index that is to be, to put things aside; gone when that is built. */
  Path aside(String name);

  /** Counts something that was left out. */
  void skip(String code, String example);
}
