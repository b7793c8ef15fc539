package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.claims.AttributionLinker.Group;

/** Trains a {@link ClaimModel}. The same articles in the same order give the same model. */
public final class ClaimTrainer {

  private ClaimTrainer() {}

  /** Trains on articles with right attributions. */
  public static ClaimModel train(List<GoldClaims> articles) {
    Paragraphs paragraphs = new Paragraphs(Senses.load());
    TaggerTrainer tagger = new TaggerTrainer();
    LinkerTrainer linker = new LinkerTrainer();
    for (GoldClaims article : articles) {
      List<Paragraph> all = paragraphs.of(article.annotation());
      List<int[]> labels = all.stream().map(p -> GoldLabels.of(p, article.attributions())).toList();
      linker.add(new Reading(all, labels), article.attributions());
      tagger.add(all, labels, article.ignored());
    }
    return new ClaimModel(tagger.train(), linker.train(), Confidence.none());
  }

  /**
   * Gives a model the confidence that fits articles it was not trained on: an attribution is right
   * where a gold one shares half of its content and half of its source (overlap F1 of tokens).
   */
  public static ClaimModel calibrate(ClaimModel model, List<GoldClaims> articles) {
    ClaimExtractor extractor = new ClaimExtractor(model);
    List<Confidence.Outcome> outcomes = new ArrayList<>();
    for (GoldClaims article : articles) {
      Agreement agreement = new Agreement(article.annotation(), article.attributions());
      for (Group group : extractor.groups(article.annotation())) {
        boolean scored = article.ignored().stream().noneMatch(agreement.content(group)::overlaps);
        if (scored) {
          outcomes.add(new Confidence.Outcome(group, agreement.isRight(group)));
        }
      }
    }
    return new ClaimModel(model.tagger(), model.links(), Confidence.fit(outcomes));
  }
}
