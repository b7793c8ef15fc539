package org.claimgraph.resolve.claims;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimgraph.article.WordList;
import org.claimgraph.resolve.Claim.Certainty;
import org.claimgraph.resolve.Claim.Kind;
import org.claimgraph.resolve.Claim.Polarity;

/**
 * What cue and content say of how a claimant holds a content.
 *
 * @param kind what the claimant does with it
 * @param polarity whether the claimant affirms or denies it
 * @param certainty how certain the claimant makes it
 */
record Stance(Kind kind, Polarity polarity, Certainty certainty) {
  private static final Stance PLAIN = new Stance(Kind.ASSERTS, Polarity.AFFIRMS, Certainty.CERTAIN);
  private static final Map<String, Stance> CUES = cues();
  private static final Map<String, Certainty> HEDGES = hedges();
  private static final int HEDGED_WORDS = 14;

  /**
   * Reads cue and content.
   *
   * @param cue the cue words; may be empty
   * @param content the content's words
   */
  static Stance of(String cue, String content) {
    Stance said = ofCue(cue);
    Certainty hedge = hedge(content);
    return hedge.compareTo(said.certainty) > 0 ? new Stance(said.kind, said.polarity, hedge) : said;
  }

  /** The last cue word that says anything, phrases of two words before single words. */
  private static Stance ofCue(String cue) {
    String[] words = cue.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    Stance found = PLAIN;
    for (int i = 0; i < words.length; i++) {
      Optional<Stance> phrase =
          i + 1 < words.length
              ? Inflection.bases(words[i])
                  .map(phrase(words[i + 1]))
                  .map(CUES::get)
                  .flatMap(Stream::ofNullable)
                  .findFirst()
              : Optional.empty();
      Optional<Stance> word =
          Inflection.bases(words[i]).map(CUES::get).flatMap(Stream::ofNullable).findFirst();
      found = phrase.or(() -> word).orElse(found);
    }
    return found;
  }

  private static java.util.function.UnaryOperator<String> phrase(String next) {
    return base -> base + " " + next;
  }

  private static Certainty hedge(String content) {
    return Stream.of(content.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty())
        .limit(HEDGED_WORDS)
        .map(HEDGES::get)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElse(Certainty.CERTAIN);
  }

  private static Map<String, Stance> cues() {
    Map<String, Stance> cues = new TreeMap<>();
    WordList.table(Stance.class, "cues.tsv")
        .forEach(
            row ->
                cues.put(
                    row.get(0),
                    new Stance(
                        Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                        Polarity.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                        Certainty.valueOf(row.get(3).toUpperCase(Locale.ROOT)))));
    return cues;
  }

  private static Map<String, Certainty> hedges() {
    Map<String, Certainty> hedges = new TreeMap<>();
    WordList.table(Stance.class, "hedges.tsv")
        .forEach(
            row -> hedges.put(row.get(0), Certainty.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    return hedges;
  }
}
