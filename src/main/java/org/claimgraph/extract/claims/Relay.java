package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.extract.claims.AttributionLinker.Group;
import org.claimgraph.extract.claims.Reading.Piece;
import org.jspecify.annotations.Nullable;

/**
 * An attribution that passes on others of its sentence: "according to the agency" beside "the
 * minister said so".
 *
 * @param found the outer attribution as the linker made it
 * @param outer the outer attribution with the right source
 * @param content what it passes on, at least one piece
 * @param inner the attributions that it passes on, at least one
 */
record Relay(Group found, Group outer, List<Span> content, List<Group> inner) {

  /** The relays among an article's attributions. */
  static List<Relay> among(List<Group> groups) {
    return groups.stream().flatMap(outer -> of(outer, groups).stream()).toList();
  }

  boolean isPart(Group group) {
    return group == found || inner.stream().anyMatch(mine -> mine.cue() == group.cue());
  }

  private static Optional<Relay> of(Group outer, List<Group> groups) {
    Piece cue = outer.cue();
    Piece source = outer.source();
    if (cue == null || source == null) {
      return Optional.empty();
    }
    Optional<Relay> interrupted = interrupted(outer, groups);
    if (interrupted.isPresent()) {
      return interrupted;
    }
    boolean accordingTo = cue.paragraph().words[cue.begin()].equals("according");
    if (!accordingTo && !isAtTheEnd(cue, source)) {
      return Optional.empty();
    }
    Group named = accordingTo ? withoutNextSpeaker(outer, source) : outer;
    List<Group> inner =
        groups.stream()
            .filter(group -> group != outer && group.source() != null)
            .filter(group -> group.cue() != null && group.cue().sentence() == cue.sentence())
            .flatMap(group -> inner(group, outer, named).stream())
            .toList();
    return inner.isEmpty()
        ? Optional.empty()
        : Optional.of(new Relay(outer, named, content(outer, inner), inner));
  }

  /** "Said that, according to the police, the town had fallen": the police are passed on. */
  private static Optional<Relay> interrupted(Group outer, List<Group> groups) {
    Piece that = outer.contents().isEmpty() ? null : outer.contents().getLast();
    if (that == null
        || that.end() != that.begin() + 1
        || !that.paragraph().words[that.begin()].equals("that")) {
      return Optional.empty();
    }
    return groups.stream()
        .filter(inner -> inner != outer && !inner.contents().isEmpty())
        .filter(inner -> follows(inner.cue(), that))
        .filter(inner -> inner.contents().getLast().sentence() == that.sentence())
        .findFirst()
        .map(
            inner ->
                new Relay(
                    outer,
                    outer,
                    List.of(that.span().union(inner.contents().getLast().span())),
                    List.of(inner)));
  }

  /** Whether "according to" follows a word, or the comma behind it. */
  private static boolean follows(@Nullable Piece cue, Piece word) {
    return cue != null
        && cue.paragraph() == word.paragraph()
        && cue.begin() >= word.end()
        && cue.begin() <= word.end() + 1
        && cue.paragraph().words[cue.begin()].equals("according");
  }

  /** ", the agency reported" behind all else that the sentence says. */
  private static boolean isAtTheEnd(Piece cue, Piece source) {
    Paragraph text = cue.paragraph();
    int begin = Math.min(source.begin(), cue.begin());
    int end = Math.max(source.end(), cue.end());
    boolean together = source.sentence() == cue.sentence() && source.number() == cue.number();
    return together
        && begin > 0
        && text.words[begin - 1].equals(",")
        && (text.phrases[Math.min(end, text.length() - 1)] == '.'
            || Citation.begins(text, end + 1));
  }

  /**
   * What an outer attribution passes on: another's that has a content, or one without to which the
   * outer one's content belongs.
   */
  private static Optional<Group> inner(Group group, Group outer, Group named) {
    boolean same = group.source() == outer.source();
    Piece source = group.source();
    if (source == null || same && named == outer) {
      return Optional.empty();
    }
    Piece speaker = same ? nextSpeaker(source) : source;
    if (!group.contents().isEmpty() && outer.contents().isEmpty()) {
      return Optional.of(new Group(group.cue(), speaker, group.contents(), group.margin()));
    }
    return group.contents().isEmpty() && !outer.contents().isEmpty()
        ? Optional.of(new Group(group.cue(), speaker, outer.contents(), outer.margin()))
        : Optional.empty();
  }

  /** "According to the Post, Ann Lee" taken for one source. */
  private static Group withoutNextSpeaker(Group outer, Piece source) {
    int comma = comma(source);
    return comma < 0
        ? outer
        : new Group(
            outer.cue(),
            Recast.as(source, Role.SOURCE, source.begin(), comma),
            outer.contents(),
            outer.margin());
  }

  private static Piece nextSpeaker(Piece source) {
    return Recast.as(source, Role.SOURCE, comma(source) + 1, source.end());
  }

  private static int comma(Piece source) {
    for (int i = source.begin() + 1; i < source.end() - 1; i++) {
      if (source.paragraph().words[i].equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** All that the inner attributions say and who says it, on each side of the outer one's words. */
  private static List<Span> content(Group outer, List<Group> inner) {
    Span own = outer.cue() == null ? new Span(0, 1) : outer.cue().span();
    List<Span> left = new ArrayList<>();
    List<Span> right = new ArrayList<>();
    inner.stream()
        .flatMap(Group::pieces)
        .map(Piece::span)
        .forEach(span -> (span.begin() < own.begin() ? left : right).add(span));
    return Stream.of(left, right)
        .flatMap(side -> side.stream().reduce(Span::union).stream())
        .toList();
  }
}
