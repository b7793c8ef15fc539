package org.claimgraph.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.DateMention;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.UnitMention;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Annotator;

/**
 * An extraction written as text with tags, so that tests of resolution need no extractor:
 *
 * <pre>
 * {person Ann Lee} said that {they|their} ... {unit:9/brigade/ru/tank the 9th Tank Brigade}
 * {person.desc:role=minister the minister} {he He} {group.desc the group} {date:XXXX-WXX-1 Monday}
 * </pre>
 *
 * Tags nest; {@code in=} names the words of a unit's parent.
 */
public final class MarkedText {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final Pattern TAG = Pattern.compile("\\{([a-z.]+)(?::([^ ]*))? ");

  private final StringBuilder text = new StringBuilder();
  private final List<ActorMention> actors = new ArrayList<>();
  private final List<UnitMention> units = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();

  private record Open(String kind, String arguments, int begin) {}

  private MarkedText() {}

  /** Parses tagged text. */
  public static MarkedText of(String marked) {
    MarkedText result = new MarkedText();
    Deque<Open> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(marked);
    int at = 0;
    while (at < marked.length()) {
      if (marked.charAt(at) == '{' && tag.find(at) && tag.start() == at) {
        open.push(
            new Open(
                tag.group(1), Optional.ofNullable(tag.group(2)).orElse(""), result.text.length()));
        at = tag.end();
      } else if (marked.charAt(at) == '}') {
        result.close(open.pop());
        at++;
      } else {
        result.text.append(marked.charAt(at++));
      }
    }
    return result;
  }

  /** Adds an outermost attribution by the words of source, cue and content; empty for none. */
  public MarkedText says(String source, String cue, String content) {
    attributions.add(attribution(source, cue, content));
    return this;
  }

  /** Adds an attribution inside the content of the last one added. */
  public MarkedText relays(String source, String cue, String content) {
    Attribution outer = attributions.removeLast();
    attributions.add(
        new Attribution(
            outer.source(),
            outer.cue(),
            outer.content(),
            List.of(attribution(source, cue, content)),
            1));
    return this;
  }

  /** The extraction. */
  public Extraction extraction() {
    String plain = text.toString();
    List<Passage> passages = new ArrayList<>();
    Matcher paragraph = Pattern.compile("[^\\n]+").matcher(plain);
    while (paragraph.find()) {
      passages.add(new Passage(new Span(paragraph.start(), paragraph.end()), Passage.Role.BODY));
    }
    Annotation annotation =
        ANNOTATOR.annotate(
            new Article(
                "test",
                "test",
                "test",
                "test.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                plain,
                passages));
    return new Extraction(
        annotation, sorted(actors), sorted(units), List.of(), dates, List.of(), attributions);
  }

  private static <T extends EntityMention> List<T> sorted(List<T> mentions) {
    return mentions.stream().sorted(Comparator.comparing(EntityMention::span)).toList();
  }

  private Attribution attribution(String source, String cue, String content) {
    return new Attribution(
        spans(source), spans(cue), content.isEmpty() ? List.of() : spans(content), List.of(), 1);
  }

  private List<Span> spans(String words) {
    if (words.isEmpty()) {
      return List.of();
    }
    return Stream.of(words.split(" … ")).map(this::span).toList();
  }

  private Span span(String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(begin, begin + words.length());
  }

  private void close(Open open) {
    Span span = new Span(open.begin(), text.length());
    String[] kind = open.kind().split("\\.");
    boolean described = kind.length > 1;
    switch (kind[0]) {
      case "unit" -> units.add(unit(open.arguments(), span, described));
      case "date" ->
          dates.add(
              new DateMention(
                  span,
                  DateMention.Type.DATE,
                  Optional.of(open.arguments()),
                  Optional.empty(),
                  Optional.empty()));
      case "he", "she", "it", "they", "i" ->
          actors.add(
              actor(
                  EntityType.PERSON,
                  Form.PRONOUN,
                  span,
                  open.arguments(),
                  kind[0].equals("i")
                      ? Grammar.OTHER
                      : Grammar.valueOf(kind[0].toUpperCase(Locale.ROOT))));
      default ->
          actors.add(
              actor(
                  type(kind[0]),
                  described ? Form.DESCRIPTION : Form.NAME,
                  span,
                  open.arguments(),
                  described && kind[1].equals("many")
                      ? Grammar.THEY
                      : kind[0].equals("person") ? Grammar.HE_OR_SHE : Grammar.IT));
    }
  }

  private static EntityType type(String kind) {
    return switch (kind) {
      case "person" -> EntityType.PERSON;
      case "organisation" -> EntityType.ORGANISATION;
      case "group" -> EntityType.ARMED_GROUP;
      case "state" -> EntityType.STATE;
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private ActorMention actor(
      EntityType type, Form form, Span span, String arguments, Grammar grammar) {
    return new ActorMention(
        span,
        type,
        form,
        form == Form.NAME ? Optional.of(span) : Optional.empty(),
        argument(arguments, "role"),
        Optional.empty(),
        argument(arguments, "side"),
        argument(arguments, "gender")
            .map(g -> Grammar.valueOf(g.toUpperCase(Locale.ROOT)))
            .orElse(grammar));
  }

  /** Arguments of a unit: number/echelon/side/branch, then in=parent's words joined by _. */
  private UnitMention unit(String arguments, Span span, boolean described) {
    String[] cells = arguments.split(",")[0].split("/");
    return new UnitMention(
        span,
        described ? Form.DESCRIPTION : Form.NAME,
        new Designator(
            cell(cells, 0)
                .map(n -> OptionalInt.of(Integer.parseInt(n)))
                .orElse(OptionalInt.empty()),
            Optional.empty(),
            cell(cells, 3).stream().toList(),
            List.of(),
            cell(cells, 1),
            cell(cells, 2)),
        argument(arguments, "in").map(words -> span(words.replace('_', ' '))));
  }

  private static Optional<String> cell(String[] cells, int index) {
    return index < cells.length && !cells[index].isEmpty()
        ? Optional.of(cells[index])
        : Optional.empty();
  }

  private static Optional<String> argument(String arguments, String name) {
    return Stream.of(arguments.split(","))
        .filter(a -> a.startsWith(name + "="))
        .map(a -> a.substring(name.length() + 1).replace('_', ' '))
        .findFirst();
  }
}
