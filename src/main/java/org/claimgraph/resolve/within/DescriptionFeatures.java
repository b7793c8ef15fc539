package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Token;
import org.claimgraph.resolve.NameKey;
import org.claimgraph.resolve.within.PronounFeatures.Candidate;

/** What speaks for and against each named person as the one whom a description means. */
final class DescriptionFeatures {
  private static final int SENTENCES_BACK = 6;
  private static final int SHORT = 2;
  private static final Pattern INDEFINITE = Pattern.compile("(?i)(?:an?|one|another)\\b.*");
  private static final Pattern DEFINITE = Pattern.compile("(?i)(?:the|this|that)\\b.*");
  private static final Pattern POSSESSED =
      Pattern.compile("(?i)(?:(?:my|your|his|her|its|our|their)\\b.*|.*['’]s? .*)");
  private static final Pattern MINE = Pattern.compile("(?i)^(?:my|our)\\b");
  private static final Pattern YOURS = Pattern.compile("(?i)^your\\b");
  private static final Pattern ASIDE =
      Pattern.compile("\\([^()]*\\)|\\[[^\\]]*\\]|, (?:aged? )?\\d+(?=,)");
  private static final Pattern COMMA = Pattern.compile(" *, *");
  private static final Pattern COORDINATOR = Pattern.compile(" *(?:,|,? and|/|&|,? but also) *");
  private static final Pattern FEW_WORDS = Pattern.compile(",?(?: [\\p{L}'’-]+){0,5},? ");
  private static final Set<String> BE =
      Set.of(
          "is",
          "was",
          "'s",
          "’s",
          "be",
          "been",
          "being",
          "became",
          "becomes",
          "become",
          "remained",
          "remains",
          "am",
          "are",
          "were",
          "'m",
          "’m",
          "'re",
          "’re");
  private static final Set<String> AS =
      Set.of(
          "as",
          "named",
          "elected",
          "appointed",
          "made",
          "crowned",
          "declared",
          "voted",
          "called",
          "proclaimed",
          "selected",
          "chosen");

  private final Clusters clusters;
  private final Discourse discourse;
  private final Annotation annotation;
  private final Voiced voiced;

  DescriptionFeatures(Clusters clusters) {
    this.clusters = clusters;
    this.discourse = clusters.discourse();
    this.annotation = clusters.extraction().annotation();
    this.voiced = new Voiced(clusters);
  }

  /** Whether a mention describes one person. */
  static boolean isOne(EntityMention mention) {
    return mention.type() == EntityType.PERSON
        && mention instanceof ActorMention actor
        && actor.grammar() != Grammar.THEY;
  }

  /**
   * The named persons whom a description may mean, the nearest before it first, then those after it
   * in its sentence. With their values of {@link DescriptionFeature}.
   */
  List<Candidate> of(ActorMention description) {
    Predicate<EntityMention> mayBe =
        m ->
            m.type() == EntityType.PERSON
                && clusters.of(m).isNamed()
                && !isPartOf(clusters.of(m), description)
                && clusters.of(m).genderAgrees(description.grammar());
    Map<Cluster, EntityMention> nearest = new LinkedHashMap<>();
    for (EntityMention mention : discourse.before(description, SENTENCES_BACK).reversed()) {
      if (mayBe.test(mention)) {
        nearest.putIfAbsent(clusters.of(mention), mention);
      }
    }
    List<EntityMention> after = discourse.after(description).stream().filter(mayBe).toList();
    after.forEach(m -> nearest.putIfAbsent(clusters.of(m), m));
    Situation situation = new Situation(description, nearest);
    List<Candidate> candidates = new ArrayList<>();
    nearest.forEach(
        (cluster, mention) -> {
          boolean isNearest = candidates.isEmpty();
          candidates.add(new Candidate(cluster, situation.values(cluster, mention, isNearest)));
        });
    return candidates;
  }

