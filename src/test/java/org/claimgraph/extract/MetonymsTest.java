package org.claimgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.extract.actors.ActorExtractor;
import org.claimgraph.extract.locations.LocationExtractor;
import org.junit.jupiter.api.Test;

class MetonymsTest {
  private static final Extractors EXTRACTORS =
      Extractors.builder().actors(new ActorExtractor()).locations(LocationExtractor.load()).build();

  @Test
  void takeACapitalThatDeniesForItsState() {
    Extraction read = read("However, Madrid denied the report on Sunday.");

    assertThat(read.locations()).allMatch(LocationMention::metonymic).hasSize(1);
    assertThat(states(read)).containsExactly("es");
  }

  @Test
  void takeACapitalWithTroopsForItsState() {
    assertThat(states(read("The army left Madrid in May, and on Sunday Madrid’s troops moved.")))
        .containsExactly("es");
  }

  @Test
  void leaveACapitalWhereThingsHappenAPlace() {
    Extraction read =
        read("The parade in Madrid ended early, and he walked through Madrid’s park.");

    assertThat(read.locations()).noneMatch(LocationMention::metonymic).hasSize(2);
    assertThat(states(read)).isEmpty();
  }

  @Test
  void leaveAnotherTownAPlaceWhateverItDoes() {
    assertThat(states(read("Barcelona denied the report on Sunday."))).isEmpty();
  }

  @Test
  void letACountryThatActsBeAStateOnly() {
    Extraction read = read("Spain denied the report. He lives in Spain.");

    assertThat(read.locations())
        .extracting(LocationMention::metonymic)
        .containsExactly(true, false);
    assertThat(states(read)).containsExactly("es");
  }

  private static Extraction read(String text) {
    return EXTRACTORS.extract(Texts.annotated(text));
  }

  private static List<String> states(Extraction read) {
    return read.actors().stream()
        .filter(actor -> actor.type() == EntityType.STATE)
        .flatMap(actor -> actor.side().stream())
        .toList();
  }
}
