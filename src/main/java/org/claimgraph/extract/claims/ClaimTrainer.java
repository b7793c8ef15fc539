package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.claimgraph.extract.claims.AttributionLinker.Group;
import org.claimgraph.extract.recurrent.Labeller.Labelled;

/** Trains a {@link ClaimModel}. The same articles in the same order give the same model. */
public final class ClaimTrainer {
  private final Paragraphs paragraphs = new Paragraphs(Senses.load());
  private final TaggerTrainer tagger = new TaggerTrainer();
  private final LinkerTrainer linker = new LinkerTrainer();
  private final List<List<Paragraph>> texts = new ArrayList<>();
  private final List<GoldClaims> articles;

  private ClaimTrainer(List<GoldClaims> articles) {
    this.articles = articles;
  }

  /**
   * Trains on articles with right attributions. Confidence is fitted to what is found in each
   * held-out article by a tagger that has not learned from it: an attribution is right where a gold
   * one shares half of its content and half of its source (overlap F1 of tokens).
   */
  public static ClaimModel train(List<GoldClaims> articles) {
    return new ClaimTrainer(articles).train();
  }

  private ClaimModel train() {
    for (GoldClaims article : articles) {
      List<Paragraph> text = paragraphs.of(article.annotation());
      List<int[]> labels =
          text.stream().map(p -> GoldLabels.of(p, article.attributions())).toList();
      linker.add(new Reading(text, labels), article.attributions());
      tagger.add(text, labels, article.ignored());
      texts.add(text);
    }
    TaggerTrainer.Trained trained = tagger.train();
    Confidence confidence = Confidence.fit(outcomes(trained.heldOut()));
    return new ClaimModel(trained.tagger(), linker.train(i -> true), confidence);
  }

  /** What is found in articles held out, but for what people skipped. */
  private List<Confidence.Outcome> outcomes(List<List<Labelled>> labelled) {
    AttributionLinker links = new AttributionLinker(linker.train(i -> !TaggerTrainer.isHeldOut(i)));
    List<Confidence.Outcome> outcomes = new ArrayList<>();
    Iterator<List<Labelled>> next = labelled.iterator();
    for (int i = 0; i < articles.size(); i++) {
      if (TaggerTrainer.isHeldOut(i)) {
        List<Group> groups = links.link(Reading.of(texts.get(i), next.next()));
        outcomes.addAll(outcomes(groups, articles.get(i)));
      }
    }
    return outcomes;
  }

  private static List<Confidence.Outcome> outcomes(List<Group> groups, GoldClaims article) {
    Agreement agreement = new Agreement(article.annotation(), article.attributions());
    List<Confidence.Outcome> outcomes = new ArrayList<>();
    for (Group group : groups) {
      if (!group.contents().isEmpty()
          && article.ignored().stream().noneMatch(agreement.content(group)::overlaps)) {
        outcomes.add(new Confidence.Outcome(group, agreement.isRight(group)));
      }
    }
    return outcomes;
  }
}