  /** Whether a description holds a mention of somebody: "his brother", "Lee's wife". */
  private static boolean isPartOf(Cluster person, ActorMention description) {
    return person.mentions().anyMatch(m -> description.span().covers(m.span()));
  }

  /** The values of the alternative that a description means nobody named. */
  double[] nobody(ActorMention description) {
    return new Situation(description, Map.of()).nobody();
  }

  /** The words of a description without what stands before its head. */
  private String head(EntityMention mention) {
    return RoleWords.head(clusters.text(mention));
  }

  private static void set(double[] values, DescriptionFeature feature, boolean holds) {
    values[feature.ordinal()] = holds ? 1 : 0;
  }

  private static void put(double[] values, DescriptionFeature feature, double value) {
    values[feature.ordinal()] = value;
  }

  /** One description. */
  private final class Situation {
    private final ActorMention description;
    private final String text;
    private final String before;
    private final boolean isIndefinite;
    private final boolean isPossessed;
    private final boolean isBare;
    private final boolean isShort;
    private final int most;

    Situation(ActorMention description, Map<Cluster, EntityMention> nearest) {
      this.description = description;
      text = clusters.text(description);
      before = wordBefore(description.span());
      isIndefinite = INDEFINITE.matcher(text).matches();
      boolean isDefinite = DEFINITE.matcher(text).matches();
      isPossessed = POSSESSED.matcher(text).matches();
      isBare = !isIndefinite && !isDefinite && !isPossessed;
      isShort = isDefinite && NameKey.words(text).size() <= SHORT;
      most = nearest.keySet().stream().mapToInt(c -> c.decisions().size()).max().orElse(1);
    }

    /** The word before a description, adverbs left out; in lower case. */
    private String wordBefore(Span span) {
      int at = annotation.firstTokenAt(span.begin()) - 1;
      while (at >= 0 && annotation.tokens().get(at).tag().startsWith("RB")) {
        at--;
      }
      return at < 0 ? "" : annotation.tokens().get(at).text().toLowerCase(Locale.ROOT);
    }

    double[] nobody() {
      double[] v = new double[DescriptionFeature.values().length];
      set(v, DescriptionFeature.NOBODY, true);
      set(v, DescriptionFeature.NOBODY_INDEFINITE, isIndefinite);
      set(v, DescriptionFeature.NOBODY_BARE, isBare);
      set(v, DescriptionFeature.NOBODY_POSSESSED, isPossessed);
      set(v, DescriptionFeature.NOBODY_SHORT, isShort);
      set(v, DescriptionFeature.NOBODY_PREDICATE, BE.contains(before) || AS.contains(before));
      set(v, DescriptionFeature.NOBODY_BESIDE, before.equals(","));
      return v;
    }

