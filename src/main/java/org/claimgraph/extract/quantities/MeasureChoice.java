package org.claimgraph.extract.quantities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.TableFile;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the measure of an amount: by its unit and the words for a dimension beside it; for counts
 * by what is counted ({@code nouns.tsv}) and the nearest verb that tells what happened to it
 * ({@code verbs.tsv}).
 */
final class MeasureChoice {
  private static final int REACH = 8;
  private static final Map<String, Measure> DIRECTIONS =
      Map.ofEntries(
          Map.entry("wide", Measure.WIDTH),
          Map.entry("width", Measure.WIDTH),
          Map.entry("deep", Measure.DEPTH),
          Map.entry("depth", Measure.DEPTH),
          Map.entry("high", Measure.HEIGHT),
          Map.entry("tall", Measure.HEIGHT),
          Map.entry("height", Measure.HEIGHT),
          Map.entry("altitude", Measure.HEIGHT));

  /** What can happen to anything, whatever it is called. */
  private static final Set<Measure> UNTYPED =
      Set.of(Measure.DESTROYED, Measure.DAMAGED, Measure.LOST);

  private static final Set<String> CLAUSE_ENDS =
      Set.of(";", ":", "who", "which", "while", "(", ")");

  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, Event> events = new HashMap<>();

  /** What a verb says of persons and of things. */
  private record Event(Measure persons, Measure things) {}

  /** Reads the tables that ship with the program. */
  static MeasureChoice load() {
    MeasureChoice choice = new MeasureChoice();
    for (TableFile.Row row : TableFile.read("quantities/nouns.tsv").rows()) {
      row.lowerForms(1).forEach(form -> choice.nouns.put(form, row.column(0)));
    }
    for (TableFile.Row row : TableFile.read("quantities/verbs.tsv").rows()) {
      Event event = new Event(measure(row.column(0)), measure(row.column(1)));
      row.lowerForms(2).forEach(form -> choice.events.put(form, event));
    }
    return choice;
  }

  private static Measure measure(String key) {
    return Measure.valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** The measure of an amount. */
  Measure choose(List<Word> words, Measured amount, @Nullable Counted counted) {
    return amount.unit() == null
        ? ofCount(words, amount, counted)
        : ofUnit(words, amount, amount.unit());
  }

  private static Measure ofUnit(List<Word> words, Measured amount, UnitTable.Unit unit) {
    return switch (unit.dimension()) {
      case AREA -> Measure.AREA;
      case MASS -> Measure.WEIGHT;
      case VOLUME -> Measure.VOLUME;
      case SPEED -> Measure.SPEED;
      case SHARE -> Measure.PERCENTAGE;
      case MONEY -> Measure.MONEY;
      case LENGTH, TIME -> ofLength(words, amount);
    };
  }

  /** "3 km wide", "to a depth of 3 km". */
  private static Measure ofLength(List<Word> words, Measured amount) {
    for (int i = amount.end(); i < Math.min(words.size(), amount.end() + 2); i++) {
      Measure direction = DIRECTIONS.get(words.get(i).lower());
      if (direction != null) {
        return direction;
      }
    }
    for (int i = Math.max(0, amount.begin() - 4); i < amount.begin(); i++) {
      Measure direction = DIRECTIONS.get(words.get(i).lower());
      boolean noun = words.get(i).isTagged("NN");
      if (direction != null && noun) {
        return direction;
      }
    }
    return Measure.DISTANCE;
  }

  private Measure ofCount(List<Word> words, Measured amount, @Nullable Counted counted) {
    String noun = counted == null ? "" : classOf(counted.head(words));
    switch (noun) {
      case "person", "thing", "ammunition", "other", "" -> {}
      default -> {
        return measure(noun);
      }
    }
    Event event = event(words, amount, counted);
    boolean person = noun.equals("person") || noun.isEmpty();
    if (event != null && !noun.equals("other")) {
      return person ? event.persons() : event.things();
    }
    if (event != null && UNTYPED.contains(event.things())) {
      return event.things();
    }
    return switch (noun) {
      case "person" -> Measure.PERSONNEL;
      case "thing" -> Measure.EQUIPMENT;
      case "ammunition" -> Measure.AMMUNITION;
      default -> Measure.COUNT;
    };
  }

  private String classOf(Word head) {
    boolean people = head.tag().equals("NNPS");
    return nouns.getOrDefault(head.lower(), people ? "person" : "other");
  }

  /** The nearest event: first what follows ("were killed"), then what stands before. */
  private @Nullable Event event(List<Word> words, Measured amount, @Nullable Counted counted) {
    int from = counted == null ? amount.end() : counted.end();
    Event after = after(words, from);
    return after == null ? before(words, amount.begin()) : after;
  }

  private @Nullable Event after(List<Word> words, int from) {
    for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
      Word word = words.get(i);
      Event event = events.get(word.lower());
      boolean passive = word.tag().equals("VBN") || word.tag().equals("JJ") || isDying(word);
      boolean directly = i == from && !hasObject(words, i);
      if (event != null && (passive || directly)) {
        return event;
      }
      boolean active = word.tag().equals("VBD") && !isBe(word) || word.tag().equals("VBG");
      if (active
          || isEnd(word)
          || word.isTagged("CD")
          || word.isTagged("CC")
          || word.text().equals(",")) {
        return null;
      }
    }
    return null;
  }

  /** Whether a verb is followed by what it acts on, so that what stands before it acted. */
  private static boolean hasObject(List<Word> words, int verb) {
    if (verb + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(verb + 1);
    return next.isTagged("DT")
        || next.isTagged("CD")
        || next.isTagged("NN")
        || next.isTagged("JJ")
        || next.isTagged("PRP");
  }

  private static boolean isDying(Word word) {
    return Set.of("died", "perished", "surrendered", "fled", "vanished").contains(word.lower());
  }

  private static boolean isBe(Word word) {
    return Set.of("was", "were", "been", "had", "got").contains(word.lower());
  }

  private @Nullable Event before(List<Word> words, int to) {
    for (int i = to - 1; i >= Math.max(0, to - 2 * REACH); i--) {
      Word word = words.get(i);
      Event event = events.get(word.lower());
      if (event != null) {
        return event;
      }
      boolean other = word.isTagged("VB") && !isBe(word) && i < to - 1;
      if (other || isEnd(word) || i < to - REACH && !word.text().equals(",")) {
        return null;
      }
    }
    return null;
  }

  private static boolean isEnd(Word word) {
    return CLAUSE_ENDS.contains(word.lower());
  }
}
