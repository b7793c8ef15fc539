package org.claimgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void countsACharacterBeyondTheBasicPlaneOnce() {
    CodePoints codePoints = CodePoints.of("a😀b");

    assertThat(codePoints.at(1)).isEqualTo(1);
    assertThat(codePoints.at(3)).isEqualTo(2);
    assertThat(codePoints.at(4)).isEqualTo(3);
  }

  @Property(seed = "1")
  void agreesWithTheJdkOutsideOfPairs(@ForAll String text) {
    CodePoints codePoints = CodePoints.of(text);
    for (int at = 0; at <= text.length(); at++) {
      boolean inside =
          at > 0
              && at < text.length()
              && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
      if (!inside) {
        assertThat(codePoints.at(at)).isEqualTo(text.codePointCount(0, at));
      }
    }
  }
}
