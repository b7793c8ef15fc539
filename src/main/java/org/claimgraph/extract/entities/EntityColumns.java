package org.claimgraph.extract.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.learn.Bio;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.learn.FeatureSet;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Quotation;
import org.claimgraph.nlp.Sentence;
import org.claimgraph.nlp.Token;

/** What the entity tagger sees of an article: a table for each sentence, to be asked in order. */
final class EntityColumns {
  private static final List<String> NAMES =
      List.of(
          "word", "tag", "shape", "suffix", "stem", "phrase", "name", "unit", "place", "date",
          "amount", "head", "first", "chunk", "known", "other", "quoted", "case", "learned");
  private static final List<String> OWN =
      List.of(
          "word", "tag", "shape", "suffix", "stem", "phrase", "name", "unit", "place", "date",
          "amount", "head", "chunk", "known", "other", "case");

  /** The templates of the name tagger. */
  static final FeatureSet NAME_FEATURES = new FeatureSet("names-1", NAMES, templates());

  /** The templates of the entity tagger, which also sees the name tagger's labels. */
  static final FeatureSet ENTITY_FEATURES = new FeatureSet("entities-1", NAMES, entityTemplates());

  private final Annotation annotation;
  private final Layers layers;

  /** The first quotation that does not end before the token that is filled in. */
  private int quotation;

  private final Set<String> lowerCase = new HashSet<>();
  private final Map<String, String> others = new HashMap<>();

  EntityColumns(Extraction found) {
    this.annotation = found.annotation();
    this.layers = Layers.of(found);
    for (Token token : annotation.tokens()) {
      if (Character.isLowerCase(token.text().codePointAt(0))) {
        lowerCase.add(token.text());
      }
    }
    // What a word is called elsewhere in the article, where a list or rule tells.
    for (int i = 0; i < annotation.tokens().size(); i++) {
      String label = layers.names[i].isEmpty() ? layers.places[i] : layers.names[i];
      String text = annotation.tokens().get(i).text();
      if (!label.isEmpty() && Character.isUpperCase(text.codePointAt(0))) {
        others.putIfAbsent(text, label.substring(2));
      }
    }
  }

  private static List<String> entityTemplates() {
    List<String> templates = new ArrayList<>(templates());
    templates.addAll(
        List.of(
            "learned[0]",
            "learned[-1]",
            "learned[1]",
            "learned[0] place[0]",
            "learned[0] phrase[0]",
            "learned[0] chunk[0]",
            "learned[-1] learned[0]",
            "learned[0] learned[1]"));
    return templates;
  }

  private static List<String> templates() {
    List<String> templates = new ArrayList<>();
    for (String column : OWN) {
      templates.add(column + "[0]");
    }
    for (String column : List.of("word", "tag", "phrase", "place", "unit", "name", "shape")) {
      templates.add(column + "[-1]");
      templates.add(column + "[1]");
    }
    templates.addAll(
        List.of(
            "word[-2]",
            "word[2]",
            "word[-1] word[0]",
            "word[0] word[1]",
            "tag[-1] tag[0]",
            "tag[0] tag[1]",
            "tag[-2] tag[-1] tag[0]",
            "tag[-1] tag[0] tag[1]",
            "shape[-1] shape[0]",
            "shape[0] shape[1]",
            "shape[-1] shape[0] shape[1]",
            "head[0] first[0]",
            "head[0] chunk[0]",
            "head[0] word[-1]",
            "chunk[0] tag[0]",
            "chunk[-1] chunk[0]",
            "chunk[0] chunk[1]",
            "stem[-1]",
            "stem[1]",
            "phrase[0] chunk[0]",
            "phrase[0] head[0]",
            "phrase[-1] phrase[0]",
            "phrase[0] phrase[1]",
            "phrase[0] place[0]",
            "name[0] phrase[0]",
            "place[0] tag[-1]",
            "place[0] word[-1]",
            "place[0] chunk[0]",
            "place[-1] place[0]",
            "place[0] place[1]",
            "place[0] word[1]",
            "unit[0] phrase[0]",
            "date[0] word[0]",
            "amount[0] tag[0]",
            "amount[0] stem[1]",
            "known[0] shape[0]",
            "known[-1]",
            "other[0] shape[0]",
            "other[-1]",
            "other[1]",
            "case[0] shape[0]",
            "case[0] tag[0]",
            "quoted[0] word[0]"));
    return templates;
  }

