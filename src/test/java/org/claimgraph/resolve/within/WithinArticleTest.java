package org.claimgraph.resolve.within;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.extract.Extraction;
import org.claimgraph.resolve.MarkedText;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.Referent;
import org.claimgraph.resolve.ReferentMention;
import org.junit.jupiter.api.Test;

class WithinArticleTest {
  @Test
  void surnameIsTheFullNameOfTheArticle() {
    assertThat(chains("{person Ann Lee} spoke. {person Lee} left."))
        .containsExactly("Ann Lee | Lee");
  }

  @Test
  void sharedSurnameGoesToTheOneNamedLast() {
    assertThat(chains("{person Ann Lee} met {person Bruce Lee}. {person Lee} left."))
        .containsExactly("Ann Lee", "Bruce Lee | Lee");
  }

  @Test
  void nameAndDescriptionSideBySideAreOne() {
    assertThat(
            chains("{person.desc The boss of the {group Falcon group}}, {person Ann Lee}, spoke."))
        .containsExactly("The boss of the Falcon group | Ann Lee", "Falcon group");
  }

  @Test
  void namesOfAGroupDifferOnlyInWordsForItsKind() {
    assertThat(chains("{group Falcon} lost. {group The Falcon mercenary group} denied it."))
        .containsExactly("Falcon | The Falcon mercenary group");
  }

  @Test
  void acronymIsTheOrganisationNamedInFull() {
    assertThat(
            chains("{organisation The Night Sky Observatory} spoke. {organisation NSO} said more."))
        .containsExactly("The Night Sky Observatory | NSO");
  }

  @Test
  void anInstitutionIsThatOfTheOnlyStateWhoseIsNamed() {
    String foreign = "{organisation:side=se The Swedish Defence Ministry}";
    String home = "{organisation:side=no Norway’s Ministry of Defence}";
    String unsided = "{organisation.desc The defense ministry} denied it. ";

    assertThat(chains(unsided + home + " spoke."))
        .containsExactly("The defense ministry | Norway’s Ministry of Defence");
    assertThat(chains(unsided + home + " called " + foreign + ".")).hasSize(3);
  }

  @Test
  void describedUnitIsTheLastOneThatNothingContradicts() {
    assertThat(
            chains(
                "{unit:9/brigade/ru/tank Russia’s 9th Tank Brigade} met {unit:5/brigade/ua/assault"
                    + " Ukraine’s 5th Assault Brigade}. {unit.desc:/brigade/ru The Russian brigade}"
                    + " fled. {unit.desc:/brigade That brigade} was lost."))
        .containsExactly(
            "Russia’s 9th Tank Brigade | The Russian brigade | That brigade",
            "Ukraine’s 5th Assault Brigade");
  }

  @Test
  void newBrigadeIsTheOnlyOneNamedLaterWithLowConfidence() {
    Extraction extraction =
        MarkedText.of(
                "{unit.desc:/brigade/ru A Russian brigade} fled. {unit:9/brigade/ru/tank Russia’s"
                    + " 9th Tank Brigade} is gone.")
            .extraction();

    assertThat(WithinArticle.resolve(extraction).mentions())
        .filteredOn(m -> m.reason() == Reason.DESCRIBED_AHEAD)
        .singleElement()
        .satisfies(m -> assertThat(m.confidence()).isEqualTo(0.5));
  }

  @Test
  void companiesArePartOfTheBrigadeTheyAreSaidToBeOf() {
    Extraction extraction =
        MarkedText.of(
                "{unit:9/brigade/ru/tank Russia’s 9th Tank Brigade} fought. {unit:6/company,in="
                    + "the_Russian_brigade The 6th company of {unit.desc:/brigade/ru the Russian"
                    + " brigade}} fled.")
            .extraction();
    List<Referent> referents = WithinArticle.resolve(extraction).referents();

    assertThat(referents).hasSize(2);
    assertThat(referents.get(1).parent()).contains(referents.get(0).id());
    assertThat(referents.get(1).side()).contains("ru");
    assertThat(referents.get(1).blockKey()).isEqualTo("unit 6 company of 9 brigade");
  }

  @Test
  void definiteDescriptionNeedsAKnownRole() {
    assertThat(
            chains(
                "{person:role=defence_minister Ann Lee} met {person Bruce Roy}. {person.desc The"
                    + " minister} left. {person.desc The farmer} stayed."))
        .containsExactly("Ann Lee | The minister", "Bruce Roy", "The farmer");
  }

  @Test
  void descriptionWithANameMayComeBeforeTheNamedPerson() {
    assertThat(
            chains(
                "{person.desc The head of the Falcon group} was angry. {person:role=boss_of_Falcon"
                    + "_group Ann Lee} left."))
        .containsExactly("The head of the Falcon group | Ann Lee");
  }

  @Test
  void pronounAgreesInGender() {
    assertThat(
            chains(
                "{person:gender=she Ann Lee} met {person:gender=he Bruce Roy}. {she She} left. {he"
                    + " He} stayed."))
        .containsExactly("Ann Lee | She", "Bruce Roy | He");
  }

