package org.claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.claimgraph.extract.EntitySpan;
import org.claimgraph.extract.entities.EntityTagger;
import org.claimgraph.extract.entities.EntityTrainer;
import org.claimgraph.extract.entities.GoldEntities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Floors under the tagger's figures on articles it was not trained on: a drop of a point fails. */
class EntityFloorTest {
  private static final Set<String> UNSCORED = Set.of("DocumentReference", "CommsIdentifier");

  @Test
  void theTaggerHoldsItsLevelOnTheOpenPartOfRe3d() throws IOException {
    assertThat(strictF1(Path.of("src/test/resources/gold/entities"), 3)).isGreaterThan(0.60);
  }

  @Test
  @EnabledIfSystemProperty(named = "kit", matches = ".+")
  void theTaggerHoldsItsLevelOnTheKit() throws IOException {
    Path kit = Path.of(System.getProperty("kit"), "entities", "dev");

    assertThat(strictF1(kit, 5)).isGreaterThan(0.61);
  }

  /** Micro F1 of spans that agree in begin, end and type, cross-validated by article. */
  private static double strictF1(Path folder, int folds) throws IOException {
    EntityTrainer trainer = new EntityTrainer(EntityTagger.load());
    List<GoldEntities> articles =
        new EntityGold(problem -> fail(problem.toString())).read(folder, id -> true);
    int right = 0;
    int all = 0;
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      EntityTagger tagger = trainer.train(pick(articles, i -> i % folds != held));
      for (GoldEntities article : pick(articles, i -> i % folds == held)) {
        Set<EntitySpan> gold = scored(article.gold());
        Set<EntitySpan> found = scored(tagger.tag(article.read()).entities());
        all += gold.size() + found.size();
        found.retainAll(gold);
        right += found.size();
      }
    }
    return 2.0 * right / all;
  }

  private static List<GoldEntities> pick(List<GoldEntities> articles, IntPredicate which) {
    return IntStream.range(0, articles.size()).filter(which).mapToObj(articles::get).toList();
  }

  private static Set<EntitySpan> scored(List<EntitySpan> entities) {
    Set<EntitySpan> scored = new HashSet<>(entities);
    scored.removeIf(entity -> UNSCORED.contains(entity.type()));
    return scored;
  }
}
