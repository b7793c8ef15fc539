package org.claimgraph.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Predictions for every item from a model that has not seen it: item {@code i} is held out of fold
 * {@code i mod folds}.
 */
public final class CrossValidation {

  private CrossValidation() {}

  /**
   * Trains one model a fold.
   *
   * @param folds at least 2
   * @param train makes of items what predicts for another item
   * @return one prediction an item, in the order of the items
   */
  public static <A, R> List<R> predict(
      List<A> items, int folds, Function<List<A>, Function<A, R>> train) {
    if (folds < 2) {
      throw new IllegalArgumentException("cross-validation needs two folds or more, not " + folds);
    }
    List<R> predictions = new ArrayList<>(Collections.nCopies(items.size(), (R) null));
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      List<A> others =
          IntStream.range(0, items.size())
              .filter(i -> i % folds != held)
              .mapToObj(items::get)
              .toList();
      Function<A, R> model = train.apply(others);
      IntStream.range(0, items.size())
          .filter(i -> i % folds == held)
          .forEach(i -> predictions.set(i, model.apply(items.get(i))));
    }
    return predictions;
  }
}
