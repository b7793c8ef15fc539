package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Sentence;

/** Whose words an article gives outside quotations, and to whom they are addressed. */
final class Narration {
  private static final Pattern INTERVIEW =
      Pattern.compile(
          "(?i)\\b(?:interview\\w*|(?:spoke|speaks|talk(?:s|ed)|sat down|chats?|chatted)"
              + " (?:to|with)"
              + "|tells|discusses|asked|answers|answered|q&a|speech|address|remarks|statement|testimony|lecture|delivered|podcast|episode|guests?|joins"
              + " (?:me|us)|joined by|welcome|letter from)\\b");
  private static final Pattern PRESENT =
      Pattern.compile("(?i)(?:\\bthis is|\\bit is|\\bit['’]s) $");
  private static final Pattern DEAR = Pattern.compile("(?i)\\bdear (?:mr\\.? |mrs\\.? |ms\\.? )?$");
  private static final Pattern LETTER_TO = Pattern.compile("(?i)\\bletter to (?:the )?$");
  private static final Pattern BY = Pattern.compile("(?:^|\\n)\\s*[Bb]y $");
  private static final Pattern CLOSING = Pattern.compile("\\p{Lu}[\\p{L} ]{2,30},\\s+");
  private static final int CUE = 3;
  private static final int MOSTLY_OWN_WORDS = 5;
  private static final int MOSTLY_TOLD_OF = 4;
  private static final int LEAST_TOLD = 8;
  private static final int OPENING_SENTENCES = 4;

  /**
   * Sentences at the head of an article that tell who is interviewed, where no question ends it.
   */
  private static final int HEAD_SENTENCES = 25;

  private static final int LAST_PASSAGES = 6;
  private static final int LONGEST_SIGNATURE = 80;
  private static final int LEAST_QUESTIONS = 2;

  private final Clusters clusters;
  private final Discourse discourse;
  private final Annotation annotation;
  private final NavigableMap<Integer, Span> passages = new TreeMap<>();
  private final List<Span> questions = new ArrayList<>();
  private final Optional<Cluster> narrator;
  private final Optional<Cluster> addressee;
  private final NameTurns turns;

  /** Who says his own name in a paragraph, by where it begins. */
  private final Map<Integer, Cluster> introductions = new HashMap<>();

  Narration(Clusters clusters) {
    this.clusters = clusters;
    this.discourse = clusters.discourse();
    this.annotation = clusters.extraction().annotation();
    for (Sentence sentence : annotation.sentences()) {
      passages.put(sentence.passage().span().begin(), sentence.passage().span());
    }
    questions.addAll(Passages.questions(passages.values(), annotation));
    List<EntityMention> named =
        clusters.mentions().stream()
            .filter(m -> m.type() == EntityType.PERSON && m.form() == Form.NAME)
            .filter(m -> !discourse.isQuoted(m))
            .toList();
    turns = new NameTurns(clusters, named, passages);
    for (EntityMention mention : named) {
      if (NameTurns.INTRODUCTION.matcher(before(mention)).find()) {
        passage(mention.span().begin())
            .ifPresent(p -> introductions.putIfAbsent(p.begin(), clusters.of(mention)));
      }
    }
    narrator =
        introduced(named)
            .or(() -> signed(named))
            .or(() -> author(named))
            .or(() -> interviewed(named))
            .or(this::addressedInStory)
            .or(() -> turns.foremost(c -> !isToldOf(c)))
            .or(() -> mostNamed(named));
    addressee = addressed(named);
  }

  /** Whose words the article gives outside quotations. */
  Optional<Cluster> narrator() {
    return narrator;
  }

  /** Who says "I" at an offset outside quotations: who says his name there, or the narrator. */
  Optional<Cluster> speakerAt(int offset) {
    Optional<Cluster> here =
        passage(offset).map(Span::begin).map(introductions::get).flatMap(Optional::ofNullable);
    return here.or(() -> isInterview() && isQuestion(offset) ? Optional.empty() : narrator);
  }

  /** Who was addressed by name in the paragraph before an offset, or says his own. */
  Optional<Cluster> turnAt(int offset) {
    return turns.speakerAt(offset);
  }

  /** Who "you" is at an offset outside quotations. */
  Optional<Cluster> addresseeAt(int offset) {
    Optional<Cluster> named = passage(offset).flatMap(p -> turns.addresseeIn(p.begin()));
    return named.or(
        () -> isInterview() ? isQuestion(offset) ? narrator : Optional.empty() : addressee);
  }

  /** Whether several paragraphs are questions. */
  boolean isInterview() {
    return questions.size() >= LEAST_QUESTIONS;
  }

  private boolean isQuestion(int offset) {
    return passage(offset).filter(questions::contains).isPresent();
  }

  private Optional<Span> passage(int offset) {
    return Optional.ofNullable(passages.floorEntry(offset)).map(Map.Entry::getValue);
  }

  /** "My name is Ann Lee", "I'm Ann", and, where an article opens, "this is Ann Lee". */
  private Optional<Cluster> introduced(List<EntityMention> named) {
    return named.stream()
        .filter(
            m ->
                NameTurns.INTRODUCTION.matcher(before(m)).find()
                    || discourse.sentence(m) < OPENING_SENTENCES
                        && PRESENT.matcher(before(m)).find())
        .findFirst()
        .map(clusters::of);
  }

  private String before(EntityMention mention) {
    int begin = mention.span().begin();
    return annotation.article().text().substring(Math.max(0, begin - NameTurns.REACH), begin);
  }

