package org.claimgraph.resolve;

import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.extract.DateMention;
import org.claimgraph.extract.QuantityMention;

/**
 * What an attribution becomes: a claimant holds a content, in an article.
 *
 * @param id local id, unique in the article: code point begin and end of the content of the
 *     earliest evidence, {@code 120-188}, with {@code -2} and so on behind it where two claims
 *     share them
 * @param claimant who makes it
 * @param relayedBy local id of the next outer claim, for the inner claim of a nested attribution
 * @param about what its content refers to, best first, no referent twice
 * @param content the words of the fullest evidence; pieces are joined by " … "
 * @param kind what the claimant does with the content
 * @param polarity the claimant's stance to the content
 * @param certainty how certain the claimant makes it
 * @param hedged whether the reporter keeps his distance, by "allegedly" or "is said to"
 * @param statedOn when it was said, where the text says so
 * @param eventTime when what it tells of happened, where the content says so
 * @param location local id of the place it tells of, where the content says so
 * @param quantities the amounts in its content, in text order
 * @param evidence where it stands, in text order, at least one
 * @param confidence how likely attribution and claimant are right, 0 to 1
 */
public record Claim(
    String id,
    Claimant claimant,
    Optional<String> relayedBy,
    List<About> about,
    String content,
    Kind kind,
    Polarity polarity,
    Certainty certainty,
    boolean hedged,
    Optional<DateMention> statedOn,
    Optional<DateMention> eventTime,
    Optional<String> location,
    List<QuantityMention> quantities,
    List<Evidence> evidence,
    double confidence) {

  /** Copies the lists. */
  public Claim {
    about = List.copyOf(about);
    quantities = List.copyOf(quantities);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("claim " + id + " has no evidence");
    }
  }

  /** Who makes a claim. */
  public sealed interface Claimant {}

  /**
   * A claimant that the article speaks of.
   *
   * @param referent its local id
   */
  public record Known(String referent) implements Claimant {}

  /**
   * A claimant that the text does not name ("reports say", "it is believed"): one node a claim,
   * never merged.
   *
   * @param description the words that stand for it
   */
  public record Anonymous(String description) implements Claimant {}

  /**
   * A referent that the content speaks of.
   *
   * @param referent its local id
   * @param confidence how sure that is, 0 to 1
   */
  public record About(String referent, double confidence) {}

  /** What the claimant does with the content. Keys of the claim kind scheme in lower case. */
  public enum Kind {
    ASSERTS,
    PREDICTS,
    INTENDS,
    DEMANDS,
    ASKS,
    BELIEVES,
    THREATENS
  }

  /** The claimant's stance; a negation inside the content stays content. */
  public enum Polarity {
    AFFIRMS,
    DENIES
  }

  /** How certain the claimant makes it, after GRaSP. */
  public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    UNKNOWN
  }

  /** How the words stand to the claimant's own. */
  public enum Mode {
    /** All between quotation marks. */
    DIRECT,
    /** Nothing between quotation marks. */
    INDIRECT,
    /** Some between quotation marks. */
    MIXED
  }

  /**
   * A place where a claim stands in the text.
   *
   * @param source who, as written; possibly none
   * @param cue the attributing words; possibly none
   * @param content what, at least one piece, in text order
   * @param mode direct, indirect or mixed
   */
  public record Evidence(List<Span> source, List<Span> cue, List<Span> content, Mode mode) {

    /** Copies the lists. */
    public Evidence {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
      if (content.isEmpty()) {
        throw new IllegalArgumentException("evidence needs content");
      }
    }
  }
}
