package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.claims.AttributionLinker.Group;
import org.claimgraph.extract.claims.Statement.Part;
import org.claimgraph.extract.recurrent.Labeller.Labelled;
import org.claimgraph.nlp.Annotation;

/** Trains a {@link ClaimModel}. The same articles in the same order give the same model. */
public final class ClaimTrainer {
  /** Of so many articles the parts of one are learned beside contents. */
  private static final int EVERY = 3;

  /** Paragraphs of a part. */
  private static final int PART = 4;

  private ClaimTrainer() {}

  /**
   * Trains on articles with right outermost attributions. Confidence is fitted to what is found in
   * each held-out article by a tagger that has not learned from it: an attribution is right where a
   * gold one shares half of its content and half of its source (overlap F1 of tokens).
   */
  public static ClaimModel train(List<GoldClaims> articles) {
    Paragraphs paragraphs = new Paragraphs(Senses.load());
    List<Lesson> lessons = new ArrayList<>();
    for (GoldClaims article : articles) {
      Annotation annotation = article.annotation();
      List<Paragraph> text = paragraphs.of(annotation);
      lessons.add(
          new Lesson(
              lessons.size(), annotation, text, article.attributions(), article.ignored(), true));
    }
    LinkerTrainer linker = new LinkerTrainer();
    lessons.forEach(linker::add);
    TaggerTrainer.Trained trained = TaggerTrainer.ofNew(lessons).train();
    AttributionLinker links =
        new AttributionLinker(linker.train(lesson -> !TaggerTrainer.isHeldOut(lesson)));
    Confidence confidence = confidence(lessons, trained.heldOut(), links);
    return new ClaimModel(trained.tagger(), linker.train(lesson -> true), confidence);
  }

  /**
   * Trains on what stands inside attributions: each content is read as if it stood alone. A content
   * may be as long as an article, a spokesman's account of a meeting: parts of articles are learned
   * beside the contents.
   *
   * @param known a model of outermost attributions; it gives the lexicon and the linker, and its
   *     network goes on learning
   * @param outermost articles with right outermost attributions
   * @param articles the contents of their attributions teach, those inside which nothing stands
   *     too; a nested one that is less than certain teaches less, and is neither right nor wrong
   *     for the confidence
   */
  public static ClaimModel trainNested(
      ClaimModel known, List<GoldClaims> outermost, List<GoldClaims> articles) {
    Paragraphs paragraphs = new Paragraphs(Senses.load());
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Annotation annotation = articles.get(i).annotation();
      new Contents(paragraphs, i, annotation, paragraphs.of(annotation))
          .add(articles.get(i).attributions(), lessons);
    }
    for (int i = 0; i < outermost.size(); i += EVERY) {
      List<Paragraph> text = paragraphs.of(outermost.get(i).annotation());
      addParts(articles.size() + i, outermost.get(i), text, lessons);
    }
    TaggerTrainer.Trained trained = TaggerTrainer.from(known.tagger(), lessons).train();
    AttributionLinker links = new AttributionLinker(known.links());
    Confidence confidence = confidence(lessons, trained.heldOut(), links);
    return new ClaimModel(trained.tagger(), known.links(), confidence);
  }

  private static void addParts(
      int number, GoldClaims article, List<Paragraph> text, List<Lesson> lessons) {
    for (int begin = 0; begin < text.size(); begin += PART) {
      List<Paragraph> part = text.subList(begin, Math.min(text.size(), begin + PART));
      lessons.add(
          new Lesson(
              number,
              article.annotation(),
              part,
              article.attributions(),
              article.ignored(),
              false));
    }
  }

  /** Makes lessons of the contents of an article. */
  private record Contents(
      Paragraphs paragraphs, int article, Annotation annotation, List<Paragraph> text) {

    void add(List<Attribution> attributions, List<Lesson> lessons) {
      for (Attribution attribution : attributions) {
        Stream<Part> content =
            attribution.content().stream().flatMap(span -> Paragraphs.parts(text, span));
        List<Paragraph> alone = paragraphs.alone(content, annotation.quotations());
        if (Paragraphs.length(alone) >= ClaimExtractor.SHORTEST_NESTING) {
          lessons.add(
              new Lesson(article, annotation, alone, attribution.nested(), List.of(), true));
        }
        add(attribution.nested(), lessons);
      }
    }
  }

  /** Fitted to what is found in lessons held out, but for what people skipped or differ on. */
  private static Confidence confidence(
      List<Lesson> lessons, List<List<Labelled>> labelled, AttributionLinker links) {
    List<Confidence.Outcome> outcomes = new ArrayList<>();
    Iterator<List<Labelled>> next = labelled.iterator();
    for (Lesson lesson : lessons) {
      if (TaggerTrainer.isHeldOut(lesson)) {
        List<Group> groups = links.link(Reading.of(lesson.text(), next.next()));
        outcomes.addAll(outcomes(groups, lesson));
      }
    }
    return Confidence.fit(outcomes);
  }

  private static List<Confidence.Outcome> outcomes(List<Group> groups, Lesson lesson) {
    Agreement certain = new Agreement(lesson.annotation(), lesson.certain());
    Agreement all = new Agreement(lesson.annotation(), lesson.gold());
    List<Confidence.Outcome> outcomes = new ArrayList<>();
    for (Group group : groups) {
      if (!group.contents().isEmpty()
          && lesson.ignored().stream().noneMatch(certain.content(group)::overlaps)) {
        boolean right = certain.isRight(group);
        if (right || !all.isRight(group)) {
          outcomes.add(new Confidence.Outcome(group, right));
        }
      }
    }
    return outcomes;
  }
}
