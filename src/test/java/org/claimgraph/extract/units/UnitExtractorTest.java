package org.claimgraph.extract.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.Texts;
import org.claimgraph.extract.UnitMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitExtractorTest {
  private static final UnitExtractor EXTRACTOR = new UnitExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the 17th Tank Brigade                              | 17  | tank            | brigade   |
          Russia's 810th Separate Guards Naval Infantry Brigade | 810 | naval-infantry | brigade  | ru
          the Russian army’s 810th Marine Brigade            | 810 | naval-infantry  | brigade   | ru
          the [Ukrainian] 128th Mountain Assault Brigade     | 128 | mountain assault | brigade  | ua
          The Fourth Separate Tank Brigade of the Armed Forces of Ukraine | 4 | tank | brigade  | ua
          the Thirty-first Brigade of the Ukrainian Army     | 31  |                 | brigade   | ua
          the 13th Iraqi Infantry Division                   | 13  | infantry        | division  | iq
          the XVIII Airborne Corps                           | 18  | airborne        | corps     |
          the U.S. 3rd Infantry Division                     | 3   | infantry        | division  | us
          the 11th regiment of the Donetsk People’s Republic | 11  |                 | regiment  | dpr
          the 2nd Motorised-Rifle Division                   | 2   | motor-rifle     | division  |
          the so-called 2nd assault squad of the Taliban     | 2   | assault         | squad     | taliban
          Ukraine's 47 OMBr                                  | 47  | mechanized      | brigade   | ua
          Ukrainian 36 OBrMP                                 | 36  | naval-infantry  | brigade   | ua
          the 155th NIB                                      | 155 | naval-infantry  | brigade   |
          the Israeli military's 401st Brigade               | 401 |                 | brigade   | il
          """)
  void readsADesignator(String phrase, int number, String branches, String echelon, String side) {
    UnitMention unit = only("They say " + phrase + " has left.");

    Designator read = unit.designator();
    assertThat(text("They say " + phrase + " has left.", unit)).isEqualTo(phrase);
    assertThat(read.number()).hasValue(number);
    assertThat(read.branches())
        .isEqualTo(branches == null ? List.of() : List.of(branches.split(" ")));
    assertThat(read.echelon()).hasValue(echelon);
    assertThat(read.side().orElse(null)).isEqualTo(side);
  }

  @ParameterizedTest
  @CsvSource({
    "Finnish conscripts of the 7th Tank Brigade left., fi",
    "A wounded Finnish tank commander from the 7th Brigade spoke., fi",
    "The Finnish officers were from the elite units of the 7th Brigade., fi",
    "The Finnish troops who had served in the 7th Brigade left., fi",
    "A Finnish battalion belonging to the 7th Brigade left., fi",
    "Finnish officers from the Swedish 7th Brigade left., se",
    "Finnish critics of the 7th Brigade left.,",
    "Finnish soldiers were not from the 7th Brigade.,",
    "Finnish soldiers attacked the 7th Brigade.,",
    "Soldiers of the 7th Brigade left.,"
  })
  void aUnitIsOfTheSideOfItsMembers(String text, String side) {
    assertThat(
            EXTRACTOR.extract(Texts.annotated(text)).stream()
                .map(UnitMention::designator)
                .filter(Designator::isSpecific))
        .extracting(designator -> designator.side().orElse(null))
        .containsOnly(side);
  }

  @Test
  void aComplementiserIsNoDeterminer() {
    String text = "He said that Syria's 4th Division had left.";

    assertThat(text(text, only(text))).isEqualTo("Syria's 4th Division");
  }

  @Test
  void givesEachOfSeveralUnitsTheBranchAndEchelonSaidOnce() {
    String text = "Soldiers of the 58th, 49th and 8th Combined Arms Army crossed the river.";
    List<UnitMention> units = read(text);

    assertThat(units)
        .extracting(unit -> text(text, unit))
        .containsExactly("the 58th", "49th", "8th Combined Arms Army");
    assertThat(units)
        .allSatisfy(unit -> assertThat(unit.designator().echelon()).hasValue("army"))
        .allSatisfy(
            unit -> assertThat(unit.designator().branches()).containsExactly("combined-arms"));
  }

  @Test
  void keepsTheBranchesOfUnitsNamedTogetherApart() {
    List<UnitMention> units = read("The 30th Mechanized and 17th Tank brigades attacked.");

    assertThat(units)
        .extracting(unit -> unit.designator().branches())
        .containsExactly(List.of("mechanized"), List.of("tank"));
  }

  @Test
  void givesTheCompaniesOfABrigadeTheirParentAndItsSide() {
    String text = "The 2nd and 5th companies of that [Russian] brigade were destroyed.";
    List<UnitMention> units = read(text);

    assertThat(units)
        .extracting(unit -> text(text, unit))
        .containsExactly(
            "The 2nd", "5th companies of that [Russian] brigade", "that [Russian] brigade");
    assertThat(units.subList(0, 2))
        .allSatisfy(unit -> assertThat(unit.parent()).hasValue(units.getLast().span()))
        .allSatisfy(unit -> assertThat(unit.designator().side()).hasValue("ru"));
  }

  @Test
  void findsTheCorpsABrigadeIsPartOf() {
    List<UnitMention> units = read("Russia's 17th Brigade of the 68th Army Corps withdrew.");

    assertThat(units).hasSize(2);
    assertThat(units.getFirst().parent()).hasValue(units.getLast().span());
    assertThat(units.getLast().designator().echelon()).hasValue("corps");
  }

  @Test
  void readsAPartSaidWithoutNumber() {
    String text = "The 17th Brigade fled. The brigade’s reconnaissance force was routed.";
    List<UnitMention> units = read(text);

    assertThat(units)
        .extracting(unit -> text(text, unit))
        .containsExactly("The 17th Brigade", "The brigade", "The brigade’s reconnaissance force");
    assertThat(units.getLast().parent()).hasValue(units.get(1).span());
    assertThat(units.getLast().designator().branches()).containsExactly("reconnaissance");
  }

  @Test
  void findsTheUnitInAWordGluedToTheNext() {
    String text = "They say a russian battalionwho sought control has left.";

    UnitMention unit = only(text);

    assertThat(text(text, unit)).isEqualTo("a russian battalion");
    assertThat(unit.designator().side()).hasValue("ru");
  }

  @Test
  void knowsAUnitByItsNumberAloneOnceItWasNamed() {
    String text = "The 93rd Brigade held. Fighters of the 93rd said so. The 94th did not.";

    assertThat(read(text))
        .extracting(unit -> text(text, unit))
        .containsExactly("The 93rd Brigade", "the 93rd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A third party and the Salvation Army met an army of fans.",
        "She directs the 8th company of dancers.",
        "The fire brigade came within minutes.",
        "The force of the blow was great.",
        "The third division title went to Leeds.",
        "Battery life was short.",
        "The company has a division in Leeds, and the division said sales fell.",
        "The Russian company makes drones.",
        "The Russian army lost the war.",
        "Two brigades and 3 battalions were sent.",
        "They formed a third brigade.",
        "The processions of the Golden Regiment tours were canceled.",
        "On May 5th, he left the first team."
      })
  void findsNoUnitIn(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<UnitMention> read(String text) {
    return EXTRACTOR.extract(Texts.annotated(text));
  }

  private static UnitMention only(String text) {
    List<UnitMention> units = read(text);
    assertThat(units).hasSize(1);
    return units.getFirst();
  }

  private static String text(String text, UnitMention unit) {
    return unit.span().in(text);
  }
}