  @Test
  void pronounThatIsASourceIsTheSpeakerBefore() {
    assertThat(
            resolvedBy(
                MarkedText.of(
                        "{person Ann Lee} said that {person Bruce Roy} had left the town. “It is"
                            + " over,” {he he} added.")
                    .says("Ann Lee", "said", "Bruce Roy had left the town")
                    .says("he", "added", "“It is over,”")
                    .extraction()))
        .containsExactly("Ann Lee | he", "Bruce Roy");
  }

  @Test
  void itThatSpeaksIsTheBodyThatSpokeBefore() {
    assertThat(
            resolvedBy(
                MarkedText.of(
                        "{organisation The Night Sky Observatory} said the road was closed. {it It}"
                            + " added that the bridge was safe.")
                    .says("The Night Sky Observatory", "said", "the road was closed")
                    .says("It", "added", "that the bridge was safe")
                    .extraction()))
        .containsExactly("The Night Sky Observatory | It");
  }

  @Test
  void itThatMayBeAThingIsNobody() {
    assertThat(
            chains(
                "{state Norway} bought a new bridge from a supplier and put it on the river, where"
                    + " engineers say {it it} is likely to stay."))
        .containsExactly("Norway");
  }

  @Test
  void firstPersonInAQuotationIsItsSpeaker() {
    assertThat(
            resolvedBy(
                MarkedText.of(
                        "{person Bruce Roy} was there. “{i I} saw it,” said {person Ann Lee}.")
                    .says("Ann Lee", "said", "“I saw it,”")
                    .extraction()))
        .containsExactly("Bruce Roy", "I | Ann Lee");
  }

  @Test
  void pronounWithoutAntecedentIsLeftOut() {
    assertThat(chains("{he He} left.")).isEmpty();
  }

  @Test
  void whoIsInterviewedIsTheAnswersI() {
    assertThat(
            guessed(
                "The paper interviewed {person Ann Lee} in May.\n\nWhen did {i you} begin?\n\n{i I}"
                    + " began early.\n\nAre {i you} tired?\n\nNo, {i I} am not."))
        .containsExactly("Ann Lee | you | I | you | I");
  }

  @Test
  void whoSaysTheOwnNameIsTheNarrator() {
    assertThat(guessed("Hello. {i I} am glad. {i My} name is {person Ann Lee}."))
        .containsExactly("I | My | Ann Lee");
  }

  @Test
  void theGraphHasNoNarrator() {
    assertThat(chains("Hello. {i I} am glad. {i My} name is {person Ann Lee}."))
        .containsExactly("Ann Lee");
  }

  @Test
  void whatAPersonIsSaidToBeIsTheBestGuess() {
    assertThat(guessed("{person Ann Lee} (born 1970) was {person.desc a physicist}."))
        .containsExactly("Ann Lee | a physicist");
  }

  @Test
  void whoIsAddressedByNameIsYou() {
    assertThat(
            guessed(
                "“{person Ann}, can {i you} come?” asked {person Bob Roe}. {person Ann} came.\n"))
        .contains("Ann | you | Ann");
  }

  @Test
  void whoSpeaksInTheParagraphSaysI() {
    assertThat(guessed("{person Ann Lee} nodded. “{i I} know.”\n\n{person Bob Roe} left."))
        .contains("Ann Lee | I");
  }

  @Test
  void wivesAreNotTheirHusbands() {
    assertThat(guessed("{person Bob Roe} called {person.desc {person Bob Roe}’s wife}."))
        .containsExactly("Bob Roe | Bob Roe", "Bob Roe’s wife");
  }

  @Test
  void whoSaysIIsNobodyElseAroundIt() {
    assertThat(
            guessed(
                "Hello. {i My} name is {person:gender=he Bob Roe}. {person:gender=he Carl Moe} came"
                    + " late. {i I} told {he him} so."))
        .containsExactly("My | Bob Roe | I", "Carl Moe | him");
  }

  private static List<String> guessed(String marked) {
    Extraction extraction = MarkedText.of(marked).extraction();
    return chains(extraction, WithinArticle.resolveLikely(extraction, List.of()).mentions());
  }

  private static List<String> chains(String marked) {
    return resolvedBy(MarkedText.of(marked).extraction());
  }

  private static List<String> resolvedBy(Extraction extraction) {
    return chains(extraction, WithinArticle.resolve(extraction).mentions());
  }

  private static List<String> chains(Extraction extraction, List<ReferentMention> mentions) {
    Map<String, List<ReferentMention>> chains =
        mentions.stream()
            .collect(
                Collectors.groupingBy(
                    ReferentMention::referent, LinkedHashMap::new, Collectors.toList()));
    return chains.values().stream()
        .map(
            chain ->
                chain.stream()
                    .map(m -> extraction.annotation().text(m.mention().span()))
                    .collect(Collectors.joining(" | ")))
        .toList();
  }
}
