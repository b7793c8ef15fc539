package org.claimgraph.extract.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimgraph.article.Span;
import org.claimgraph.article.WordList;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.SpanSet;
import org.claimgraph.extract.Words;

/**
 * The capitalised words of an article that nothing has named yet, each with all its occurrences and
 * what these tell of its being a person's name.
 */
final class NameEvidence {
  private static final Set<String> IN =
      Set.of("in", "at", "near", "into", "across", "around", "throughout", "within", "inside");
  private static final Set<String> WITH =
      Set.of("with", "by", "to", "for", "from", "about", "like", "than", "and", "or");
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "his", "her", "him", "himself", "herself");
  private static final Set<String> SAYING =
      Set.copyOf(WordList.read(NameEvidence.class, "person-verbs.txt"));
  private static final Set<String> ENDS = Set.of(".", "?", "!", "”", "\"", "’", "…");
  private static final Set<String> CALLS =
      Set.of(
          "oh", "hey", "hi", "hello", "dear", "sorry", "please", "thanks", "goodbye", "bye", "well",
          "yes", "no", "okay", "ok");
  private static final Set<String> CALLED = Set.of("called", "named", "nicknamed");
  private static final Set<String> TITLES =
      Set.of(
          "uncle",
          "aunt",
          "auntie",
          "master",
          "mister",
          "saint",
          "cousin",
          "granny",
          "captain",
          "old",
          "little",
          "young",
          "mlle",
          "mme",
          "monsieur",
          "mademoiselle",
          "abba",
          "apa");
  private static final int LONGEST = 3;
  private static final int NEXT = 12;

  private final ActorLexicon lexicon;
  private final Extraction read;
  private final List<Words> sentences;
  private final SpanSet taken;
  private final SpanSet persons;
  private final SpanSet others;
  private final SpanSet places;
  private final SpanSet sources;
  private final SpanSet quotations;
  private final Set<String> knownParts = new HashSet<>();
  private final Set<String> knownEnds = new HashSet<>();
  private final Set<String> lower = new HashSet<>();
  private final Map<String, List<Occurrence>> occurrences = new LinkedHashMap<>();

  /**
   * Words of a sentence that may be a name.
   *
   * @param begin the first word, titles before the name included
   */
  record Occurrence(int sentence, int begin, int from, int to) {}

  /**
   * @param sentences the words of each sentence
   * @param taken where something is named already
   */
  NameEvidence(ActorLexicon lexicon, Extraction read, List<Words> sentences, SpanSet taken) {
    this.lexicon = lexicon;
    this.read = read;
    this.sentences = sentences;
    this.taken = taken;
    this.persons = tagged(true);
    this.others = tagged(false);
    this.places = new SpanSet(read.locations().stream().map(m -> m.span()).toList());
    this.sources =
        new SpanSet(
            read.attributions().stream()
                .flatMap(Attribution::withInner)
                .flatMap(said -> said.source().stream())
                .toList());
    this.quotations =
        new SpanSet(read.annotation().quotations().stream().map(q -> q.span()).toList());
    noteKnown();
    sentences.forEach(this::noteLower);
    for (int i = 0; i < sentences.size(); i++) {
      collect(i);
    }
  }

  private SpanSet tagged(boolean person) {
    return new SpanSet(
        read.entities().stream()
            .filter(e -> e.type().equals("Person") == person)
            .map(e -> e.span())
            .toList());
  }

  private void noteKnown() {
    for (ActorMention actor : read.actors()) {
      if (actor.type() == EntityType.PERSON && actor.form() == Form.NAME) {
        String[] words = read.annotation().text(actor.name().orElseThrow()).split("\\s+");
        knownParts.addAll(List.of(words));
        knownEnds.add(words[0]);
        knownEnds.add(words[words.length - 1]);
      }
    }
  }

  private void noteLower(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isCapitalised()) {
        lower.add(words.get(i).text());
      }
    }
  }

  private void collect(int sentence) {
    Words words = sentences.get(sentence);
    int i = 0;
    while (i < words.size()) {
      CapitalRun run = CapitalRun.at(words, i);
      int begin = run.from() == 0 && lower.contains(words.lower(0)) ? 1 : run.from();
      int from = withoutTitles(words, begin, run.to());
      boolean fits = run.to() > from && run.to() - from <= LONGEST;
      if (fits && !taken.overlap(words.span(from, run.to()))) {
        occurrences
            .computeIfAbsent(text(words, from, run.to()), k -> new ArrayList<>())
            .add(new Occurrence(sentence, begin, from, run.to()));
      }
      i = Math.max(run.to(), i + 1);
    }
  }

  private int withoutTitles(Words words, int begin, int end) {
    int from = begin;
    while (from < end) {
      var title = lexicon.titles.at(words, from);
      var role = lexicon.roles.at(words, from);
      int to = Math.max(title.map(m -> m.to()).orElse(-1), role.map(m -> m.to()).orElse(-1));
      if (to < 0 || to > end) {
        break;
      }
      from = to;
    }
    return from;
  }

  private static String text(Words words, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i > from ? " " : "").append(words.get(i).text());
    }
    return text.toString();
  }

  /** What may be a name, each with its occurrences in text order. */
  Map<String, List<Occurrence>> candidates() {
    return new TreeMap<>(occurrences);
  }

  /** The values of {@link NameFeature} for a candidate. */
  double[] values(String name) {
    List<Occurrence> all = occurrences.getOrDefault(name, List.of());
    double[] sum = new double[NameFeature.values().length];
    for (Occurrence one : all) {
      add(one, sum);
    }
    for (int k = 0; k < sum.length; k++) {
      sum[k] /= all.size();
    }
    String[] words = name.split(" ");
    Optional<?> given = lexicon.givenName(words[0]);
    boolean isPart = List.of(words).stream().anyMatch(knownParts::contains);
    set(sum, NameFeature.BIAS, true);
    sum[NameFeature.OCCURRENCES.ordinal()] = Math.log1p(all.size());
    set(sum, NameFeature.GIVEN_NAME, given.isPresent());
    set(sum, NameFeature.PART_OF_KNOWN, isPart);
    set(sum, NameFeature.WHOLE_OF_KNOWN, knownEnds.contains(name));
    set(sum, NameFeature.ONE_WORD, words.length == 1);
    set(sum, NameFeature.THREE_WORDS, words.length > 2);
    set(sum, NameFeature.CAPITALS, name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT)));
    set(sum, NameFeature.IN_LOWER_CASE, lower.contains(name.toLowerCase(Locale.ROOT)));
    set(sum, NameFeature.VOCATIVE, all.stream().anyMatch(this::isVocative));
    boolean quoted = all.stream().anyMatch(o -> isVocative(o) && quotations.overlap(span(o)));
    set(sum, NameFeature.VOCATIVE_QUOTED, quoted);
    set(sum, NameFeature.EVER_SAYS, all.stream().anyMatch(this::says));
    set(sum, NameFeature.CALLED, all.stream().anyMatch(this::isCalled));
    set(sum, NameFeature.TITLED, all.stream().anyMatch(this::isTitled));
    long inside = all.stream().filter(this::isBareInside).count();
    sum[NameFeature.LOG_INSIDE.ordinal()] = Math.log1p(inside);
    set(sum, NameFeature.ONLY_FIRST, all.stream().allMatch(o -> o.from() == 0));
    return sum;
  }

  private static void set(double[] values, NameFeature feature, boolean holds) {
    values[feature.ordinal()] = holds ? 1 : 0;
  }

  private static void count(double[] sum, NameFeature feature, boolean holds) {
    sum[feature.ordinal()] += holds ? 1 : 0;
  }

  private void add(Occurrence one, double[] sum) {
    Words words = sentences.get(one.sentence());
    Span span = words.span(one.from(), one.to());
    count(sum, NameFeature.TAGGED_PERSON, persons.overlap(span));
    count(sum, NameFeature.TAGGED_OTHER, others.overlap(span));
    count(sum, NameFeature.PLACE, places.overlap(span));
    count(sum, NameFeature.SOURCE, sources.overlap(span));
    count(sum, NameFeature.PROPER_NOUN, words.tag(one.to() - 1).startsWith("NNP"));
    count(sum, NameFeature.PLURAL, words.tag(one.to() - 1).endsWith("S"));
    addBefore(words, one.from(), sum);
    addAfter(words, one.to(), sum);
    boolean opens = one.from() == 0 || words.lower(one.from() - 1).equals(",");
    boolean closes = one.to() == words.size() || ",.?!".contains(words.lower(one.to()));
    count(sum, NameFeature.ADDRESSED, opens && closes && one.to() - one.from() < words.size());
    count(sum, NameFeature.WHOLE_PARAGRAPH, one.from() == 0 && one.to() == words.size());
    count(sum, NameFeature.BESIDE_PERSON, isBesidePerson(words, one));
    addNext(one, sum);
  }

  private Span span(Occurrence one) {
    return sentences.get(one.sentence()).span(one.from(), one.to());
  }

  /** Stands between a comma, or a sentence's begin and a call, and the end of what is said. */
  private boolean isVocative(Occurrence one) {
    Words words = sentences.get(one.sentence());
    String before = words.lower(one.from() - 1);
    String after = words.lower(one.to());
    boolean ends = one.to() == words.size() || ENDS.contains(after);
    boolean afterComma =
        before.equals(",") && ends && (one.from() == 2 || !isCapitalised(words, one.from() - 2));
    boolean afterCall = CALLS.contains(before) && (ends || after.equals(","));
    return afterComma || afterCall;
  }

  private boolean says(Occurrence one) {
    Words words = sentences.get(one.sentence());
    return SAYING.contains(words.lower(one.to())) || SAYING.contains(words.lower(one.from() - 1));
  }

  private boolean isCalled(Occurrence one) {
    return CALLED.contains(sentences.get(one.sentence()).lower(one.from() - 1));
  }

  private boolean isTitled(Occurrence one) {
    Words words = sentences.get(one.sentence());
    return TITLES.contains(words.lower(one.from() - 1)) && isCapitalised(words, one.from() - 1)
        || one.from() + 1 < one.to() && TITLES.contains(words.lower(one.from()));
  }

  private static boolean isCapitalised(Words words, int at) {
    return at >= 0 && words.get(at).isCapitalised();
  }

  private boolean isBareInside(Occurrence one) {
    Words words = sentences.get(one.sentence());
    String before = words.tag(one.from() - 1);
    return one.from() > 0 && !before.equals("DT") && !before.equals("PRP$");
  }

  private static void addBefore(Words words, int from, double[] sum) {
    String before = words.lower(from - 1);
    count(sum, NameFeature.AFTER_THE, before.equals("the"));
    count(sum, NameFeature.AFTER_A, before.equals("a") || before.equals("an"));
    count(sum, NameFeature.AFTER_POSSESSIVE, words.tag(from - 1).equals("PRP$"));
    count(sum, NameFeature.AFTER_IN, IN.contains(before));
    count(sum, NameFeature.AFTER_OF, before.equals("of"));
    count(sum, NameFeature.AFTER_WITH, WITH.contains(before));
    count(sum, NameFeature.AFTER_SAID, SAYING.contains(before));
    count(sum, NameFeature.AFTER_CAPITAL, from > 0 && words.get(from - 1).isCapitalised());
  }

  private static void addAfter(Words words, int to, double[] sum) {
    String after = words.lower(to);
    String tag = words.tag(to);
    count(sum, NameFeature.BEFORE_NOUN, tag.equals("NN") || tag.equals("NNS"));
    count(sum, NameFeature.BEFORE_CAPITAL, to < words.size() && words.get(to).isCapitalised());
    count(sum, NameFeature.BEFORE_POSSESSIVE, tag.equals("POS"));
    count(
        sum,
        NameFeature.BEFORE_VERB,
        tag.equals("VBD") || tag.equals("VBZ") || tag.equals("MD") || tag.equals("VBP"));
    count(sum, NameFeature.BEFORE_SAID, SAYING.contains(after));
    count(sum, NameFeature.WHO_FOLLOWS, after.equals("who") || words.lower(to + 1).equals("who"));
    boolean isNumber = tag.equals("CD") || after.equals("(") && words.tag(to + 1).equals("CD");
    count(sum, NameFeature.BEFORE_NUMBER, isNumber);
  }

  private boolean isBesidePerson(Words words, Occurrence one) {
    boolean before = isJoint(words, one.from() - 1) && isPerson(words, one.from() - 2);
    boolean after = isJoint(words, one.to()) && isPerson(words, one.to() + 1);
    return before || after;
  }

  private static boolean isJoint(Words words, int at) {
    return words.lower(at).equals("and") || words.lower(at).equals(",");
  }

  private boolean isPerson(Words words, int at) {
    if (at < 0 || at >= words.size()) {
      return false;
    }
    String word = words.get(at).text();
    return word.equals("I")
        || words.get(at).isCapitalised()
            && (knownEnds.contains(word) || lexicon.givenName(word).isPresent());
  }

  /** Which pronoun comes next, in the sentence or the one after. */
  private void addNext(Occurrence one, double[] sum) {
    Words words = sentences.get(one.sentence());
    int at = one.to();
    int sentence = one.sentence();
    for (int i = 0; i < NEXT; i++) {
      if (at >= words.size() && sentence == one.sentence() && sentence + 1 < sentences.size()) {
        sentence++;
        words = sentences.get(sentence);
        at = 0;
      }
      String word = words.lower(at);
      if (PERSONAL.contains(word)) {
        count(sum, NameFeature.HE_FOLLOWS, true);
        return;
      }
      if (word.equals("it") || word.equals("its")) {
        count(sum, NameFeature.IT_FOLLOWS, true);
        return;
      }
      at++;
    }
  }
}
