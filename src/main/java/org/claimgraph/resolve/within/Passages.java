package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimgraph.article.Span;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Sentence;

/** The paragraphs of an article, and which of them ask something. */
final class Passages {
  private static final int LEAST_QUESTIONS = 2;

  private final NavigableMap<Integer, Span> passages = new TreeMap<>();
  private final Set<Span> questions = new HashSet<>();

  Passages(Annotation annotation) {
    for (Sentence sentence : annotation.sentences()) {
      passages.put(sentence.passage().span().begin(), sentence.passage().span());
    }
    questions.addAll(questions(passages.values(), annotation));
  }

  /** The paragraphs that ask; one that follows a question answers it, even if it asks back. */
  static List<Span> questions(Collection<Span> passages, Annotation annotation) {
    List<Span> questions = new ArrayList<>();
    boolean asked = false;
    for (Span passage : passages) {
      asked = !asked && annotation.text(passage).strip().endsWith("?");
      if (asked) {
        questions.add(passage);
      }
    }
    return questions;
  }

  /** In text order. */
  Collection<Span> all() {
    return passages.values();
  }

  /** The paragraph at an offset, or the first one. */
  Span at(int offset) {
    Map.Entry<Integer, Span> entry = passages.floorEntry(offset);
    return entry == null ? passages.firstEntry().getValue() : entry.getValue();
  }

  Optional<Span> before(Span passage) {
    return Optional.ofNullable(passages.lowerEntry(passage.begin())).map(Map.Entry::getValue);
  }

  Optional<Span> after(Span passage) {
    return Optional.ofNullable(passages.higherEntry(passage.begin())).map(Map.Entry::getValue);
  }

  /** The last paragraphs, the very last first. */
  Collection<Span> last(int count) {
    return passages.descendingMap().values().stream().limit(count).toList();
  }

  int size() {
    return passages.size();
  }

  boolean isQuestion(Span passage) {
    return questions.contains(passage);
  }

  /** Whether several paragraphs are questions. */
  boolean isInterview() {
    return questions.size() >= LEAST_QUESTIONS;
  }
}
