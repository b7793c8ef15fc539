package org.claimgraph.kb;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.fst.FST;

/** A walk through the transducer of names, one character of a text at a time. Not thread-safe. */
public final class NameWalk {
  private final FST<Long> names;
  private final FST.BytesReader reader;
  private final FST.Arc<Long> arc = new FST.Arc<>();
  private long output;
  private boolean spacePending;
  private boolean atStart;

  NameWalk(FST<Long> names) {
    this.names = names;
    this.reader = names.getBytesReader();
    restart();
  }

  /** Goes back to the start. */
  public void restart() {
    names.getFirstArc(arc);
    output = 0;
    spacePending = false;
    atStart = true;
  }

  /** Takes one character of the text, folded as keys are; false where no name goes on so. */
  public boolean next(char c) {
    char folded = NameKey.fold(c);
    if (folded == 0) {
      return true;
    }
    if (folded == ' ') {
      spacePending = !atStart;
      return true;
    }
    if (spacePending && !step(' ')) {
      return false;
    }
    spacePending = false;
    atStart = false;
    if (!step(folded)) {
      return false;
    }
    String second = NameKey.second(c);
    return second.isEmpty() || step(second.charAt(0));
  }

  /** Takes all of a key; false where no name begins so. */
  public boolean all(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (!next(key.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether what was taken so far is a name. */
  public boolean isName() {
    return !atStart && arc.isFinal();
  }

  /** The name's address in the index. */
  public long entry() {
    return output + arc.nextFinalOutput();
  }

  private boolean step(char label) {
    if (label >= 0x80) {
      return false;
    }
    try {
      if (names.findTargetArc(label, arc, arc, reader) == null) {
        return false;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    output += arc.output();
    return true;
  }
}
