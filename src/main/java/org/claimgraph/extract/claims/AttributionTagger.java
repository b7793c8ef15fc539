package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.learn.SequenceModel;
import org.claimgraph.extract.learn.SequenceModel.Labelled;

/**
 * Labels tokens as sources, cues and contents, in two stages: the first reads each paragraph for
 * itself, the second reads it again knowing what the first found in the whole article (stacking,
 * Cohen and Carvalho 2005).
 *
 * @param lexicon how often words are parts of cues and sources
 */
record AttributionTagger(Lexicon lexicon, SequenceModel first, SequenceModel second) {

  /** One label a token, for each paragraph of one article. */
  List<Labelled> label(List<Paragraph> paragraphs) {
    List<Columns> columns = new ArrayList<>();
    List<int[]> labels = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Columns filled = columns(paragraph, lexicon);
      columns.add(filled);
      labels.add(first.label(filled));
    }
    SecondColumns.fill(paragraphs, labels, columns);
    return columns.stream().map(second::labelled).toList();
  }

  /** Whether some word of a stretch attributes often enough to look for a cue. */
  boolean mayAttribute(Paragraph paragraph, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (FirstColumns.isLikelyCue(paragraph, i, lexicon.cues().of(Lexicon.cueKey(paragraph, i)))) {
        return true;
      }
    }
    return false;
  }

  /** The columns of a paragraph, those of the first stage filled. */
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
    FirstColumns.fill(paragraph, columns, cues, sources);
    return columns;
  }
}
