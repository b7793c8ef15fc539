package org.claimgraph.resolve.within;

import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.learn.LogLinear;

/**
 * Whom pronouns of the third person mean.
 *
 * @param he which person a "he" or "she" means
 * @param it which state, organisation or unit an "it" means, if any
 * @param they which organisation, unit or people a "they" means, if any
 */
public record PronounModels(
    LogLinear<PronounFeature> he, LogLinear<PronounFeature> it, LogLinear<PronounFeature> they) {

  /** The model for a pronoun of the third person. */
  LogLinear<PronounFeature> of(ActorMention pronoun) {
    return of(pronoun, he, it, they);
  }

  /** That of three things which is for a pronoun of the third person. */
  static <T> T of(ActorMention pronoun, T he, T it, T they) {
    return switch (pronoun.grammar()) {
      case IT -> it;
      case THEY -> they;
      default -> he;
    };
  }
}