  /** A name that is all there is of one of the last paragraphs, or opens one that ends nothing. */
  private Optional<Cluster> signed(List<EntityMention> named) {
    List<Span> last = passages.descendingMap().values().stream().limit(LAST_PASSAGES).toList();
    return named.stream()
        .filter(
            m ->
                passages.size() > LAST_PASSAGES
                    && passage(m.span().begin())
                        .filter(last::contains)
                        .filter(p -> isSignature(m, p))
                        .isPresent())
        .findFirst()
        .map(clusters::of);
  }

  private boolean isSignature(EntityMention name, Span passage) {
    String text = annotation.text(passage).strip();
    boolean opens =
        name.span().begin() == passage.begin()
            && text.length() <= LONGEST_SIGNATURE
            && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    String before = annotation.article().text().substring(passage.begin(), name.span().begin());
    boolean closes = name.span().end() + 1 >= passage.end() && CLOSING.matcher(before).matches();
    return passage.length() <= name.span().length() + 2 || opens || closes;
  }

  /**
   * The person named most in the head of an article that speaks of an interview or speech, or whose
   * paragraphs are questions and answers.
   */
  private Optional<Cluster> interviewed(List<EntityMention> named) {
    List<Sentence> sentences = annotation.sentences();
    int end = head();
    Map<Cluster, Integer> weights = new LinkedHashMap<>();
    boolean speaks = isInterview();
    for (int i = 0; i < end; i++) {
      boolean cue = INTERVIEW.matcher(annotation.text(sentences.get(i).span())).find();
      speaks |= cue;
      int sentence = i;
      named.stream()
          .filter(m -> discourse.sentence(m) == sentence)
          .forEach(m -> weights.merge(clusters.of(m), cue ? CUE : 1, Integer::sum));
    }
    // Of two that are named as often, who is called upon speaks.
    weights.replaceAll((person, weight) -> 2 * weight + (turns.takes(person) ? 1 : 0));
    return speaks
        ? weights.entrySet().stream()
            .max(Map.Entry.<Cluster, Integer>comparingByValue())
            .map(Map.Entry::getKey)
        : Optional.empty();
  }

  /** "By Ann Lee" above an article that quotes little. */
  private Optional<Cluster> author(List<EntityMention> named) {
    return named.stream()
        .filter(m -> discourse.sentence(m) <= OPENING_SENTENCES && BY.matcher(before(m)).find())
        .filter(m -> isOwnWords())
        .findFirst()
        .map(clusters::of);
  }

  /** Who tells a story is named only by those who speak in it, rather to than of him. */
  private Optional<Cluster> addressedInStory() {
    if (told() < LEAST_TOLD) {
      return Optional.empty();
    }
    return clusters.all().stream()
        .filter(c -> c.type() == EntityType.PERSON && c.isNamed())
        .filter(c -> c.mentions().filter(m -> m.form() == Form.NAME).allMatch(discourse::isQuoted))
        .max(
            Comparator.<Cluster, Boolean>comparing(c -> !isThirdPerson(c))
                .thenComparingInt(c -> c.decisions().size()));
  }

  private static boolean isThirdPerson(Cluster person) {
    return person.actors().anyMatch(m -> m.form() == Form.PRONOUN && PronounSieve.isPersonal(m));
  }

  /** Where little is quoted and there is much "I": of whose gender is known, rather than others. */
  private Optional<Cluster> mostNamed(List<EntityMention> named) {
    return isOwnWords() && told() >= LEAST_TOLD
        ? named.stream()
            .map(clusters::of)
            .filter(c -> !isToldOf(c))
            .max(
                Comparator.<Cluster, Boolean>comparing(c -> c.grammar() != Grammar.HE_OR_SHE)
                    .thenComparingInt(c -> c.decisions().size()))
        : Optional.empty();
  }

  /** Whether somebody is much spoken of as "he" or "she". */
  private boolean isToldOf(Cluster person) {
    long third =
        person
            .actors()
            .filter(m -> m.form() == Form.PRONOUN && PronounSieve.isPersonal(m))
            .filter(m -> !discourse.isQuoted(m))
            .count();
    return third > 1 && third * MOSTLY_TOLD_OF > person.decisions().size();
  }

  private boolean isSalutation(EntityMention name) {
    return passage(name.span().begin())
        .filter(p -> p.length() <= name.span().length() + 2)
        .filter(p -> annotation.text(p).strip().endsWith(","))
        .isPresent();
  }

  private long told() {
    return clusters.openPronouns().stream().filter(this::isTold).count();
  }

  private boolean isOwnWords() {
    int quoted = annotation.quotations().stream().mapToInt(q -> q.span().length()).sum();
    return quoted * MOSTLY_OWN_WORDS < annotation.article().text().length();
  }

  private boolean isTold(EntityMention pronoun) {
    return clusters.text(pronoun).equals("I") && !discourse.isQuoted(pronoun);
  }

  /** How many sentences stand before the first question that is a paragraph, or a few. */
  private int head() {
    List<Sentence> sentences = annotation.sentences();
    int end = Math.min(sentences.size(), HEAD_SENTENCES);
    for (int i = 0; i < end; i++) {
      if (i > 0 && questions.contains(sentences.get(i).passage().span())) {
        return i;
      }
    }
    return end;
  }

  /** "Dear Ann", "Open letter to Ann Lee", "Dr. Lee," as a paragraph. */
  private Optional<Cluster> addressed(List<EntityMention> named) {
    return named.stream()
        .filter(
            m ->
                DEAR.matcher(before(m)).find()
                    || LETTER_TO.matcher(before(m)).find()
                    || isSalutation(m))
        .findFirst()
        .map(clusters::of);
  }
}
