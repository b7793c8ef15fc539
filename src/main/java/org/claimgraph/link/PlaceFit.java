package org.claimgraph.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.claimgraph.kb.KnowledgeIndex;
import org.claimgraph.resolve.Entity;

/**
 * How likely the place that an entity's articles mean is the one chosen, given that they name a
 * place: a logistic regression on the score of the choice, the place's people, and how many of the
 * other places of its articles lie in the same region. Fitted to the GeoNames ids of LGL's dev part
 * (Lieberman et al. 2010), by article and place. With {@link #EXACT} as the least score, precision
 * is 92.0 % with the shipped names and choice of places, and 91.8 % with those learned from other
 * fifths of the articles. The share in the country, the nearest place, the region's being named,
 * the kind of place, its namesakes and the outlet's name were tried too, and add nothing to that.
 */
final class PlaceFit {
  /** Least score of an exact link of a place. */
  static final double EXACT = 0.63;

  private static final double BIAS = -3.657;
  private static final double SCORE = 0.618;
  private static final double PEOPLE = 0.677;
  private static final double SAME_REGION = 2.346;
  private static final double ALONE = -0.912;
  private static final double LEAST = 0.001;
  private static final double SMALLEST = 100;

  private final KnowledgeIndex index;

  /** The places of each article: its region, or the place itself where it lies in none. */
  private final Map<String, List<Integer>> regions = new HashMap<>();

  private PlaceFit(KnowledgeIndex index) {
    this.index = index;
  }

  /** For entities among all those of their articles. */
  static PlaceFit of(KnowledgeIndex index, Collection<Entity> entities) {
    PlaceFit fit = new PlaceFit(index);
    for (Entity entity : entities) {
      OptionalInt place = fit.place(entity);
      if (place.isPresent()) {
        for (String article : articles(entity)) {
          fit.regions
              .computeIfAbsent(article, a -> new ArrayList<>())
              .add(fit.regionOrSelf(place.getAsInt()));
        }
      }
    }
    return fit;
  }

  /**
   * From 0 to 1; 0 for an entity without a place. Places without a GeoNames id, such as seas and
   * rivers, were not fitted: their score is that of the choice.
   */
  double score(Entity entity) {
    OptionalInt place = place(entity);
    if (place.isEmpty() || entity.place().isEmpty()) {
      return 0;
    }
    if (entity.place().get().geonamesId().isEmpty()) {
      return entity.place().get().score();
    }
    double chosen = Math.clamp(entity.place().get().score(), LEAST, 1 - LEAST);
    OptionalDouble same = sameRegion(entity, place.getAsInt());
    double sum =
        BIAS
            + SCORE * Math.log(chosen / (1 - chosen))
            + PEOPLE * Math.log10(index.popularity(place.getAsInt()) + SMALLEST)
            + (same.isPresent() ? SAME_REGION * same.getAsDouble() : ALONE);
    return 1 / (1 + Math.exp(-sum));
  }

  /** The share of the other places of its articles that lie in its region; empty without others. */
  private OptionalDouble sameRegion(Entity entity, int place) {
    int self = regionOrSelf(place);
    int region = index.region(place);
    long others = 0;
    long same = 0;
    for (String article : articles(entity)) {
      List<Integer> all = regions.getOrDefault(article, List.of(self));
      others += all.size() - 1;
      same += region < 0 ? 0 : all.stream().filter(other -> other == region).count() - 1;
    }
    return others == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) same / others);
  }

  private OptionalInt place(Entity entity) {
    return entity.place().isEmpty()
        ? OptionalInt.empty()
        : index.record(entity.place().get().key());
  }

  private int regionOrSelf(int place) {
    return index.region(place) < 0 ? place : index.region(place);
  }

  private static List<String> articles(Entity entity) {
    return entity.members().stream().map(Entity.Member::article).distinct().toList();
  }
}
