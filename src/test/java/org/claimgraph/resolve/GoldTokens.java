package org.claimgraph.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.resolve.ClaimGold.Range;

/**
 * The tokens of a text, each a bit: words or single other characters, as in the evaluation kit.
 * Ranges are in code points.
 */
final class GoldTokens {
  private static final Pattern TOKEN =
      Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);

  private final List<Range> tokens = new ArrayList<>();

  GoldTokens(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int unit = 0;
    int point = 0;
    while (matcher.find()) {
      point += text.codePointCount(unit, matcher.start());
      int end = point + text.codePointCount(matcher.start(), matcher.end());
      tokens.add(new Range(point, end));
      unit = matcher.end();
      point = end;
    }
  }

  BitSet of(List<Range> ranges) {
    BitSet bits = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      Range token = tokens.get(i);
      bits.set(i, ranges.stream().anyMatch(range -> range.overlap(token) > 0));
    }
    return bits;
  }

  /** Overlap F1 of two sets of tokens; 1 where both are empty. */
  double f1(List<Range> gold, List<Range> predicted) {
    BitSet a = of(gold);
    BitSet b = of(predicted);
    int both = a.cardinality() + b.cardinality();
    a.and(b);
    return both == 0 ? 1 : 2.0 * a.cardinality() / both;
  }
}
