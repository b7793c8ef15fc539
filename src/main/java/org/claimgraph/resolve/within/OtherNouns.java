package org.claimgraph.resolve.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Sentence;
import org.claimgraph.nlp.Token;

/**
 * The things that an "it" or "they" may mean in place of an actor: nouns of its number before it
 * that no mention holds. Counted in the pronoun's sentence and the one before.
 */
final class OtherNouns {
  private static final Set<String> BE =
      Set.of("is", "was", "'s", "’s", "be", "been", "are", "were", "seems", "seemed", "appears");
  private static final int CLAUSE = 5;

  private final Clusters clusters;
  private final Discourse discourse;

  OtherNouns(Clusters clusters, Discourse discourse) {
    this.clusters = clusters;
    this.discourse = discourse;
  }

  /**
   * What speaks for something else than an actor.
   *
   * @param inSentence how many such nouns stand before the pronoun in its sentence
   * @param inSentenceBefore how many stand in the sentence before
   * @param first whether one of them is the first noun of the pronoun's sentence
   * @param nearest whether one of them is the last noun before the pronoun
   */
  record Count(int inSentence, int inSentenceBefore, boolean first, boolean nearest) {}

  /** Counts the nouns that a pronoun may mean. */
  Count before(ActorMention pronoun) {
    List<Sentence> sentences = annotation().sentences();
    int sentence = discourse.sentence(pronoun);
    int begin = sentences.get(sentence).span().begin();
    int last = sentence == 0 ? begin : sentences.get(sentence - 1).span().begin();
    int end = pronoun.span().begin();
    List<Token> heads = heads(begin, end);
    List<Token> others = others(pronoun, heads, begin, end);
    return new Count(
        others.size(),
        others(pronoun, heads(last, begin), last, begin).size(),
        !others.isEmpty() && others.getFirst().equals(heads.getFirst()),
        !others.isEmpty() && others.getLast().equals(heads.getLast()));
  }

  /** Whether a pronoun stands before a form of "be" or "seem". */
  boolean isBeforeBe(ActorMention pronoun) {
    return after(pronoun, 1).stream().anyMatch(token -> BE.contains(token.text()));
  }

  /** Whether it stands for a clause, as in "it is likely that". */
  boolean isClause(ActorMention pronoun) {
    List<Token> tokens = after(pronoun, CLAUSE);
    return isBeforeBe(pronoun)
        && tokens.stream().anyMatch(t -> t.tag().startsWith("JJ") || t.tag().equals("VBN"))
        && tokens.stream().anyMatch(t -> t.text().equals("that") || t.tag().equals("TO"));
  }

  /** The next tokens after a pronoun, as many as there are. */
  private List<Token> after(ActorMention pronoun, int most) {
    List<Token> all = annotation().tokens();
    int first = annotation().firstTokenAt(pronoun.span().end());
    return all.subList(first, Math.min(all.size(), first + most));
  }

  /** The nouns in a stretch that no noun follows. */
  private List<Token> heads(int begin, int end) {
    List<Token> tokens =
        annotation()
            .tokens()
            .subList(annotation().firstTokenAt(begin), annotation().firstTokenAt(end));
    return IntStream.range(0, tokens.size())
        .filter(i -> isNoun(tokens.get(i)))
        .filter(i -> i + 1 == tokens.size() || !isNoun(tokens.get(i + 1)))
        .mapToObj(tokens::get)
        .toList();
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("NN");
  }

  /** Those nouns of a stretch that are of the pronoun's number, and neither actor's nor unit's. */
  private List<Token> others(ActorMention pronoun, List<Token> heads, int begin, int end) {
    List<EntityMention> named =
        clusters.within(begin, end).stream()
            .filter(m -> m.form() != Form.PRONOUN && !(m instanceof LocationMention))
            .toList();
    boolean plural = pronoun.grammar() == Grammar.THEY;
    return heads.stream()
        .filter(head -> head.tag().endsWith("S") == plural)
        .filter(head -> named.stream().noneMatch(m -> m.span().overlaps(head.span())))
        .toList();
  }

  private Annotation annotation() {
    return clusters.extraction().annotation();
  }
}
