package org.claimgraph.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a text's blocks tell when no markup does: passages with their roles, headline, date.
 *
 * @param passages every block, in order
 * @param title the headline, where the text begins with one
 * @param issued the first date of its date lines
 */
record Layout(List<Passage> passages, Optional<String> title, Optional<LocalDate> issued) {

  /**
   * Reads a text.
   *
   * @param text as stored
   * @param title the headline, where the input gives it apart; often the text repeats it
   */
  static Layout of(String text, Optional<String> title) {
    List<Span> blocks = Head.split(text, Blocks.of(text), title);
    List<Passage.Role> roles = new ArrayList<>(Head.roles(text, blocks, title));
    for (int i = 0; i < blocks.size(); i++) {
      Span block = blocks.get(i);
      if (Furniture.matches(block.in(text))) {
        roles.set(i, Passage.Role.BOILERPLATE);
      } else if (roles.get(i) == Passage.Role.BODY && Blocks.isItem(text, block)) {
        roles.set(i, Passage.Role.POINT);
      }
    }
    new Captions(text, blocks, roles).mark();
    return of(text, blocks, roles);
  }

  private static Layout of(String text, List<Span> blocks, List<Passage.Role> roles) {
    List<Passage> passages = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      passages.add(new Passage(blocks.get(i), roles.get(i)));
    }
    return new Layout(
        List.copyOf(passages),
        texts(text, passages, Passage.Role.TITLE).findFirst(),
        texts(text, passages, Passage.Role.DATELINE)
            .flatMap(line -> PublicationDates.parse(line).stream())
            .findFirst());
  }

  private static Stream<String> texts(String text, List<Passage> passages, Passage.Role role) {
    return passages.stream()
        .filter(passage -> passage.role() == role)
        .map(passage -> passage.span().in(text));
  }
}
