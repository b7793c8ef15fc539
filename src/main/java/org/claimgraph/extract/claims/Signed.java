package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.claims.Paragraph.Quote;
import org.claimgraph.extract.claims.Statement.Part;

/** Quotations that make a paragraph of their own, with a dash and a name behind them. */
final class Signed {
  /** Shorter ones are titles and scare quotes. */
  private static final int FEWEST_TOKENS = 8;

  private static final Set<String> DASHES = Set.of("—", "–", "―", "-", "--");

  private Signed() {}

  /** The signed quotations of an article, in text order. */
  static List<Statement> among(List<Paragraph> article) {
    List<Statement> found = new ArrayList<>();
    for (int p = 0; p < article.size(); p++) {
      signed(article, p).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Statement> signed(List<Paragraph> article, int p) {
    Paragraph text = article.get(p);
    int close = text.quoteLength[0] - 1;
    int name = close + 2;
    boolean dashed =
        close >= 0
            && name < text.length()
            && text.quotes[close] == Quote.CLOSE
            && DASHES.contains(text.words[close + 1]);
    if (!dashed || !isName(text, name)) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(text, 0, close + 1));
    for (int before = p - 1; before >= 0 && goesOn(article, before); before--) {
      parts.addFirst(new Part(article.get(before), 0, article.get(before).length()));
    }
    int tokens = parts.stream().mapToInt(part -> part.end() - part.begin()).sum();
    return tokens < FEWEST_TOKENS
        ? Optional.empty()
        : Optional.of(
            new Statement(text.span(name, nameEnd(text)), text.span(close + 1, close + 2), parts));
  }

  /** Whether a paragraph is a quotation that the next one goes on with. */
  private static boolean goesOn(List<Paragraph> article, int p) {
    Paragraph text = article.get(p);
    int last = text.length() - 1;
    return text.quoteLength[0] == text.length()
        && text.quotes[last] != Quote.CLOSE
        && article.get(p + 1).quoteRuns[0];
  }

  /** Whether nothing but a name, and perhaps what it is, stands from a token to the end. */
  private static boolean isName(Paragraph text, int begin) {
    boolean name = false;
    for (int i = begin; i < text.phraseEnd[begin]; i++) {
      name |= text.tags[i].startsWith("NNP");
    }
    for (int i = begin; i < text.length(); i++) {
      if (text.phrases[i] == 'V' || text.quotes[i] != Quote.OUTSIDE) {
        return false;
      }
    }
    return name && Character.isUpperCase(text.tokens.get(begin).text().charAt(0));
  }

  private static int nameEnd(Paragraph text) {
    int last = text.length();
    return text.words[last - 1].equals(".") ? last - 1 : last;
  }
}
