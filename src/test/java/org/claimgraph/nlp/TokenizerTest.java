package org.claimgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer(Abbreviations.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It cost $1.2bn (£900m).|It cost $ 1.2bn ( £ 900m ) .",
        "Lt. Col. Grey of the U.S. Army|Lt. Col. Grey of the U.S. Army",
        "at 5 p.m. on Sept. 11, 2001.|at 5 p.m. on Sept. 11 , 2001 .",
        "the ‘chef’, he said|the ‘ chef ’ , he said",
        "the army’s well-armed men can't, won’t go|the army ’s well-armed men ca n't , wo n’t go",
        "the soldiers' tents and O’Neill|the soldiers ' tents and O’Neill",
        "of the [Danish] 3rd Brigade|of the [ Danish ] 3rd Brigade",
        "s—t, f**king s***|s—t , f**king s***",
        "left—quickly–and 2014-2015|left — quickly – and 2014-2015",
        "fleeing...not going|fleeing ... not going",
        "1,200,000 at 3.5% and 12:30|1,200,000 at 3.5 % and 12:30",
        "see https://example.org/a, @user and a.b@example.org.|see https://example.org/a , @user"
            + " and a.b@example.org .",
        "the war.It began|the war . It began",
        "Yes!” he said|Yes ! ” he said",
        "no-break\u00a0space|no-break space",
        "a 😀 face|a 😀 face",
      })
  void cutsByTreebankConventions(String text, String tokens) {
    assertThat(
            tokenizer.tokenize(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text)))
        .containsExactly(tokens.split(" "));
  }
}
