package org.claimgraph.extract;

import java.util.List;
import org.claimgraph.nlp.Annotation;

/**
 * Reads one kind of thing from an annotated article. An extractor knows nothing of its neighbours:
 * where their results contradict each other, {@link Extractors} settles it. Implementations are
 * safe for use by several threads.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface Extractor<T> {

  /** What it found, in text order; empty where there is nothing. */
  List<T> extract(Annotation annotation);
}
