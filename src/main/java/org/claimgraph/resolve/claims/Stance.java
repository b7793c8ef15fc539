package org.claimgraph.resolve.claims;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimgraph.article.WordList;
import org.claimgraph.nlp.Token;
import org.claimgraph.resolve.Claim.Certainty;
import org.claimgraph.resolve.Claim.Kind;
import org.claimgraph.resolve.Claim.Polarity;

/**
 * What cue and content say of how a claimant holds a content. The cue decides; where it only says
 * that something is asserted, the first main clause of the content tells questions, requests and
 * the future apart.
 *
 * @param kind what the claimant does with it
 * @param polarity whether the claimant affirms or denies it
 * @param certainty how certain the claimant makes it
 */
record Stance(Kind kind, Polarity polarity, Certainty certainty) {
  private static final Stance PLAIN = new Stance(Kind.ASSERTS, Polarity.AFFIRMS, Certainty.CERTAIN);
  private static final Map<String, Stance> CUES = cues();
  private static final Map<String, Certainty> HEDGES = hedges();

  /**
   * Reads cue and content.
   *
   * @param cue the cue words; may be empty
   * @param content the content's tokens, at least one
   * @param quoted whether the content is in the claimant's own words
   */
  static Stance of(String cue, List<Token> content, boolean quoted) {
    MainClause clause = MainClause.of(content);
    Stance said = ofCue(cue);
    Stance plain = said.equals(PLAIN) ? clause.kind(quoted).map(Stance::of).orElse(said) : said;
    Certainty hedge =
        clause
            .words()
            .map(HEDGES::get)
            .flatMap(Stream::ofNullable)
            .findFirst()
            .orElse(Certainty.CERTAIN);
    return hedge.compareTo(plain.certainty) > 0
        ? new Stance(plain.kind, plain.polarity, hedge)
        : plain;
  }

  /** An affirmed claim of some kind; what is asked for or demanded is not claimed to be so. */
  private static Stance of(Kind kind) {
    return new Stance(
        kind,
        Polarity.AFFIRMS,
        kind == Kind.ASKS || kind == Kind.DEMANDS ? Certainty.UNKNOWN : Certainty.CERTAIN);
  }

  /** The last cue word that says anything, phrases of two words before single words. */
  private static Stance ofCue(String cue) {
    String[] words = cue.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    Stance found = PLAIN;
    for (int i = 0; i < words.length; i++) {
      String next = i + 1 < words.length ? " " + words[i + 1] : " ";
      Optional<Stance> phrase = lookUp(Inflection.bases(words[i]).map(base -> base + next));
      Optional<Stance> word = lookUp(Inflection.bases(words[i]));
      found = phrase.or(() -> word).orElse(found);
    }
    return found;
  }

  private static Optional<Stance> lookUp(Stream<String> keys) {
    return keys.map(CUES::get).flatMap(Stream::ofNullable).findFirst();
  }

  private static Map<String, Stance> cues() {
    Map<String, Stance> cues = new TreeMap<>();
    for (List<String> row : WordList.table(Stance.class, "cues.tsv")) {
      cues.put(
          row.get(0),
          new Stance(
              Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
              Polarity.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
              Certainty.valueOf(row.get(3).toUpperCase(Locale.ROOT))));
    }
    return cues;
  }

  private static Map<String, Certainty> hedges() {
    Map<String, Certainty> hedges = new TreeMap<>();
    for (List<String> row : WordList.table(Stance.class, "hedges.tsv")) {
      hedges.put(row.get(0), Certainty.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return hedges;
  }
}
