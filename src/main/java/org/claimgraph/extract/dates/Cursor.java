package org.claimgraph.extract.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.words.NumberWords;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * A place between the words of one sentence, moved on by what is taken. Looking beyond either end
 * finds a word that is nothing.
 */
final class Cursor {
  private static final Set<String> LEADS = Set.of("more", "less", "fewer", "longer", "at", "up");

  private final Lexicon lexicon;
  private final List<Word> words;
  private final List<Map<Kind, String>> terms;
  private int at;

  Cursor(Lexicon lexicon, List<Word> words) {
    this.lexicon = lexicon;
    this.words = words;
    this.terms = new ArrayList<>(words.size());
    for (Word word : words) {
      terms.add(lexicon.terms(word));
    }
  }

  int at() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  void skip(int count) {
    at += count;
  }

  int size() {
    return words.size();
  }

  /** Whether the word at the index can begin or lead an expression. */
  boolean startsAt(int index) {
    Map<Kind, String> kinds = terms.get(index);
    if (kinds.isEmpty()) {
      return LEADS.contains(words.get(index).lower());
    }
    // Most determiners stand before words that say nothing of time.
    boolean determiner =
        kinds.containsKey(Kind.THE)
            || kinds.containsKey(Kind.A)
            || kinds.containsKey(Kind.POSSESSIVE);
    return !determiner || index + 1 < terms.size() && !terms.get(index + 1).isEmpty();
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** The word so many places on; null beyond either end. */
  @Nullable Word word(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < words.size() ? words.get(index) : null;
  }

  /** The kinds of the word so many places on. */
  Map<Kind, String> terms(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < words.size() ? terms.get(index) : Map.of();
  }

  boolean is(Kind kind) {
    return terms(0).containsKey(kind);
  }

  boolean is(int ahead, Kind kind) {
    return terms(ahead).containsKey(kind);
  }

  /** The value of the next word as the kind. */
  @Nullable String value(Kind kind) {
    return terms(0).get(kind);
  }

  /** Whether the word so many places on is this, in lower case. */
  boolean sees(int ahead, String lower) {
    Word word = word(ahead);
    return word != null && word.lower().equals(lower);
  }

  /** Takes the next word where it is of the kind; its value, or null. */
  @Nullable String take(Kind kind) {
    String value = value(kind);
    if (value != null) {
      at++;
    }
    return value;
  }

  /** Takes the next word where it is this. */
  boolean take(String lower) {
    boolean seen = sees(0, lower);
    if (seen) {
      at++;
    }
    return seen;
  }

  /** Takes a hyphen or dash. */
  boolean takeDash() {
    Word word = word(0);
    boolean dash = word != null && word.isDash();
    if (dash) {
      at++;
    }
    return dash;
  }

  /** Takes a hyphen that joins the words on both its sides. */
  boolean takeHyphen() {
    Word word = word(0);
    Word next = word(1);
    boolean joins = word != null && word.isDash() && word.glued() && next != null && next.glued();
    if (joins) {
      at++;
    }
    return joins;
  }

  /** Takes a cardinal number. */
  NumberWords.@Nullable Number takeNumber() {
    NumberWords.Number number = NumberWords.read(words, at);
    if (number != null) {
      at = number.end();
    }
    return number;
  }

  /** Takes figures only: so many digits at least and at most; -1 where there are none. */
  int takeDigits(int min, int max) {
    int value = digits(0, min, max);
    if (value >= 0) {
      at++;
    }
    return value;
  }

  /** The value of a word of so many digits; -1 where it is none. */
  int digits(int ahead, int min, int max) {
    Word word = word(ahead);
    if (word == null || word.text().length() < min || word.text().length() > max) {
      return -1;
    }
    for (int i = 0; i < word.text().length(); i++) {
      if (word.text().charAt(i) < '0' || word.text().charAt(i) > '9') {
        return -1;
      }
    }
    return Integer.parseInt(word.text());
  }

  /** Takes an ordinal number ("third", "21st", "twenty-first"); -1 where there is none. */
  int takeOrdinal() {
    String listed = take(Kind.ORDINAL);
    if (listed != null) {
      return Integer.parseInt(listed);
    }
    Word word = word(0);
    if (word == null) {
      return -1;
    }
    int inFigures = ordinalFigures(word.lower());
    if (inFigures >= 0) {
      at++;
      return inFigures;
    }
    int tens = NumberWords.small(word.lower());
    Word dash = word(1);
    String units = dash != null && dash.isDash() ? terms(2).get(Kind.ORDINAL) : null;
    if (tens >= 20 && units != null && Integer.parseInt(units) < 10) {
      at += 3;
      return tens + Integer.parseInt(units);
    }
    return -1;
  }

  private static int ordinalFigures(String lower) {
    int digits = 0;
    while (digits < lower.length() && Character.isDigit(lower.charAt(digits))) {
      digits++;
    }
    String suffix = lower.substring(digits);
    boolean ordinal =
        suffix.equals("th") || suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd");
    return ordinal && digits > 0 && digits < 5 ? Integer.parseInt(lower.substring(0, digits)) : -1;
  }
}