  /** The table of one sentence. */
  Columns of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Columns columns = new Columns(tokens.size(), NAMES.size());
    Chunks chunks = new Chunks(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      fill(columns, i, tokens, sentence.firstToken() + i, chunks);
    }
    return columns;
  }

  /** Adds the names that the name tagger found in the sentence. */
  static void addNames(Columns columns, List<Bio.Stretch> names) {
    for (Bio.Stretch name : names) {
      for (int i = name.begin(); i < name.end(); i++) {
        String label = (i == name.begin() ? "B-" : "I-") + name.type();
        columns.set(i, NAMES.size() - 1, label);
      }
    }
  }

  private void fill(Columns columns, int i, List<Token> tokens, int at, Chunks chunks) {
    Token token = tokens.get(i);
    String word = digits(token.text().toLowerCase(Locale.ROOT));
    int column = 0;
    columns.set(i, column++, word);
    columns.set(i, column++, token.tag());
    columns.set(i, column++, shape(token.text()));
    columns.set(i, column++, suffix(word));
    columns.set(i, column++, stem(word));
    set(columns, i, column++, layers.phrases[at]);
    set(columns, i, column++, layers.names[at]);
    set(columns, i, column++, layers.units[at]);
    set(columns, i, column++, layers.places[at]);
    set(columns, i, column++, layers.dates[at]);
    set(columns, i, column++, layers.amounts[at]);
    int head = chunks.heads[i];
    set(columns, i, column++, head < 0 ? "" : stem(lower(tokens.get(head))));
    set(columns, i, column++, head < 0 ? "" : lower(tokens.get(chunks.begins[i])));
    columns.set(i, column++, chunk(i, chunks));
    set(columns, i, column++, Lists.of(token.text()));
    set(columns, i, column++, others.getOrDefault(token.text(), ""));
    columns.set(i, column++, isQuoted(token) ? "quoted" : "plain");
    columns.set(i, column, letterCase(i, token));
  }

  private static void set(Columns columns, int i, int column, String value) {
    if (!value.isEmpty()) {
      columns.set(i, column, value);
    }
  }

  private boolean isQuoted(Token token) {
    List<Quotation> quotations = annotation.quotations();
    while (quotation < quotations.size()
        && quotations.get(quotation).span().end() <= token.span().begin()) {
      quotation++;
    }
    return quotation < quotations.size() && quotations.get(quotation).span().covers(token.span());
  }

  private String letterCase(int i, Token token) {
    if (!Character.isUpperCase(token.text().codePointAt(0))) {
      return "lower";
    }
    boolean seen = lowerCase.contains(lower(token));
    return (i == 0 ? "first" : "inside") + (seen ? "-seen" : "-unseen");
  }

  private static String chunk(int i, Chunks chunks) {
    if (chunks.heads[i] < 0) {
      return "O";
    }
    return (chunks.begins[i] == i ? "B" : "I") + (chunks.heads[i] == i ? "H" : "");
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private static String digits(String word) {
    return Character.isDigit(word.charAt(0)) ? word.replaceAll("\\d", "0") : word;
  }

  private static String suffix(String word) {
    return word.length() > 3 ? word.substring(word.length() - 3) : word;
  }

  /** The word without a plural ending. */
  private static String stem(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean isPlural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
    return isPlural ? word.substring(0, word.length() - 1) : word;
  }

  private static String shape(String text) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      int length = shape.length();
      boolean isLong =
          length > 1 && shape.charAt(length - 1) == kind && shape.charAt(length - 2) == kind;
      if (!isLong) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }
}
