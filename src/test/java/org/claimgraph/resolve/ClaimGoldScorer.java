package org.claimgraph.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.claimgraph.resolve.ClaimGold.Article;
import org.claimgraph.resolve.ClaimGold.Entity;
import org.claimgraph.resolve.ClaimGold.GoldClaim;
import org.claimgraph.resolve.ClaimGold.Part;
import org.claimgraph.resolve.ClaimGold.Range;
import org.claimgraph.resolve.ClaimScores.Found;
import org.claimgraph.resolve.ClaimScores.Share;

/**
 * Scores predicted claims against {@link ClaimGold}.
 *
 * <p>GoldTokens are words or single other characters, as in the evaluation kit. Gold and predicted
 * claims are paired one to one by the overlap F1 of their contents, best first (ties: source, then
 * cue), outermost with outermost and inner with inner. Claimant, polarity, certainty, kind and
 * dates are judged on the pairs whose contents overlap by at least 0.5. What is paired with an
 * optional gold claim, and what lies at least half in ignored text, counts nowhere.
 */
final class ClaimGoldScorer {
  private static final double HALF = 0.5;

  private ClaimGoldScorer() {}

  /**
   * A claim as a program reads it, one for each place where it stands.
   *
   * @param parent index, in the article's list, of the claim whose content it stands in; empty for
   *     an outermost claim
   * @param claimant everywhere the article mentions the claimant; empty for an anonymous one
   * @param statedOn TIMEX3 value of when it was said, where known
   * @param eventTime TIMEX3 value of when what it tells of happened, where known
   */
  record PredictedClaim(
      List<Range> source,
      List<Range> cue,
      List<Range> content,
      OptionalInt parent,
      Optional<List<Range>> claimant,
      Claim.Polarity polarity,
      Claim.Certainty certainty,
      boolean hedged,
      Claim.Kind kind,
      Optional<String> statedOn,
      Optional<String> eventTime) {}

