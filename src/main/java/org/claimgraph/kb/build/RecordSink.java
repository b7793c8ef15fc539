package org.claimgraph.kb.build;

import java.io.IOException;

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

  /** Counts something that was left out. */
  void skip(String code, String example);
}
