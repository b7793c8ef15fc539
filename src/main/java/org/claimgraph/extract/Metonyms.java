package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.LocationMention.Use;
import org.claimgraph.nlp.Annotation;

/**
 * Tells places from the states they stand for: "Oslo denied it", "according to Oslo", "Oslo's
 * troops". Such a place is used metonymically, and a mention of the state stands over it; where a
 * country's name was read as a state's already, the place only steps back.
 */
final class Metonyms {
  private static final Map<String, Set<String>> CAPITALS =
      TableFile.read("capitals.tsv").rows().stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.column(0),
                  Collectors.mapping(row -> row.column(1), Collectors.toUnmodifiableSet())));
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "of",
          "through",
          "to",
          "into",
          "outside",
          "around",
          "across",
          "over",
          "for",
          "via",
          "towards",
          "toward",
          "inside",
          "within",
          "central",
          "downtown");
  private static final Set<String> POSSESSED =
      TableFile.read("units/forces.tsv").rows().stream()
          .map(row -> row.column(0))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> POSSESSED_TOO =
      Set.of(
          "troops",
          "forces",
          "soldiers",
          "war",
          "government",
          "allies",
          "invasion",
          "leaders",
          "offensive",
          "aggression",
          "demands",
          "claims",
          "officials");

  private final Extraction found;
  private final Annotation annotation;
  private final Set<Integer> sourceBegins = new HashSet<>();
  private final Set<Span> states = new HashSet<>();
  private final SpanSet named;

  private Metonyms(Extraction found) {
    this.found = found;
    this.annotation = found.annotation();
    found.attributions().stream()
        .flatMap(Attribution::withInner)
        .flatMap(said -> said.source().stream())
        .forEach(source -> sourceBegins.add(source.begin()));
    for (ActorMention actor : found.actors()) {
      if (actor.type() == EntityType.STATE) {
        actor.name().ifPresent(states::add);
      }
    }
    this.named =
        new SpanSet(found.actors().stream().flatMap(actor -> actor.name().stream()).toList());
  }

  /** The extraction with its metonyms told. */
  static Extraction settle(Extraction found) {
    return new Metonyms(found).settle();
  }

  private Extraction settle() {
    List<ActorMention> actors = new ArrayList<>(found.actors());
    List<LocationMention> places = new ArrayList<>();
    for (LocationMention place : found.locations()) {
      Optional<String> state = stateOf(place);
      if (state.isEmpty()) {
        places.add(place);
        continue;
      }
      places.add(metonym(place));
      if (!named.overlap(place.span())) {
        actors.add(state(place.span(), state.get()));
      }
    }
    actors.sort(
        Comparator.comparing(ActorMention::span)
            .thenComparing(mention -> mention.form().ordinal()));
    return found.with(actors, places);
  }

  /** The state that a place stands for; empty where it stands for itself. */
  private Optional<String> stateOf(LocationMention place) {
    if (place.use() == Use.ADJECTIVE || place.form() != Form.NAME || place.relative().isPresent()) {
      return Optional.empty();
    }
    if (place.use() == Use.METONYM || states.contains(place.span())) {
      return place.best().flatMap(PlaceCandidate::country);
    }
    return place
        .best()
        .filter(best -> isSeat(best, annotation.text(place.span())))
        .filter(best -> acts(place.span()))
        .flatMap(PlaceCandidate::country);
  }

  private static boolean isSeat(PlaceCandidate place, String written) {
    Set<String> capitals = CAPITALS.getOrDefault(place.country().orElse(""), Set.of());
    return place.kind() == PlaceCandidate.Kind.COUNTRY
        || place.kind() == PlaceCandidate.Kind.SETTLEMENT
            && (capitals.contains(place.name()) || capitals.contains(written));
  }

  /** Whether it speaks, is the subject of a verb, or possesses forces. */
  private boolean acts(Span place) {
    int first = annotation.firstTokenAt(place.begin());
    int next = first + annotation.tokens(place).size();
    String before = tag(first - 1);
    if (before.equals("IN") && !isAccordingTo(first)
        || before.equals("TO") && !isAccordingTo(first)) {
      return false;
    }
    if (sourceBegins.contains(place.begin())) {
      return true;
    }
    if (tag(next).equals("POS")) {
      String possessed = word(next + 1) + " " + word(next + 2);
      return POSSESSED.contains(possessed)
          || POSSESSED.contains(word(next + 1))
          || POSSESSED_TOO.contains(word(next + 1));
    }
    boolean isSubject = isFinite(next) || tag(next).equals("RB") && isFinite(next + 1);
    boolean afterPlace = word(first - 1).equals(",") && tag(first - 2).startsWith("NN");
    return isSubject && !tag(first - 1).equals("CC") && !afterPlace;
  }

  private boolean isFinite(int token) {
    return switch (tag(token)) {
      case "VBD", "VBZ", "MD" -> !isCopula(word(token));
      default -> false;
    };
  }

  /** "Oslo is", "Oslo was": the town as often as the state. */
  private static boolean isCopula(String word) {
    return word.equals("is") || word.equals("was") || word.equals("were");
  }

  private boolean isAccordingTo(int token) {
    return word(token - 1).equals("to") && word(token - 2).equals("according");
  }

  private String tag(int token) {
    return isToken(token) ? annotation.tokens().get(token).tag() : "";
  }

  private String word(int token) {
    return isToken(token) ? annotation.tokens().get(token).text().toLowerCase(Locale.ROOT) : "";
  }

  private boolean isToken(int index) {
    return index >= 0 && index < annotation.tokens().size();
  }

  private static LocationMention metonym(LocationMention place) {
    return new LocationMention(
        place.span(), place.form(), place.candidates(), place.relative(), Use.METONYM);
  }

  private static ActorMention state(Span span, String key) {
    return new ActorMention(
        span,
        EntityType.STATE,
        Form.NAME,
        Optional.of(span),
        Optional.empty(),
        Optional.empty(),
        Optional.of(key),
        Grammar.IT);
  }
}
