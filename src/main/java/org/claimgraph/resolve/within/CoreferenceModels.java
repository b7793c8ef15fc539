package org.claimgraph.resolve.within;

import org.claimgraph.extract.learn.LogLinear;

/**
 * What was learned for the resolution of mentions.
 *
 * @param news whom pronouns of the third person mean in news, for the graph
 * @param pronouns whom they mean in texts of any kind
 * @param speakers who says "I" in a quotation
 * @param addressees who is "you"
 * @param descriptions whom a description means
 */
public record CoreferenceModels(
    PronounModels news,
    PronounModels pronouns,
    LogLinear<VoiceFeature> speakers,
    LogLinear<VoiceFeature> addressees,
    LogLinear<DescriptionFeature> descriptions) {

  /** The models that ship with the program, read once. */
  public static CoreferenceModels shipped() {
    return Shipped.MODELS;
  }

  private static final class Shipped {
    static final CoreferenceModels MODELS =
        new CoreferenceModels(
            pronouns("news-"),
            pronouns(""),
            load(VoiceFeature.class, "speakers.model.tsv"),
            load(VoiceFeature.class, "addressees.model.tsv"),
            load(DescriptionFeature.class, "descriptions.model.tsv"));

    private static PronounModels pronouns(String prefix) {
      return new PronounModels(
          load(PronounFeature.class, prefix + "he.model.tsv"),
          load(PronounFeature.class, prefix + "it.model.tsv"),
          load(PronounFeature.class, prefix + "they.model.tsv"));
    }

    private static <F extends Enum<F>> LogLinear<F> load(Class<F> features, String file) {
      return LogLinear.load(features, CoreferenceModels.class, file);
    }
  }
}
