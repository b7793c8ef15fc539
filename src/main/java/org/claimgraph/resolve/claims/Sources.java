package org.claimgraph.resolve.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.article.Span;
import org.claimgraph.article.WordList;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Token;
import org.claimgraph.resolve.Claim.Anonymous;
import org.claimgraph.resolve.Claim.Claimant;
import org.claimgraph.resolve.Claim.Known;
import org.claimgraph.resolve.NameKey;
import org.claimgraph.resolve.ReferentMention;

/** Finds the claimant that the source of an attribution stands for. */
final class Sources {
  private static final Set<String> ANONYMOUS =
      Set.copyOf(WordList.read(Sources.class, "anonymous-sources.txt"));

  /** What a claimant is called whom the text does not even describe. */
  private static final String NOBODY_NAMED = "unnamed source";

  private static final Set<EntityType> PLACES = Set.of(EntityType.STATE, EntityType.LOCATION);
  private static final Set<String> PRONOUNS = Set.of("PRP", "PRP$", "WP", "WDT");
  private static final Pattern RELATIVE =
      Pattern.compile("^(?:who|which)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOMINAL = Pattern.compile("DT|PRP\\$|JJ.*|NN.*|POS|CD");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]{0,4}");
  private static final Pattern PREPOSITION =
      Pattern.compile("\\b(?:of|at|in|on|to|from|by|with|about|against)\\s");
  private static final Pattern NO_BREAK =
      Pattern.compile("(?!.*\\b(?:and|or|of|for|at|in|from)\\b)[^,;:.\\n]*");
  private static final Pattern DEFINITE =
      Pattern.compile(
          "^(?:the|these|those|its|his|her|their|our|both)\\b|['’]s?\\s", Pattern.CASE_INSENSITIVE);
  private static final Comparator<ReferentMention> OUTER_FIRST =
      Comparator.<ReferentMention>comparingInt(m -> m.mention().span().begin())
          .thenComparingInt(m -> -m.mention().span().end());

  private final Annotation annotation;
  private final List<ReferentMention> mentions;
  private final Documents documents;

  Sources(Annotation annotation, List<ReferentMention> mentions) {
    this.annotation = annotation;
    this.mentions = mentions.stream().sorted(OUTER_FIRST).toList();
    this.documents =
        new Documents(
            annotation, this.mentions.stream().filter(m -> m.mention().type().isActor()).toList());
  }

  /** A claimant and how sure it is, 0 to 1. */
  record Found(Claimant claimant, double confidence) {}

