package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Token;

/** What speaks for and against each actor before a pronoun as its antecedent. */
final class PronounFeatures {
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they");
  private static final Pattern SELF = Pattern.compile("(?i)(self|selves)$");
  private static final int FEATURES = PronounFeature.values().length;
  private static final int FAR = 3;
  private static final int OPENING_SENTENCES = 2;
  private static final int MOST_RANK = 4;

  private final Clusters clusters;
  private final Discourse discourse;
  private final Voiced voiced;
  private final OtherNouns otherNouns;

  PronounFeatures(Clusters clusters, Discourse discourse) {
    this.clusters = clusters;
    this.discourse = discourse;
    this.voiced = new Voiced(clusters);
    this.otherNouns = new OtherNouns(clusters, discourse);
  }

  /** A possible antecedent with the values of its features. */
  record Candidate(Cluster cluster, double[] values) {}

  /** The values of each candidate. */
  static List<double[]> values(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::values).toList();
  }

  /**
   * The clusters of some mentions with their features, the nearest first.
   *
   * @param mentions possible antecedents in text order
   */
  List<Candidate> of(ActorMention pronoun, List<EntityMention> mentions) {
    Map<Cluster, EntityMention> last = new LinkedHashMap<>();
    for (EntityMention mention : mentions.reversed()) {
      last.putIfAbsent(clusters.of(mention), mention);
    }
    int most = last.keySet().stream().mapToInt(c -> c.decisions().size()).max().orElse(1);
    Optional<Cluster> speaker =
        PronounSieve.isPersonal(pronoun)
            ? discourse.sourceBefore(pronoun).map(clusters::of)
            : Optional.empty();
    List<Candidate> candidates = new ArrayList<>();
    for (Map.Entry<Cluster, EntityMention> entry : last.entrySet()) {
      boolean spokeLast = speaker.filter(entry.getKey()::equals).isPresent();
      double[] values =
          values(pronoun, entry.getKey(), entry.getValue(), candidates.size(), most, spokeLast);
      candidates.add(new Candidate(entry.getKey(), values));
    }
    return candidates;
  }

  private double[] values(
      ActorMention pronoun,
      Cluster cluster,
      EntityMention last,
      int rank,
      int most,
      boolean spokeLast) {
    int back = discourse.sentence(pronoun) - discourse.sentence(last);
    boolean isFirst = discourse.isFirstOfSentence(last);
    boolean isSource = discourse.isSource(last);
    boolean quoted = discourse.isQuoted(last);
    boolean isPossessive = isPossessive(pronoun);
    boolean isSubject = isSubject(pronoun);
    boolean isObject = !isPossessive && !isSubject && !SELF.matcher(clusters.text(pronoun)).find();
    boolean isGroup = !PronounSieve.isPersonal(pronoun);
    int size = cluster.decisions().size();
    Optional<Grammar> said = cluster.genderSaid();
    Grammar gender = said.orElse(cluster.grammar());
    boolean isBeforeVerb = isBeforeVerb(last);
    String tagBefore = tagBefore(last);
    boolean isAfterVerb = tagBefore.startsWith("V");
    double[] values = {
      back,
      is(back == 0),
      is(back == 1),
      is(back >= FAR),
      is(isFirst),
      is(discourse.isInsideAnother(last)),
      is(cluster.isNamed()),
      Math.log1p(size),
      (double) size / most,
      is(discourse.sentence(cluster.first()) < OPENING_SENTENCES),
      is(isSource),
      is(isSource && discourse.isSource(pronoun)),
      is(quoted != discourse.isQuoted(pronoun)),
      is(discourse.shareContent(last, pronoun)),
      is(gender == pronoun.grammar()),
      is(last.form() == Form.PRONOUN),
      is(last.form() == Form.DESCRIPTION),
      Math.min(rank, MOST_RANK),
      is(rank == 0),
      is(back == 0 && isFirst && isObject),
      is(back == 0 && isFirst && isPossessive),
      is(back == 0 && isFirst && isSubject),
      is(back > 0 && isFirst && discourse.isFirstOfSentence(pronoun)),
      is(isPossessor(last)),
      is(discourse.sameParagraph(last, pronoun)),
      is(quoted && discourse.isQuoted(pronoun)),
      is(voiced.speaks(cluster, pronoun)),
      is(voiced.isAddressed(cluster, pronoun)),
      is(!discourse.isQuoted(pronoun) && voiced.narrates(cluster, Integer.MAX_VALUE)),
      is(!discourse.isQuoted(pronoun) && voiced.narrates(cluster, pronoun.span().begin())),
      is(isBeforeVerb),
      is(isBeforeVerb && isSubject),
      is(isBeforeVerb && isObject && back == 0),
      is(tagBefore.equals("IN") || tagBefore.equals("TO")),
      is(isAfterVerb),
      is(isAfterVerb && isObject),
      back == 0 ? Math.log1p(wordsBetween(last, pronoun)) : 0,
      is(said.filter(pronoun.grammar()::equals).isPresent()),
      is(isOther(gender, pronoun.grammar())),
      is(!discourse.sameParagraph(last, pronoun)),
      is(rank == 0 && back == 0 && isPossessive),
      is(rank == 0 && back == 0 && isObject),
      is(spokeLast),
      is(spokeLast && discourse.isSource(pronoun)),
      is(isGroup && cluster.type() == EntityType.STATE),
      is(isGroup && cluster.type() == EntityType.ORGANISATION),
      is(isGroup && cluster.type() == EntityType.PEOPLE),
      is(isGroup && cluster.type() == EntityType.UNIT),
      is(isGroup && tagAfter(last).startsWith("NN")),
      is(isGroup && (tagBefore.equals("CC") || tagAfter(last).equals("CC"))),
      is(isGroup && isSource && isSubject),
    };
    return Arrays.copyOf(values, FEATURES);
  }

  private static boolean isOther(Grammar known, Grammar pronoun) {
    return known != pronoun && (known == Grammar.HE || known == Grammar.SHE);
  }

  /** The values of the alternative that a pronoun means nobody mentioned shortly before. */
  double[] nobody(ActorMention pronoun) {
    double[] values = new double[FEATURES];
    values[PronounFeature.NOBODY.ordinal()] = 1;
    values[PronounFeature.NOBODY_QUOTED.ordinal()] = is(discourse.isQuoted(pronoun));
    if (!PronounSieve.isPersonal(pronoun)) {
      OtherNouns.Count nouns = otherNouns.before(pronoun);
      double[] more = {
        is(discourse.isSource(pronoun)),
        is(isPossessive(pronoun)),
        is(isSubject(pronoun)),
        is(pronoun.grammar() == Grammar.THEY),
        is(otherNouns.isBeforeBe(pronoun)),
        is(otherNouns.isClause(pronoun)),
        Math.log1p(nouns.inSentence()),
        Math.log1p(nouns.inSentenceBefore()),
        is(nouns.first()),
        is(nouns.nearest())
      };
      System.arraycopy(more, 0, values, PronounFeature.NOBODY_SOURCE.ordinal(), more.length);
    }
    return values;
  }

  private boolean isPossessive(ActorMention pronoun) {
    return annotation().tokens(pronoun.span()).getFirst().tag().equals("PRP$");
  }

  private boolean isSubject(ActorMention pronoun) {
    String word = clusters.text(pronoun).toLowerCase(Locale.ROOT);
    return SUBJECTS.contains(word) || word.equals("it") && isBeforeVerb(pronoun);
  }

  private boolean isBeforeVerb(EntityMention mention) {
    int next = annotation().firstTokenAt(mention.span().end());
    List<Token> tokens = annotation().tokens();
    while (next < tokens.size() && tokens.get(next).tag().startsWith("RB")) {
      next++;
    }
    if (next >= tokens.size()) {
      return false;
    }
    String tag = tokens.get(next).tag();
    return tag.startsWith("V") && !tag.equals("VBG") || tag.equals("MD");
  }

  private String tagAfter(EntityMention mention) {
    int next = annotation().firstTokenAt(mention.span().end());
    return next >= annotation().tokens().size() ? "" : annotation().tokens().get(next).tag();
  }

  private String tagBefore(EntityMention mention) {
    int before = annotation().firstTokenAt(mention.span().begin()) - 1;
    return before < 0 ? "" : annotation().tokens().get(before).tag();
  }

  private int wordsBetween(EntityMention left, EntityMention right) {
    return Math.max(
        0,
        annotation().firstTokenAt(right.span().begin())
            - annotation().firstTokenAt(left.span().end()));
  }

  private Annotation annotation() {
    return clusters.extraction().annotation();
  }

  private static double is(boolean holds) {
    return holds ? 1 : 0;
  }

  private boolean isPossessor(EntityMention mention) {
    String text = clusters.extraction().annotation().article().text();
    Span span = mention.span();
    int end = Math.min(text.length(), span.end() + 2);
    String after = text.substring(span.end(), end);
    return after.startsWith("'s") || after.startsWith("’s");
  }
}
