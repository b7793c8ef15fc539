package org.claimgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;

/**
 * Finds sentences, tokens, parts of speech and quotations. Safe for use by several threads; load it
 * once.
 */
public final class Annotator {
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final PartOfSpeechTagger tagger;
  private final Quotations quotations = new Quotations();

  private Annotator(Abbreviations abbreviations, PartOfSpeechTagger tagger) {
    this.tokenizer = new Tokenizer(abbreviations);
    this.splitter = new SentenceSplitter(abbreviations);
    this.tagger = tagger;
  }

  /** Loads the models that ship with the program; takes about half a second. */
  public static Annotator load() {
    return new Annotator(Abbreviations.load(), PartOfSpeechTagger.load());
  }

  /** Annotates one article. Sentences never cross passages; boilerplate has none. */
  public Annotation annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>(article.text().length() / 5 + 1);
    for (Passage passage : article.passages()) {
      if (passage.role().isRead()) {
        read(article.text(), passage, sentences, tokens);
      }
    }
    return new Annotation(article, sentences, tokens, quotations.find(article));
  }

  private void read(String text, Passage passage, List<Sentence> sentences, List<Token> tokens) {
    List<Span> spans = tokenizer.tokenize(text, passage.span());
    int begin = 0;
    for (int end : splitter.ends(text, spans)) {
      List<Token> tagged = tagger.tag(text, spans.subList(begin, end));
      Span span = new Span(spans.get(begin).begin(), spans.get(end - 1).end());
      sentences.add(new Sentence(span, passage, tokens.size(), tagged));
      tokens.addAll(tagged);
      begin = end;
    }
  }
}
