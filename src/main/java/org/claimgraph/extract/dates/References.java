package org.claimgraph.extract.dates;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.words.Word;

/**
 * Phrases that refer to the present, past or future, and holidays: those that are listed.
 *
 * <p>TimeML 2.2.3.1: {@code PRESENT_REF}, {@code PAST_REF}, {@code FUTURE_REF}.
 */
final class References implements Family {

  @Override
  public Set<Kind> starts() {
    return EnumSet.of(Kind.REFERENCE, Kind.HOLIDAY);
  }

  @Override
  public List<Reading> read(Cursor cursor) {
    int begin = cursor.at();
    Word first = cursor.word(0);
    if (first == null) {
      return List.of();
    }
    for (Lexicon.Phrase phrase : cursor.lexicon().phrases(first.lower())) {
      cursor.moveTo(begin);
      if (takes(cursor, phrase)) {
        return phrase.kind() == Kind.HOLIDAY
            ? holiday(cursor, begin, first, phrase.value())
            : reference(cursor, begin, phrase.value());
      }
    }
    return List.of();
  }

  private static boolean takes(Cursor cursor, Lexicon.Phrase phrase) {
    List<String> words = phrase.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = cursor.word(0);
      if (i > 0 && phrase.hyphenated() && word != null && word.isDash() && word.glued()) {
        cursor.skip(1);
      }
      if (!cursor.take(words.get(i)) && !(words.get(i).equals("'s") && cursor.take("’s"))) {
        return false;
      }
    }
    return true;
  }

  private static List<Reading> reference(Cursor cursor, int begin, String value) {
    return value.equals("-")
        ? List.of()
        : List.of(new Reading(begin, cursor.at(), new Meaning.Reference(value)));
  }

  private static List<Reading> holiday(Cursor cursor, int begin, Word first, String rule) {
    if (!first.isCapitalised()) {
      return List.of();
    }
    Meaning year = YearTail.read(cursor);
    YearPart feast = new YearPart.Feast(Holiday.parse(rule));
    return List.of(new Reading(begin, cursor.at(), new Meaning.InYear(feast, year)));
  }
}
