package org.claimgraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.claimgraph.extract.actors.ActorExtractor;
import org.claimgraph.extract.claims.ClaimExtractor;
import org.claimgraph.extract.claims.SpeakingDescriptions;
import org.claimgraph.extract.dates.DateExtractor;
import org.claimgraph.extract.entities.EntityTagger;
import org.claimgraph.extract.locations.LocationExtractor;
import org.claimgraph.extract.quantities.QuantityExtractor;
import org.claimgraph.extract.units.UnitExtractor;
import org.claimgraph.nlp.Annotation;

/**
 * The six extractors together. Each can be replaced without touching its neighbours; what they find
 * is settled where it contradicts itself ({@link Settlement}). Safe for use by several threads.
 */
public final class Extractors {
  private final ActorReader actors;
  private final Extractor<UnitMention> units;
  private final Extractor<LocationMention> locations;
  private final Extractor<DateMention> dates;
  private final Extractor<QuantityMention> quantities;
  private final Extractor<Attribution> attributions;
  private final Tagger tagger;
  private final SpeakingDescriptions descriptions = new SpeakingDescriptions();

  private Extractors(Builder builder) {
    actors = builder.actors;
    units = builder.units;
    locations = builder.locations;
    dates = builder.dates;
    quantities = builder.quantities;
    attributions = builder.attributions;
    tagger = builder.tagger;
  }

  /** The extractors that ship with the program, with their models and lists. */
  public static Extractors load() {
    return shipped().build();
  }

  /** The extractors that ship with the program, to replace one of them. */
  public static Builder shipped() {
    // The largest model, read while the others are.
    CompletableFuture<ClaimExtractor> claims =
        CompletableFuture.supplyAsync(ClaimExtractor::load, Thread::startVirtualThread);
    // One line for each extractor.
    return builder()
        .actors(new ActorExtractor())
        .units(new UnitExtractor())
        .locations(LocationExtractor.load())
        .dates(new DateExtractor())
        .tagger(EntityTagger.load())
        .quantities(new QuantityExtractor())
        .attributions(claims.join());
  }

  /** Extractors that find nothing, to be replaced. */
  public static Builder builder() {
    return new Builder();
  }

  /** Runs all extractors on one article and settles what they found. */
  public Extraction extract(Annotation annotation) {
    Extraction read =
        Settlement.settle(
            new Extraction(
                annotation,
                actors.extract(annotation),
                units.extract(annotation),
                locations.extract(annotation),
                dates.extract(annotation),
                quantities.extract(annotation),
                attributions.extract(annotation)));
    Tagger.Tagged tagged = tagger.tag(read);
    List<EntitySpan> names = LearnedNames.usable(read, tagged.names());
    Extraction complete =
        names.isEmpty()
            ? read
            : Settlement.settle(read.withActors(actors.extract(annotation, names)));
    Extraction settled = Metonyms.settle(complete);
    List<ActorMention> described = descriptions.of(settled);
    return withActors(settled, described).withEntities(tagged.entities());
  }

  private static Extraction withActors(Extraction read, List<ActorMention> more) {
    return more.isEmpty()
        ? read
        : read.withActors(
            Stream.concat(read.actors().stream(), more.stream())
                .sorted(Comparator.comparing(ActorMention::span))
                .toList());
  }

  /** Takes one extractor of each kind; those not given find nothing. */
  public static final class Builder {
    private ActorReader actors = (annotation, names) -> List.of();
    private Extractor<UnitMention> units = annotation -> List.of();
    private Extractor<LocationMention> locations = annotation -> List.of();
    private Extractor<DateMention> dates = annotation -> List.of();
    private Extractor<QuantityMention> quantities = annotation -> List.of();
    private Extractor<Attribution> attributions = annotation -> List.of();
    private Tagger tagger = read -> Tagger.Tagged.NOTHING;

    private Builder() {}

    /** Replaces the extractor of persons, organisations, states and armed groups. */
    public Builder actors(Extractor<ActorMention> extractor) {
      actors =
          extractor instanceof ActorReader reader
              ? reader
              : (annotation, names) -> extractor.extract(annotation);
      return this;
    }

    /** Replaces the extractor of military units. */
    public Builder units(Extractor<UnitMention> extractor) {
      units = extractor;
      return this;
    }

    /** Replaces the extractor of places. */
    public Builder locations(Extractor<LocationMention> extractor) {
      locations = extractor;
      return this;
    }

    /** Replaces the extractor of time expressions. */
    public Builder dates(Extractor<DateMention> extractor) {
      dates = extractor;
      return this;
    }

    /** Replaces the extractor of amounts. */
    public Builder quantities(Extractor<QuantityMention> extractor) {
      quantities = extractor;
      return this;
    }

    /** Replaces the extractor of attributions. */
    public Builder attributions(Extractor<Attribution> extractor) {
      attributions = extractor;
      return this;
    }

    /** Replaces the learned tagger, which reads on from what the others found. */
    public Builder tagger(Tagger learned) {
      tagger = learned;
      return this;
    }

    /** The extractors as set. */
    public Extractors build() {
      return new Extractors(this);
    }
  }
}
