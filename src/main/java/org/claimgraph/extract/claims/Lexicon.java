package org.claimgraph.extract.claims;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How often words were part of cues, and of sources, in the training text. */
record Lexicon(Rates cues, Rates sources) {

  Lexicon() {
    this(new Rates(), new Rates());
  }

  /** The key that cues are counted by: base and whether it is a verb, noun or other. */
  static String cueKey(Paragraph paragraph, int token) {
    String tag = paragraph.tags[token];
    return paragraph.bases[token]
        + (tag.startsWith("VB") ? "/v" : tag.startsWith("N") ? "/n" : "/o");
  }

  /** Counts one paragraph with its right labels. */
  void count(Paragraph paragraph, int[] labels) {
    for (int i = 0; i < labels.length; i++) {
      cues.count(cueKey(paragraph, i), Role.isCue(labels[i]));
      sources.count(paragraph.words[i], Role.isSource(labels[i]));
    }
  }

  void add(Lexicon other) {
    cues.add(other.cues);
    sources.add(other.sources);
  }

  void write(DataOutputStream out) throws IOException {
    cues.write(out);
    sources.write(out);
  }

  static Lexicon read(DataInputStream in) throws IOException {
    Rates cues = Rates.read(in);
    return new Lexicon(cues, Rates.read(in));
  }
}
