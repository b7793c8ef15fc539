package org.claimgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the passages of a text from its lines. */
final class Layout {

  private Layout() {}

  static List<Passage> passages(String text, Optional<String> title) {
    List<Passage> passages = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      Blocks.trim(text, begin, end)
          .ifPresent(span -> passages.add(new Passage(span, Passage.Role.BODY)));
      begin = end + 1;
    }
    return passages;
  }
}
