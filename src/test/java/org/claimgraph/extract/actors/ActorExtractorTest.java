package org.claimgraph.extract.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.Texts;
import org.junit.jupiter.api.Test;

class ActorExtractorTest {
  private static final ActorExtractor EXTRACTOR = new ActorExtractor();

  @Test
  void takesTitlesBeforeAPersonsNameAsTheRole() {
    String text = "Norway's former Deputy Defence Minister Ingrid Hansen left.";
    ActorMention person = named(text, "Ingrid Hansen");

    assertThat(person.type()).isEqualTo(EntityType.PERSON);
    assertThat(person.span().in(text))
        .isEqualTo("Norway's former Deputy Defence Minister Ingrid Hansen");
    assertThat(person.role()).hasValue("former Deputy Defence Minister");
    assertThat(person.side()).hasValue("no");
    assertThat(person.grammar()).isEqualTo(Grammar.SHE);
  }

  @Test
  void takesWhatAPersonIsBeforeTheNameAsTheRole() {
    String text = "The trust's chief, Biologist Ingrid Hansen, left.";
    ActorMention person = named(text, "Ingrid Hansen");

    assertThat(person.span().in(text)).isEqualTo("Biologist Ingrid Hansen");
    assertThat(person.role()).hasValue("Biologist");
  }

  @Test
  void whoStudiesACountryIsNotOfIt() {
    assertThat(named("The Norway expert Ingrid Hansen agreed.", "Ingrid Hansen").side()).isEmpty();
    assertThat(named("The Norwegian expert Ingrid Hansen agreed.", "Ingrid Hansen").side())
        .hasValue("no");
  }

  @Test
  void takesTheRoleFromAnApposition() {
    String text = "Pavlo Hryhorenko, a spokesman for the Georgian Air Force, denied it.";
    ActorMention person = named(text, "Pavlo Hryhorenko");

    assertThat(person.role()).hasValue("spokesman for the Georgian Air Force");
    assertThat(person.organisation().orElseThrow().in(text)).isEqualTo("Georgian Air Force");
  }

  @Test
  void knowsAPersonByTheRoleBesideTheName() {
    String text = "The boss of the trust, Quillfeather, had spoken. Quillfeather said no more.";

    assertThat(read(text))
        .filteredOn(mention -> mention.form() == Form.NAME)
        .extracting(mention -> mention.span().in(text), ActorMention::type)
        .containsExactly(
            tuple("Quillfeather", EntityType.PERSON), tuple("Quillfeather", EntityType.PERSON));
  }

  @Test
  void neverTakesAnArmedGroupForAPerson() {
    String text = "The leader of Hamas spoke. Hamas said so, and Wagner denied it.";

    assertThat(read(text))
        .filteredOn(mention -> mention.form() == Form.NAME)
        .extracting(ActorMention::type)
        .containsOnly(EntityType.ARMED_GROUP);
  }

  @Test
  void describesSeveralPeopleWithTheirSide() {
    ActorMention soldiers = only("They met Finnish soldiers.", "Finnish soldiers");

    assertThat(soldiers.form()).isEqualTo(Form.DESCRIPTION);
    assertThat(soldiers.side()).hasValue("fi");
    assertThat(soldiers.grammar()).isEqualTo(Grammar.THEY);
  }

  @Test
  void readsAStateExceptWhereItIsAPlace() {
    String text = "Turkey denied it. He lives in Turkey.";

    assertThat(read(text))
        .filteredOn(mention -> mention.type() == EntityType.STATE)
        .extracting(mention -> mention.span().begin())
        .containsExactly(0);
  }

  @Test
  void leavesOutAnItThatStandsForNothing() {
    String text = "It is believed that they left. It said so.";

    assertThat(read(text))
        .extracting(mention -> mention.span().in(text), mention -> mention.span().begin() > 10)
        .doesNotContain(tuple("It", false))
        .contains(tuple("It", true));
  }

  @Test
  void aSentenceOfNamesAndAVerbIsNoHeadline() {
    assertThat(read("Colonel Ann Lee said that Iraq's Army had left Mosul."))
        .extracting(ActorMention::type)
        .contains(EntityType.PERSON);
  }

  private static ActorMention named(String text, String name) {
    return read(text).stream()
        .filter(mention -> mention.name().filter(n -> n.in(text).equals(name)).isPresent())
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " not among " + read(text)));
  }

  private static ActorMention only(String text, String words) {
    return read(text).stream()
        .filter(mention -> mention.span().in(text).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " not among " + read(text)));
  }

  private static List<ActorMention> read(String text) {
    return EXTRACTOR.extract(Texts.annotated(text));
  }
}