    double[] values(Cluster cluster, EntityMention mention, boolean isNearest) {
      double[] v = new double[DescriptionFeature.values().length];
      int back = discourse.sentence(description) - discourse.sentence(mention);
      boolean isAfter = mention.span().begin() > description.span().begin();
      boolean isFirst = discourse.isFirstOfSentence(mention);
      double share = (double) cluster.decisions().size() / most;
      put(v, DescriptionFeature.SENTENCES_BACK, back);
      set(v, DescriptionFeature.SAME_SENTENCE, back == 0);
      set(v, DescriptionFeature.NEAREST, isNearest);
      set(v, DescriptionFeature.FIRST_OF_SENTENCE, isFirst);
      put(v, DescriptionFeature.SHARE, share);
      put(v, DescriptionFeature.LOG_MENTIONS, Math.log1p(cluster.decisions().size()));
      set(v, DescriptionFeature.SAME_PARAGRAPH, discourse.sameParagraph(mention, description));
      boolean across = discourse.isQuoted(mention) != discourse.isQuoted(description);
      set(v, DescriptionFeature.ACROSS_QUOTATION, across);
      boolean gender =
          PronounSieve.isPersonal(description) && cluster.grammar() == description.grammar();
      set(v, DescriptionFeature.GENDER_KNOWN, gender);
      set(v, DescriptionFeature.NEAREST_SHORT, isShort && isNearest);
      put(v, DescriptionFeature.SHARE_SHORT, isShort ? share : 0);
      addBeside(v, mention, isAfter);
      boolean isPredicate = back == 0 && !isAfter && isNearest;
      set(v, DescriptionFeature.IS, isPredicate && BE.contains(before));
      set(v, DescriptionFeature.IS_SUBJECT, back == 0 && isFirst && BE.contains(before));
      set(v, DescriptionFeature.AS_NEAREST, isPredicate && AS.contains(before));
      set(v, DescriptionFeature.AS_SUBJECT, back == 0 && isFirst && AS.contains(before));
      boolean opens = discourse.isFirstOfSentence(description);
      set(v, DescriptionFeature.AS_AHEAD, isAfter && opens && AS.contains(before));
      addWords(v, cluster);
      set(v, DescriptionFeature.COORDINATED, isCoordinated(cluster));
      boolean speaks = voiced.speaks(cluster, description);
      boolean isPredicative = BE.contains(before) || AS.contains(before);
      boolean isMine = MINE.matcher(text).find();
      boolean isYours = YOURS.matcher(text).find();
      boolean owns = isMine && speaks || isYours && voiced.isAddressed(cluster, description);
      set(v, DescriptionFeature.OWNER, owns);
      boolean narrates =
          !discourse.isQuoted(description) && voiced.narrates(cluster, Integer.MAX_VALUE);
      set(v, DescriptionFeature.SPEAKS, speaks || narrates);
      set(v, DescriptionFeature.SPEAKS_PREDICATE, (speaks || narrates) && isPredicative);
      return v;
    }

    private void addBeside(double[] v, EntityMention mention, boolean isAfter) {
      if (isAfter) {
        String between = clusters.between(description.span(), mention.span());
        boolean few = FEW_WORDS.matcher(between).matches() && hasNoVerb(mention.span());
        set(v, DescriptionFeature.PRECEDES_NAME, few && mention.form() == Form.NAME);
        return;
      }
      String between = clusters.between(mention.span(), description.span());
      boolean follows = COMMA.matcher(ASIDE.matcher(between).replaceAll("")).matches();
      set(v, DescriptionFeature.FOLLOWS_NAME, follows);
      set(v, DescriptionFeature.FOLLOWS_NAME_INDEFINITE, follows && isIndefinite);
      set(v, DescriptionFeature.FOLLOWS_NAME_BARE, follows && isBare);
    }

    private boolean hasNoVerb(Span name) {
      return description.span().end() >= name.begin()
          || annotation.tokens(new Span(description.span().end(), name.begin())).stream()
              .map(Token::tag)
              .noneMatch(tag -> tag.startsWith("V") || tag.equals("MD"));
    }

    private void addWords(double[] v, Cluster cluster) {
      List<ActorMention> others =
          cluster.actors().filter(m -> m.form() == Form.DESCRIPTION).toList();
      Set<String> words = RoleWords.of(text);
      set(
          v,
          DescriptionFeature.SAME_WORDS,
          others.stream().anyMatch(m -> RoleWords.of(clusters.text(m)).equals(words)));
      String head = head(description);
      boolean sameHead =
          others.stream().anyMatch(m -> head(m).equals(head))
              || cluster
                  .actors()
                  .flatMap(m -> m.role().stream())
                  .anyMatch(role -> RoleWords.of(role).contains(head));
      set(v, DescriptionFeature.SAME_HEAD, sameHead);
    }

    /** Whether the mention right before is of the person, with only "and" or a comma between. */
    private boolean isCoordinated(Cluster cluster) {
      return cluster
          .actors()
          .filter(m -> m.form() == Form.DESCRIPTION)
          .filter(m -> m.span().end() <= description.span().begin())
          .anyMatch(
              m -> COORDINATOR.matcher(clusters.between(m.span(), description.span())).matches());
    }
  }
}
