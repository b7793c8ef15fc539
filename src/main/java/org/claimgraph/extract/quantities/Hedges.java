package org.claimgraph.extract.quantities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.extract.TableFile;
import org.claimgraph.extract.words.Word;

/** The words of {@code hedges.tsv} before an amount, and "or more" and the like after it. */
final class Hedges {
  private static final int LONGEST = 5;

  private final Map<String, String> kinds = new HashMap<>();

  /** Reads the table that ships with the program. */
  static Hedges load() {
    Hedges hedges = new Hedges();
    for (TableFile.Row row : TableFile.read("quantities/hedges.tsv").rows()) {
      row.lowerForms(1).forEach(form -> hedges.kinds.put(form, row.column(0)));
    }
    return hedges;
  }

  /** The amount under the hedges beside it. */
  Measured apply(List<Word> words, Measured amount) {
    Measured hedged = amount;
    int at = amount.begin();
    boolean found = true;
    while (found && at > 0) {
      found = false;
      for (int length = Math.min(LONGEST, at); length > 0 && !found; length--) {
        String kind = kinds.get(joined(words, at - length, at));
        if (kind != null) {
          hedged = hedged.hedged(kind);
          at -= length;
          found = true;
        }
      }
    }
    return after(words, hedged);
  }

  private static Measured after(List<Word> words, Measured amount) {
    int end = amount.end();
    boolean or = end + 1 < words.size() && words.get(end).lower().equals("or");
    String next = or ? words.get(end + 1).lower() : "";
    boolean plus = end < words.size() && words.get(end).text().equals("+");
    if (plus || next.equals("more")) {
      return amount.hedged("least");
    }
    if (next.equals("fewer") || next.equals("less")) {
      return amount.hedged("most");
    }
    return next.equals("so") ? amount.hedged("about") : amount;
  }

  private static String joined(List<Word> words, int from, int to) {
    if (to == from + 1) {
      return words.get(from).lower();
    }
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(i > from ? " " : "").append(words.get(i).lower());
    }
    return joined.toString();
  }
}
