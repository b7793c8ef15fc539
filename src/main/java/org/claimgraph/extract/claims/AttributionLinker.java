package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.extract.claims.Reading.Piece;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.learn.SequenceModel;
import org.jspecify.annotations.Nullable;

/**
 * Makes attributions of sources, cues and contents: each content goes to the cue, and each cue to
 * the source, that a learned ranking finds likeliest.
 */
final class AttributionLinker {
  /** How many sentences a link may reach back and ahead. */
  private static final int BACK = 6;

  private static final int AHEAD = 2;

  /** A content stays with no cue where its best link scores less. */
  private static final double LEAST_CONTENT = -1.5;

  private static final double LEAST_SOURCE = -0.5;

  private final SequenceModel model;

  AttributionLinker(SequenceModel model) {
    this.model = model;
  }

  /**
   * One attribution: a cue with its source and its contents in text order. A quotation without a
   * cue has none.
   */
  record Group(@Nullable Piece cue, @Nullable Piece source, List<Piece> contents, double margin) {

    /** All that it consists of: cue and source where it has them, then its contents. */
    Stream<Piece> pieces() {
      return Stream.concat(
          Stream.of(Optional.ofNullable(cue), Optional.ofNullable(source))
              .flatMap(Optional::stream),
          contents.stream());
    }
  }

  /**
   * The attributions, in the order of their cues. Cues without content are among them where they
   * have a source.
   */
  List<Group> link(Reading reading) {
    LinkColumns columns = new LinkColumns(reading);
    Map<Integer, List<Piece>> contents = new HashMap<>();
    Map<Integer, Double> margins = new HashMap<>();
    List<Piece> loose = new ArrayList<>();
    for (Piece content : reading.pieces) {
      if (content.role() == Role.CONTENT) {
        Best best = best(columns, reading, content, Role.CUE, true);
        if (best.piece == null || best.score < LEAST_CONTENT) {
          loose.add(content);
        } else {
          contents.computeIfAbsent(best.piece.index(), key -> new ArrayList<>()).add(content);
          margins.merge(best.piece.index(), best.score, Math::min);
        }
      }
    }
    return groups(reading, columns, contents, margins, loose);
  }

  private List<Group> groups(
      Reading reading,
      LinkColumns columns,
      Map<Integer, List<Piece>> contents,
      Map<Integer, Double> margins,
      List<Piece> loose) {
    List<Group> groups = new ArrayList<>();
    for (Piece piece : reading.pieces) {
      List<Piece> mine = contents.get(piece.index());
      if (piece.role() == Role.CUE) {
        Best source = best(columns, reading, piece, Role.SOURCE, false);
        boolean has = source.piece != null && source.score >= LEAST_SOURCE;
        double margin = Math.min(margins.getOrDefault(piece.index(), 0.0), Math.abs(source.score));
        if (has || mine != null) {
          groups.add(
              new Group(piece, has ? source.piece : null, mine == null ? List.of() : mine, margin));
        }
      } else if (loose.contains(piece)) {
        speakerBefore(groups, piece)
            .ifPresent(source -> groups.add(new Group(null, source, List.of(piece), 0)));
      }
    }
    return groups;
  }

  /** The source that a quotation without a cue belongs to: that of the attribution just before. */
  private static java.util.Optional<Piece> speakerBefore(List<Group> groups, Piece content) {
    if (groups.isEmpty()
        || groups.getLast().contents.isEmpty()
        || content.paragraph().quoteLength[content.begin()] <= 4) {
      return java.util.Optional.empty();
    }
    Group last = groups.getLast();
    boolean near = content.sentence() - last.contents.getLast().sentence() <= 3;
    return near ? java.util.Optional.ofNullable(last.source) : java.util.Optional.empty();
  }

  private record Best(@Nullable Piece piece, double score) {}

  private Best best(
      LinkColumns columns, Reading reading, Piece piece, Role wanted, boolean wantsCue) {
    Best best = new Best(null, Double.NEGATIVE_INFINITY);
    for (Piece other : near(reading, piece, wanted)) {
      Columns link = wantsCue ? columns.of(other, piece) : columns.of(piece, other);
      double score = model.margin(link);
      if (score > best.score) {
        best = new Best(other, score);
      }
    }
    return best;
  }

  /** The pieces of a role that a link may reach from a piece. */
  static List<Piece> near(Reading reading, Piece piece, Role wanted) {
    int back = wanted == Role.CUE ? BACK : AHEAD;
    List<Piece> near = new ArrayList<>();
    for (int i = piece.index() - 1;
        i >= 0 && reading.pieces.get(i).sentence() >= piece.sentence() - back;
        i--) {
      if (reading.pieces.get(i).role() == wanted) {
        near.add(reading.pieces.get(i));
      }
    }
    for (int i = piece.index() + 1;
        i < reading.pieces.size() && reading.pieces.get(i).sentence() <= piece.sentence() + AHEAD;
        i++) {
      if (reading.pieces.get(i).role() == wanted) {
        near.add(reading.pieces.get(i));
      }
    }
    return near;
  }
}
