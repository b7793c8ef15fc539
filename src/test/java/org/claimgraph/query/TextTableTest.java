package org.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void columnsAreAligned() {
    TextTable table = new TextTable(List.of("who", "n"), 40);
    table.add(List.of("Ann", "1"));
    table.add(List.of("", "12"));

    assertThat(table.lines()).containsExactly("who  n", "---  --", "Ann  1", "     12");
  }

  @Test
  void longTextIsWrappedBetweenWords() {
    TextTable table = new TextTable(List.of("who", "text"), 16);
    table.add(List.of("Ann", "a river is a border"));

    assertThat(table.lines())
        .containsExactly("who  text", "---  -----------", "Ann  a river is", "     a border");
  }

  @Test
  void aLongWordIsCutBetweenCharacters() {
    TextTable table = new TextTable(List.of("text"), 8);
    table.add(List.of("😀".repeat(10)));

    assertThat(table.lines()).containsExactly("text", "--------", "😀".repeat(8), "😀".repeat(2));
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    TextTable table = new TextTable(List.of("text"), 40);
    table.add(List.of("a\n\u001b[31mb\tc"));

    assertThat(table.lines()).endsWith("a [31mb c");
  }

  @Test
  void noRowsLeaveTheHeadings() {
    assertThat(new TextTable(List.of("a", "b"), 40).lines()).containsExactly("a  b", "-  -");
  }
}