  /**
   * Scores both parts.
   *
   * @param predicted claims by article id; an article without claims may be missing
   */
  static Map<Part, ClaimScores> score(
      List<Article> gold, Map<String, List<PredictedClaim>> predicted) {
    Map<Part, ClaimScores> scores = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      scores.put(
          part,
          gold.stream()
              .filter(article -> article.part() == part)
              .map(article -> score(article, predicted.getOrDefault(article.id(), List.of())))
              .reduce(ClaimScores.NONE, ClaimScores::plus));
    }
    return scores;
  }

  /** Which claims belong together, outermost and inner ones apart. */
  record Paired(List<Pair> outer, List<Pair> inner) {}

  /** Pairs the claims of one article. */
  static Paired pair(Article article, List<PredictedClaim> predicted) {
    GoldTokens tokens = new GoldTokens(article.text());
    BitSet ignored = tokens.of(article.ignore());
    List<PredictedClaim> kept =
        predicted.stream().filter(claim -> !mostlyIn(tokens.of(claim.content()), ignored)).toList();
    return new Paired(
        pairs(
            tokens,
            article.claims(),
            kept.stream().filter(claim -> claim.parent().isEmpty()).toList()),
        pairs(
            tokens,
            article.claims().stream().flatMap(GoldClaim::inner).toList(),
            kept.stream().filter(claim -> claim.parent().isPresent()).toList()));
  }

  /** Scores one article. */
  static ClaimScores score(Article article, List<PredictedClaim> predicted) {
    Paired paired = pair(article, predicted);
    ClaimScores scores =
        ClaimScores.found(
            found(paired.outer, pair -> pair.contentF1() >= HALF && pair.sourceF1() >= HALF),
            found(paired.inner, pair -> pair.contentF1() >= HALF && pair.sourceF1() > 0));
    for (List<Pair> pairs : List.of(paired.outer, paired.inner)) {
      for (Pair pair : pairs) {
        scores = scores.plus(judged(article, pair));
      }
    }
    return scores;
  }

  private static boolean mostlyIn(BitSet content, BitSet ignored) {
    BitSet both = (BitSet) content.clone();
    both.and(ignored);
    return !both.isEmpty() && 2 * both.cardinality() >= content.cardinality();
  }

  /**
   * A gold claim, a predicted claim, or both where they belong together. Overlaps are 0 where one
   * is missing.
   */
  record Pair(
      Optional<GoldClaim> gold,
      Optional<PredictedClaim> predicted,
      double contentF1,
      double sourceF1,
      double cueF1) {

    /** Best first. */
    static final Comparator<Pair> BEST =
        Comparator.comparingDouble(Pair::contentF1)
            .thenComparingDouble(Pair::sourceF1)
            .thenComparingDouble(Pair::cueF1)
            .reversed();

    static Pair missed(GoldClaim gold) {
      return new Pair(Optional.of(gold), Optional.empty(), 0, 0, 0);
    }

    static Pair spurious(PredictedClaim predicted) {
      return new Pair(Optional.empty(), Optional.of(predicted), 0, 0, 0);
    }

    boolean counts() {
      return gold.filter(GoldClaim::optional).isEmpty();
    }
  }

  private static List<Pair> pairs(
      GoldTokens tokens, List<GoldClaim> gold, List<PredictedClaim> predicted) {
    List<Pair> candidates = new ArrayList<>();
    for (GoldClaim g : gold) {
      for (PredictedClaim p : predicted) {
        double content = tokens.f1(g.content(), p.content());
        if (content > 0) {
          double source = tokens.f1(g.source(), p.source());
          double cue = tokens.f1(g.cue(), p.cue());
          candidates.add(new Pair(Optional.of(g), Optional.of(p), content, source, cue));
        }
      }
    }
    candidates.sort(Pair.BEST);
    List<GoldClaim> freeGold = new ArrayList<>(gold);
    List<PredictedClaim> freePredicted = new ArrayList<>(predicted);
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (freeGold.contains(pair.gold().orElseThrow())
          && freePredicted.contains(pair.predicted().orElseThrow())) {
        freeGold.remove(pair.gold().orElseThrow());
        freePredicted.remove(pair.predicted().orElseThrow());
        pairs.add(pair);
      }
    }
    freeGold.forEach(claim -> pairs.add(Pair.missed(claim)));
    freePredicted.forEach(claim -> pairs.add(Pair.spurious(claim)));
    return pairs.stream().filter(Pair::counts).toList();
  }

  private static Found found(List<Pair> pairs, Predicate<Pair> right) {
    return new Found(
        (int) pairs.stream().filter(pair -> pair.gold().isPresent()).count(),
        (int) pairs.stream().filter(pair -> pair.predicted().isPresent()).count(),
        (int) pairs.stream().filter(right).count());
  }

  private static ClaimScores judged(Article article, Pair pair) {
    if (pair.contentF1() < HALF) {
      return ClaimScores.NONE;
    }
    GoldClaim gold = pair.gold().orElseThrow();
    PredictedClaim predicted = pair.predicted().orElseThrow();
    return new ClaimScores(
        Found.NONE,
        Found.NONE,
        new Found(
            gold.hedged() ? 1 : 0,
            predicted.hedged() ? 1 : 0,
            gold.hedged() && predicted.hedged() ? 1 : 0),
        Share.one(rightClaimant(article.entities(), gold.claimants(), predicted.claimant())),
        Share.one(gold.polarity() == predicted.polarity()),
        Share.one(gold.certainty() == predicted.certainty()),
        Share.one(gold.kind() == predicted.kind()),
        dated(gold.statedOn(), predicted.statedOn()),
        dated(gold.eventTime(), predicted.eventTime()));
  }

  private static Share dated(List<String> accepted, Optional<String> value) {
    return accepted.isEmpty()
        ? Share.NONE
        : Share.one(value.filter(accepted::contains).isPresent());
  }

  /**
   * Whether the predicted claimant is the gold one. Each predicted mention stands for the entity
   * whose form it overlaps best. Right is a claimant that has a mention of the gold entity and none
   * that is at least half a form of another; for an anonymous gold claimant, none that is at least
   * half a form of any entity with a name. Predicted as anonymous is right where the gold claimant
   * is anonymous or only described.
   */
  static boolean rightClaimant(
      List<Entity> entities, List<String> claimants, Optional<List<Range>> mentions) {
    List<Entity> right = entities.stream().filter(e -> claimants.contains(e.key())).toList();
    if (mentions.isEmpty()) {
      return right.stream().noneMatch(Entity::named);
    }
    boolean hit = right.isEmpty();
    for (Range mention : mentions.get()) {
      Optional<Entity> best =
          entities.stream()
              .filter(entity -> overlap(entity, mention) > 0)
              .max(Comparator.comparingDouble(entity -> overlap(entity, mention)));
      if (best.filter(right::contains).isPresent()) {
        hit = true;
      } else if (best.filter(entity -> !right.isEmpty() || entity.named())
          .filter(entity -> overlap(entity, mention) >= HALF)
          .isPresent()) {
        return false;
      }
    }
    return hit;
  }

  private static double overlap(Entity entity, Range mention) {
    return entity.forms().stream().mapToDouble(mention::dice).max().orElse(0);
  }
}