  /** The claimant of an attribution: the head of its source where that refers to an actor. */
  Found claimant(Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return new Found(new Anonymous(NOBODY_NAMED), 1.0);
    }
    Span source = attribution.source().getFirst();
    Optional<ReferentMention> antecedent = antecedent(source).filter(m -> !namesNobody(m));
    if (antecedent.isPresent()) {
      return known(antecedent.get());
    }
    return ofPhrase(isRelative(source) ? phraseBefore(source).orElse(source) : source);
  }

  private Found ofPhrase(Span source) {
    List<ReferentMention> inside =
        mentions.stream().filter(m -> source.overlaps(m.mention().span())).toList();
    return inside.stream()
        .filter(m -> isHead(m, source) && !isModifier(m, source, inside))
        .filter(m -> !namesNobody(m))
        .findFirst()
        .or(() -> documents.issuer(source))
        .map(Sources::known)
        .orElseGet(() -> new Found(new Anonymous(description(source)), 1.0));
  }

  /** Whether a source is a single pronoun, but for a relative one: that stands beside its noun. */
  boolean isPronoun(Span source) {
    List<Token> tokens = annotation.tokens(source);
    return tokens.size() == 1
        && PRONOUNS.contains(tokens.getFirst().tag())
        && !RELATIVE.matcher(annotation.text(source)).find();
  }

  private static Found known(ReferentMention mention) {
    return new Found(new Known(mention.referent()), mention.confidence());
  }

  /** What the relative pronoun that begins a source stands for: the mention right before it. */
  private Optional<ReferentMention> antecedent(Span source) {
    if (!isRelative(source)) {
      return Optional.empty();
    }
    String text = annotation.article().text();
    return mentions.stream()
        .filter(m -> m.mention().span().end() <= source.begin())
        .filter(
            m ->
                NO_WORD.matcher(text.substring(m.mention().span().end(), source.begin())).matches())
        .findFirst();
  }

  private boolean isRelative(Span source) {
    return RELATIVE.matcher(annotation.text(source)).find();
  }

  /** The noun phrase before a relative pronoun, or before the comma in front of it. */
  private Optional<Span> phraseBefore(Span relative) {
    List<Token> tokens = annotation.tokens();
    int end = annotation.firstTokenAt(relative.begin());
    if (end > 0 && tokens.get(end - 1).text().equals(",")) {
      end--;
    }
    int begin = end;
    while (begin > 0 && NOMINAL.matcher(tokens.get(begin - 1).tag()).matches()) {
      begin--;
    }
    return begin < end
        ? Optional.of(new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end()))
        : Optional.empty();
  }

  /**
   * Whether no preposition stands before a mention: "the deployment of troops" is no troops. A
   * person's name comes last after any title: "the head of the Navy Ann Lee".
   */
  private boolean isHead(ReferentMention mention, Span source) {
    if (mention.mention().type() == EntityType.PERSON && mention.mention().form() == Form.NAME) {
      return true;
    }
    int begin = Math.max(source.begin(), mention.mention().span().begin());
    return !PREPOSITION
        .matcher(annotation.article().text().substring(source.begin(), begin))
        .find();
  }

  /**
   * Whether a mention only modifies the head of the source: a possessor ("the group's" boss), a
   * place or adjective before another mention, or one inside another.
   */
  private boolean isModifier(ReferentMention mention, Span source, List<ReferentMention> inside) {
    Span span = mention.mention().span();
    boolean covered =
        inside.stream()
            .map(m -> m.mention().span())
            .anyMatch(other -> !other.equals(span) && other.covers(span));
    String after =
        annotation.article().text().substring(span.end(), Math.max(span.end(), source.end()));
    boolean possessor =
        after.matches("(?s)['’]s?\\s.*") || endsPossessive(span) && !after.isBlank();
    boolean place = !mention.mention().type().isActor() && inside.size() > 1;
    return covered
        || possessor
        || place
        || isBeforeName(span, inside)
        || isBeforeNoun(mention, source);
  }

  /**
   * Whether a name is only what the head of the source is called after: "the county dispatcher" is
   * not the county. A body's or person's name may go on in a capital that the mention has not.
   */
  private boolean isBeforeNoun(ReferentMention mention, Span source) {
    Span span = mention.mention().span();
    int next = annotation.firstTokenAt(span.end());
    if (mention.mention().form() == Form.DESCRIPTION || next >= annotation.tokens().size()) {
      return false;
    }
    Token token = annotation.tokens().get(next);
    boolean isBeside =
        token.span().end() <= source.end()
            && annotation.article().text().substring(span.end(), token.span().begin()).equals(" ");
    boolean isCountry = PLACES.contains(mention.mention().type());
    boolean isCapital = Character.isUpperCase(token.text().codePointAt(0));
    return isBeside && token.tag().startsWith("NN") && (isCountry || !isCapital);
  }

  /** Whether a person's name follows without comma or preposition: "the Navy's chief Ann Lee". */
  private boolean isBeforeName(Span span, List<ReferentMention> inside) {
    String text = annotation.article().text();
    return inside.stream()
        .map(ReferentMention::mention)
        .filter(m -> m.type() == EntityType.PERSON && m.form() == Form.NAME)
        .filter(m -> m.span().begin() > span.begin() && m.span().end() > span.end())
        .anyMatch(
            m ->
                m.span().begin() <= span.end()
                    || NO_BREAK.matcher(text.substring(span.end(), m.span().begin())).matches());
  }

  private boolean endsPossessive(Span span) {
    return annotation.text(span).matches("(?s).*['’]s?");
  }

  private boolean namesNobody(ReferentMention mention) {
    if (mention.mention().form() != Form.DESCRIPTION) {
      return false;
    }
    if (isSomeOfMany(mention)) {
      return true;
    }
    String core =
        annotation.text(mention.mention().span()).split("\\b(?:of|in|from|with|who)\\b")[0];
    List<String> words = NameKey.words(core);
    return words.isEmpty() || ANONYMOUS.contains(words.getLast());
  }

  /** Plural and without a definite determiner: "officials", "several experts". */
  private boolean isSomeOfMany(ReferentMention mention) {
    return mention.mention() instanceof ActorMention actor
        && actor.type() == EntityType.PERSON
        && actor.grammar() == Grammar.THEY
        && !DEFINITE.matcher(annotation.text(actor.span())).find();
  }

  private String description(Span source) {
    boolean nothing = isPronoun(source) || isRelative(source);
    return nothing ? NOBODY_NAMED : annotation.text(source).strip().replaceAll("\\s+", " ");
  }
}
