package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;

/** What {@link ClauseModel} looks at in a frame: names of features, each present or not. */
final class ClauseFeatures {
  private static final int LONG = 12;

  private final Paragraph text;
  private final ClauseFrame frame;
  private final List<String> features = new ArrayList<>();

  private ClauseFeatures(Paragraph text, ClauseFrame frame) {
    this.text = text;
    this.frame = frame;
  }

  static List<String> of(Paragraph text, ClauseFrame frame, Rates cues) {
    ClauseFeatures of = new ClauseFeatures(text, frame);
    of.fill(cues.of(Lexicon.cueKey(text, frame.head())));
    return of.features;
  }

  private void fill(char rate) {
    int head = frame.head();
    String form = frame.form().name();
    String base = text.bases[head];
    String sense = text.senses[head];
    String speaker = speaker();
    Range content = frame.content().getLast();
    add("form", form);
    add("base", base);
    add("base", base, form);
    add("rate", String.valueOf(rate));
    add("rate", String.valueOf(rate), form);
    add("sense", sense);
    add("sense", sense, form);
    add("speaker", speaker);
    add("speaker", speaker, form);
    add("speaker", speaker, String.valueOf(rate));
    if (!frame.source().isEmpty()) {
      add("who", text.bases[frame.source().end() - 1]);
    }
    add("tag", text.tags[frame.cue().begin()], text.tags[head]);
    for (int i = frame.cue().begin(); i < frame.cue().end(); i++) {
      if (i != head && !text.tags[i].startsWith("NN")) {
        add("cue", text.bases[i]);
      }
    }
    if (frame.form() == ClauseFrame.Form.PREPOSITION) {
      add("particle", base, text.words[frame.cue().end() - 1]);
    }
    add("begin", text.tags[content.begin()], form);
    add("first", text.words[content.begin()]);
    add("clause", String.valueOf(hasFinite(content)), form);
    add("long", String.valueOf(content.end() - content.begin() >= LONG), form);
    int first = frame.source().isEmpty() ? frame.cue().begin() : frame.source().begin();
    first = Math.min(first, frame.cue().begin());
    int sentence = text.sentenceBegin[head];
    add("before", first > sentence ? text.words[first - 1] : "");
    add("main", String.valueOf(verbsBefore(sentence, first)));
  }

  /** What sort of thing the source is. */
  private String speaker() {
    Range source = frame.source();
    if (source.isEmpty()) {
      return "none";
    }
    int begin = source.begin();
    int end = Math.min(source.end(), text.phraseEnd[begin]);
    if (text.tags[begin].startsWith("PRP") || text.tags[begin].startsWith("W")) {
      return text.words[begin];
    }
    for (int i = begin; i < end; i++) {
      if (text.tags[i].startsWith("NNP")) {
        return "name";
      }
    }
    return Speakers.canSpeak(text, begin, end) ? "speaker" : text.senses[end - 1] + ".";
  }

  private boolean hasFinite(Range range) {
    for (int i = range.begin(); i < range.end(); i = text.phraseEnd[i]) {
      if (Subjects.isFinite(text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean verbsBefore(int from, int to) {
    return hasFinite(new Range(from, to));
  }

  private void add(String... parts) {
    features.add(String.join("=", parts));
  }
}
