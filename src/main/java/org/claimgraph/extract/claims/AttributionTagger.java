package org.claimgraph.extract.claims;

import java.util.List;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.recurrent.Labeller;
import org.claimgraph.extract.recurrent.Labeller.Labelled;

/**
 * Labels tokens as sources, cues and contents, reading a whole article at once.
 *
 * @param lexicon how often words are parts of cues and sources
 */
record AttributionTagger(Lexicon lexicon, Labeller labeller) {

  /** One label a token, for each paragraph of one article. */
  List<Labelled> label(List<Paragraph> paragraphs) {
    return labeller.label(paragraphs.stream().map(p -> columns(p, lexicon)).toList());
  }

  /** The columns of a paragraph. */
  static Columns columns(Paragraph paragraph, Lexicon lexicon) {
    char[] cues = new char[paragraph.length()];
    char[] sources = new char[paragraph.length()];
    for (int i = 0; i < cues.length; i++) {
      cues[i] = lexicon.cues().of(Lexicon.cueKey(paragraph, i));
      sources[i] = lexicon.sources().of(paragraph.words[i]);
    }
    return fill(paragraph, cues, sources);
  }

  /** The same as if the article's own words had not been counted. */
  static Columns columns(Paragraph paragraph, Lexicon lexicon, Lexicon own) {
    char[] cues = new char[paragraph.length()];
    char[] sources = new char[paragraph.length()];
    for (int i = 0; i < cues.length; i++) {
      cues[i] = lexicon.cues().without(own.cues(), Lexicon.cueKey(paragraph, i));
      sources[i] = lexicon.sources().without(own.sources(), paragraph.words[i]);
    }
    return fill(paragraph, cues, sources);
  }

  private static Columns fill(Paragraph paragraph, char[] cues, char[] sources) {
    Columns columns = new Columns(paragraph.length(), Column.values().length);
    TokenColumns.fill(paragraph, columns, cues, sources);
    return columns;
  }
}
