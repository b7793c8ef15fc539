package org.claimgraph.extract.claims;

import java.util.List;
import org.claimgraph.extract.claims.Reading.Piece;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.learn.FeatureSet;

/** The features of a possible link between a cue and a source or content. */
final class LinkColumns {
  /** Features of links from a cue to a content or source. */
  static final FeatureSet FEATURES =
      new FeatureSet(
          "claims-link-1",
          List.of(
              "dist",
              "sent",
              "para",
              "path",
              "cue",
              "rate",
              "begin",
              "end",
              "quote",
              "before",
              "after",
              "around",
              "cuearound",
              "length",
              "first",
              "cuebefore",
              "cueafter",
              "role"),
          List.of(
              "role[0]",
              "role[0] dist[0]",
              "role[0] sent[0]",
              "role[0] para[0]",
              "role[0] path[0]",
              "role[0] path[0] sent[0]",
              "role[0] path[0] quote[0] sent[0]",
              "role[0] path[0] around[0]",
              "role[0] path[0] cuearound[0]",
              "role[0] path[0] around[0] cuearound[0]",
              "role[0] path[0] cue[0]",
              "role[0] path[0] rate[0]",
              "role[0] path[0] before[0] after[0]",
              "role[0] path[0] cuebefore[0] cueafter[0]",
              "role[0] sent[0] quote[0] length[0]",
              "role[0] dist[0] sent[0] quote[0]",
              "role[0] path[0] begin[0]",
              "role[0] path[0] end[0]",
              "role[0] path[0] first[0]",
              "role[0] dist[0] path[0]",
              "role[0] cue[0] dist[0]",
              "role[0] cuebefore[0] cueafter[0] dist[0]"));

  static final List<String> LABELS = List.of("apart", "linked");

  private final List<Piece> pieces;

  LinkColumns(Reading reading) {
    this.pieces = reading.pieces;
  }

  /** The columns of the link between a cue and another piece. */
  Columns of(Piece cue, Piece other) {
    Columns columns = new Columns(1, FEATURES.columns().size());
    boolean right = other.index() > cue.index();
    int side = right ? 64 : 0;
    int cueToken = cueToken(cue);
    int[] values = {
      1 + side + TokenColumns.distance(cue.distance(other)),
      1 + side + Math.min(3, Math.abs(other.sentence() - cue.sentence())),
      1 + side + Math.min(3, Math.abs(other.number() - cue.number())),
      path(cue, other),
      Columns.hash(cue.paragraph().bases[cueToken]),
      Columns.hash(cue.paragraph().senses[cueToken] + cue.paragraph().tags[cueToken]),
      tagAt(other, other.begin()),
      tagAt(other, other.end() - 1),
      1
          + (other.paragraph().quoteLength[other.begin()] > 3 ? 1 : 0)
          + (other.paragraph().quoteLength[other.end() - 1] > 3 ? 2 : 0)
          + (other.paragraph().quoteRuns[other.begin()] ? 4 : 0),
      wordAt(other, other.begin() - 1),
      wordAt(other, other.end()),
      around(other),
      around(cue),
      1 + TokenColumns.distance(other.end() - other.begin()),
      Columns.hash(other.paragraph().words[other.begin()]),
      wordAt(cue, cue.begin() - 1),
      wordAt(cue, cue.end()),
      1 + other.role().ordinal()
    };
    for (int column = 0; column < values.length; column++) {
      columns.set(0, column, values[column]);
    }
    return columns;
  }

  /** The cue's token that tells most: its last verb, else its first token. */
  private static int cueToken(Piece cue) {
    int token = cue.begin();
    for (int i = cue.begin(); i < cue.end(); i++) {
      token = cue.paragraph().tags[i].startsWith("VB") ? i : token;
    }
    return token;
  }

  /** Direction and the roles of up to four pieces between. */
  private int path(Piece cue, Piece other) {
    int step = other.index() > cue.index() ? 1 : -1;
    int path = 7 + step;
    int count = 0;
    for (int i = cue.index() + step; i != other.index() && count < 4; i += step, count++) {
      path = path * 4 + 1 + pieces.get(i).role().ordinal();
    }
    return path;
  }

  /** Roles of the neighbours on both sides, where they stand in the same sentence. */
  private int around(Piece piece) {
    return 1
        + neighbour(piece, -2) * 1000
        + neighbour(piece, -1) * 100
        + neighbour(piece, 1) * 10
        + neighbour(piece, 2);
  }

  private int neighbour(Piece piece, int step) {
    int at = piece.index() + step;
    boolean near =
        at >= 0
            && at < pieces.size()
            && Math.abs(pieces.get(at).sentence() - piece.sentence()) == 0;
    return near ? 1 + pieces.get(at).role().ordinal() : 0;
  }

  private static int tagAt(Piece piece, int token) {
    return Columns.hash(piece.paragraph().tags[token]);
  }

  /** The word at a token if it is a mark or a short word; else its phrase's symbol. */
  private static int wordAt(Piece piece, int token) {
    if (token < 0 || token >= piece.paragraph().length()) {
      return 1;
    }
    String word = piece.paragraph().words[token];
    return word.length() <= 4 ? Columns.hash(word) : piece.paragraph().phrases[token];
  }
}
