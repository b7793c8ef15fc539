package org.claimgraph.extract.locations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.kb.IndexFormat;
import org.claimgraph.kb.NameKey;
import org.claimgraph.kb.NameMark;
import org.claimgraph.kb.NameWalk;
import org.claimgraph.kb.Transliteration;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Sentence;
import org.claimgraph.nlp.Token;

/** Finds what may be a place's name: the longest gazetteer names that begin with a capital. */
final class NameFinder {
  /** Words behind a name that make the two one place's name. */
  private static final Set<String> PLACE_WORDS =
      Set.of(
          "county",
          "parish",
          "township",
          "borough",
          "oblast",
          "province",
          "governorate",
          "raion",
          "prefecture",
          "river",
          "creek",
          "lake",
          "bay",
          "island",
          "islands",
          "peninsula",
          "mountains",
          "valley",
          "reservoir",
          "strait",
          "canal",
          "sea",
          "desert",
          "airport",
          "airbase",
          "harbour",
          "harbor",
          "district",
          "region",
          "krai",
          "state");

  private static final int LONGEST = 8;

  private final Gazetteer gazetteer;

  NameFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The candidates of an article in text order; they never overlap. */
  List<CandidateName> find(Annotation annotation) {
    List<CandidateName> found = new ArrayList<>();
    NameWalk walk = gazetteer.walk();
    for (Sentence sentence : annotation.sentences()) {
      int token = sentence.firstToken();
      while (token < sentence.endToken()) {
        Optional<CandidateName> name = at(annotation, sentence, token, walk);
        name.ifPresent(found::add);
        token = name.map(CandidateName::end).orElse(token + 1);
      }
    }
    return found;
  }

  private Optional<CandidateName> at(
      Annotation annotation, Sentence sentence, int first, NameWalk walk) {
    Token token = annotation.tokens().get(first);
    if (!Character.isUpperCase(token.text().charAt(0))) {
      return Optional.empty();
    }
    int limit = Math.min(sentence.endToken(), first + LONGEST);
    Optional<CandidateName> longest = longest(annotation, first, limit, walk);
    Optional<CandidateName> marked = withPlaceWord(annotation, first, longest, limit);
    if (marked.isPresent()) {
      return marked;
    }
    return longest.isPresent() ? longest : otherTransliteration(annotation, first);
  }

  private Optional<CandidateName> longest(
      Annotation annotation, int first, int limit, NameWalk walk) {
    List<Token> tokens = annotation.tokens();
    String text = annotation.article().text();
    walk.restart();
    int at = tokens.get(first).span().begin();
    int end = -1;
    long entry = 0;
    for (int i = first; i < limit; i++) {
      Token token = tokens.get(i);
      boolean alive = true;
      while (alive && at < token.span().end()) {
        alive = walk.next(text.charAt(at++));
      }
      if (!alive) {
        break;
      }
      if (walk.isName() && endsName(token, i == first)) {
        end = i + 1;
        entry = walk.entry();
      }
    }
    if (end < 0) {
      return Optional.empty();
    }
    NameEntry found = asWritten(gazetteer.entry(entry), annotation, first, end);
    boolean word = end == first + 1 && WordClasses.isNoPlace(NameEvidence.word(annotation, first));
    return word || found.places().isEmpty()
        ? Optional.empty()
        : Optional.of(candidate(annotation, first, end, found, false));
  }

  /** Without the places that the name would only abbreviate, where it is not written so. */
  private static NameEntry asWritten(NameEntry entry, Annotation annotation, int first, int end) {
    boolean abbreviated = isWrittenSo(annotation, first, end);
    return new NameEntry(
        entry.commonWord(),
        entry.firstName(),
        entry.places().stream()
            .filter(place -> abbreviated || place.mark() != NameMark.ABBREVIATION)
            .toList());
  }

  /** Abbreviations have a full stop, or stand in capitals behind a comma. */
  private static boolean isWrittenSo(Annotation annotation, int first, int end) {
    String last = NameEvidence.text(annotation, end - 1);
    boolean stop = last.endsWith(".") || NameEvidence.text(annotation, end).startsWith(".");
    boolean capitals = last.length() == 2 && last.chars().allMatch(Character::isUpperCase) && !stop;
    return capitals ? NameEvidence.text(annotation, first - 1).equals(",") : stop;
  }

  private static boolean endsName(Token token, boolean only) {
    char c = token.text().charAt(0);
    return Character.isUpperCase(c) || (!only && Character.isDigit(c));
  }

  private Optional<CandidateName> withPlaceWord(
      Annotation annotation, int first, Optional<CandidateName> known, int limit) {
    List<Token> tokens = annotation.tokens();
    int end = known.map(CandidateName::end).orElse(first + 1);
    if (end >= limit || !tokens.get(first).tag().startsWith("NNP")) {
      return Optional.empty();
    }
    Token next = tokens.get(end);
    String word = next.text().toLowerCase(java.util.Locale.ROOT);
    if (!Character.isUpperCase(next.text().charAt(0)) || !PLACE_WORDS.contains(word)) {
      return Optional.empty();
    }
    return Optional.of(candidate(annotation, first, end + 1, ofKind(known, word), false));
  }

  /** The bare name's places of the kind that the word behind it names. */
  private NameEntry ofKind(Optional<CandidateName> known, String word) {
    List<NamedPlace> places =
        known.stream()
            .flatMap(name -> name.entry().places().stream())
            .filter(
                place ->
                    KindWords.kind(word).filter(gazetteer.kind(place.place())::equals).isPresent())
            .toList();
    return new NameEntry(false, false, places);
  }

  private Optional<CandidateName> otherTransliteration(Annotation annotation, int first) {
    Token token = annotation.tokens().get(first);
    String key = NameKey.of(token.text());
    if (key.length() <= 4 || !token.tag().startsWith("NNP")) {
      return Optional.empty();
    }
    NameWalk walk = gazetteer.walk();
    if (!walk.all(IndexFormat.COARSE + Transliteration.of(key)) || !walk.isName()) {
      return Optional.empty();
    }
    NameEntry entry = gazetteer.entry(walk.entry());
    return Optional.of(candidate(annotation, first, first + 1, entry, true));
  }

  private static CandidateName candidate(
      Annotation annotation, int first, int end, NameEntry entry, boolean coarse) {
    List<Token> tokens = annotation.tokens();
    Span span = new Span(tokens.get(first).span().begin(), tokens.get(end - 1).span().end());
    return new CandidateName(span, first, end, NameKey.of(annotation.text(span)), entry, coarse, 1);
  }
}
