package org.claimgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;

/**
 * Pairs quotation marks: straight and curly, double, single and two single ones for a double one. A
 * closing mark before a word opens, as in Swedish or by mistake. An apostrophe closes nothing. A
 * quotation that its paragraph leaves open goes on in the next one if that begins with an opening
 * mark of the same kind. Quotations inside a quotation belong to it.
 */
public final class Quotations {

  /** The quotations of the passages that are read, in text order, never overlapping. */
  public List<Quotation> find(Article article) {
    List<Quotation> found = new ArrayList<>();
    Kind open = Kind.NONE;
    for (Passage passage : article.passages()) {
      if (passage.role().isRead()) {
        open = new Scan(article.text(), passage.span(), open, found).run();
      }
    }
    return found;
  }

  private enum Kind {
    NONE,
    DOUBLE,
    SINGLE
  }

  /** One passage. */
  private static final class Scan {
    private final String text;
    private final Span passage;
    private final Kind carried;
    private final List<Quotation> found;

    Scan(String text, Span passage, Kind carried, List<Quotation> found) {
      this.text = text;
      this.passage = passage;
      this.carried = carried;
      this.found = found;
    }

    /** Adds the passage's quotations; gives the kind of the one left open. */
    Kind run() {
      Kind kind = Kind.NONE;
      int begin = -1;
      for (int at = passage.begin(); at < passage.end(); at++) {
        boolean doubled = Tokenizer.isDoubled(text, at, passage.end());
        int last = doubled ? at + 1 : at;
        if (kind == Kind.NONE) {
          kind = doubled ? opensDoubled(at) : opens(at);
          begin = at;
        } else if (doubled ? !standsBefore(at) : closes(kind, at)) {
          found.add(new Quotation(new Span(begin, last + 1), true, continues(begin, kind)));
          kind = Kind.NONE;
        }
        at = last;
      }
      if (kind != Kind.NONE) {
        found.add(new Quotation(new Span(begin, passage.end()), false, continues(begin, kind)));
      }
      return kind;
    }

    private boolean continues(int begin, Kind kind) {
      return begin == passage.begin() && kind == carried;
    }

    private Kind opensDoubled(int at) {
      return standsBefore(at) ? Kind.DOUBLE : Kind.NONE;
    }

    /** Whether two single marks stand before a word, not after one. */
    private boolean standsBefore(int at) {
      return "`‘".indexOf(text.charAt(at)) >= 0 || afterGap(at) && beforeWord(at + 1);
    }

    private Kind opens(int at) {
      return switch (text.charAt(at)) {
        case '“', '„', '«' -> Kind.DOUBLE;
        case '”' -> afterGap(at) && beforeLetter(at) ? Kind.DOUBLE : Kind.NONE;
        case '"' -> beforeWord(at) ? Kind.DOUBLE : Kind.NONE;
        case '‘' -> beforeWord(at) && !isElision(at) ? Kind.SINGLE : Kind.NONE;
        case '\'' ->
            afterGap(at) && beforeWord(at) && !isElision(at) && closesLater(at)
                ? Kind.SINGLE
                : Kind.NONE;
        default -> Kind.NONE;
      };
    }

    private boolean closes(Kind kind, int at) {
      char mark = text.charAt(at);
      if (kind == Kind.DOUBLE) {
        return mark == '”' || mark == '»' || mark == '"' && !(afterGap(at) && beforeWord(at));
      }
      return (mark == '’' || mark == '\'') && !isApostrophe(at);
    }

    private boolean isApostrophe(int at) {
      boolean afterLetter = at > passage.begin() && Character.isLetterOrDigit(text.charAt(at - 1));
      if (beforeLetter(at) && (afterLetter || afterGap(at))) {
        return true;
      }
      // A plural's genitive inside a quotation: the closing mark is still to come.
      return afterLetter
          && text.charAt(at - 1) == 's'
          && at + 2 < passage.end()
          && Character.isLetter(text.charAt(at + 2))
          && closesLater(at);
    }

    /** Whether a mark that can only close a single quotation follows before another one opens. */
    private boolean closesLater(int at) {
      for (int next = at + 1; next < passage.end(); next++) {
        char mark = text.charAt(next);
        boolean before = beforeLetter(next);
        if (mark == '‘' || mark == '\'' && afterGap(next) && before) {
          return false;
        }
        if ((mark == '’' || mark == '\'') && !before && !afterGap(next)) {
          return true;
        }
      }
      return false;
    }

    /** "'90s", "'em": something is left out, nothing is quoted. */
    private boolean isElision(int at) {
      String rest = text.substring(at + 1, Math.min(passage.end(), at + 6));
      return rest.matches("(?is)\\d0s.*|(em|tis|twas|til|cause)\\b.*");
    }

    private boolean beforeWord(int at) {
      return at + 1 < passage.end() && !Tokenizer.isSpace(text.charAt(at + 1));
    }

    private boolean beforeLetter(int at) {
      return at + 1 < passage.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean afterGap(int at) {
      if (at == passage.begin()) {
        return true;
      }
      char before = text.charAt(at - 1);
      return Tokenizer.isSpace(before) || "([{-–—\"“‘/|".indexOf(before) >= 0;
    }
  }
}
