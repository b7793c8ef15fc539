package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.extract.claims.AttributionLinker.Group;
import org.claimgraph.extract.claims.Reading.Piece;

/**
 * An attribution that passes on others of its sentence: "according to the agency" beside "the
 * minister said so".
 *
 * @param outer the attribution that has no content of its own
 * @param content what it passes on, at least one piece
 * @param inner the attributions that it passes on, at least one
 */
record Relay(Group outer, List<Span> content, List<Group> inner) {

  /** The relays among an article's attributions. */
  static List<Relay> among(List<Group> groups) {
    return groups.stream().flatMap(outer -> of(outer, groups).stream()).toList();
  }

  boolean isPart(Group group) {
    return group == outer || inner.contains(group);
  }

  private static Optional<Relay> of(Group outer, List<Group> groups) {
    Piece cue = outer.cue();
    boolean names = cue != null && outer.source() != null && outer.contents().isEmpty();
    if (!names || !cue.paragraph().words[cue.begin()].equals("according")) {
      return Optional.empty();
    }
    List<Group> inner =
        groups.stream()
            .filter(group -> group != outer && !group.contents().isEmpty())
            .filter(group -> group.cue() != null && group.cue().sentence() == cue.sentence())
            .toList();
    return inner.isEmpty()
        ? Optional.empty()
        : Optional.of(new Relay(outer, content(outer, inner), inner));
  }

  /** All that the inner attributions say and who says it, on each side of the outer one's words. */
  private static List<Span> content(Group outer, List<Group> inner) {
    Span own = outer.cue() == null ? new Span(0, 1) : outer.cue().span();
    List<Span> left = new ArrayList<>();
    List<Span> right = new ArrayList<>();
    inner.stream()
        .flatMap(Relay::pieces)
        .map(Piece::span)
        .forEach(span -> (span.begin() < own.begin() ? left : right).add(span));
    return Stream.of(left, right)
        .flatMap(side -> side.stream().reduce(Span::union).stream())
        .toList();
  }

  private static Stream<Piece> pieces(Group group) {
    return Stream.concat(
        Stream.of(Optional.ofNullable(group.cue()), Optional.ofNullable(group.source()))
            .flatMap(Optional::stream),
        group.contents().stream());
  }
}
