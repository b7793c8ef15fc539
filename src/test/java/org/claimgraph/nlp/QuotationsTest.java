package org.claimgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.article.Article;
import org.junit.jupiter.api.Test;

class QuotationsTest {

  @Test
  void pairsStraightAndCurlyMarks() {
    assertThat(texts("He said \"yes\" and “no” and ‘maybe’ and 'never'."))
        .containsExactly("\"yes\"", "“no”", "‘maybe’", "'never'");
  }

  @Test
  void takesAClosingMarkBeforeAWordForAnOpeningOne() {
    assertThat(texts("”The road is closed.” ― Ann Cole\nShe called it ”safe”, ” he said."))
        .containsExactly("”The road is closed.”", "”safe”");
  }

  @Test
  void takesTwoSingleMarksForADoubleOne() {
    assertThat(texts("''It's the boys' 'last' chance. Is it?'' he asked. ``Yes,'' she said."))
        .containsExactly("''It's the boys' 'last' chance. Is it?''", "``Yes,''");
  }

  @Test
  void closesTheInnerOfTwoQuotationsFirst() {
    assertThat(texts("''They told me 'no,''' he said. '''No' is no answer,'' she said."))
        .containsExactly("''They told me 'no,'''", "'''No' is no answer,''");
  }

  @Test
  void takesNoApostropheForAClosingMark() {
    assertThat(texts("‘The soldiers’ tents don’t burn,’ said O’Neill’s men in the ’90s."))
        .containsExactly("‘The soldiers’ tents don’t burn,’");
  }

  @Test
  void takesNoGenitiveForAnOpeningMark() {
    assertThat(texts("The soldiers' tents and the men's boots weren't found.")).isEmpty();
  }

  @Test
  void goesOnOverParagraphs() {
    Article article = Articles.of("He said: “One.\n“Two.\n“Three,” he added.");

    assertThat(new Quotations().find(article))
        .extracting(Quotation::closed, Quotation::continued)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(false, false),
            org.assertj.core.groups.Tuple.tuple(false, true),
            org.assertj.core.groups.Tuple.tuple(true, true));
  }

  @Test
  void leavesQuotationsInsideQuotationsToTheOuterOne() {
    assertThat(texts("“He said ‘go’ to us,” she said.")).containsExactly("“He said ‘go’ to us,”");
  }

  private static List<String> texts(String text) {
    return new Quotations()
        .find(Articles.of(text)).stream().map(quotation -> quotation.span().in(text)).toList();
  }
}
