package org.claimgraph.extract.locations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.claimgraph.extract.PlaceCandidate;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.shipped();

  @Test
  void findsTheMostPopulousPlaceOfANameFirst() {
    PlaceCandidate lyon = gazetteer.find("Lyon").getFirst();

    assertThat(lyon.key()).isEqualTo("geonames:2996944");
    assertThat(lyon.country()).hasValue("fr");
    assertThat(lyon.latitude()).isCloseTo(45.75, within(0.05));
    assertThat(lyon.longitude()).isCloseTo(4.85, within(0.05));
    assertThat(lyon.kind()).isEqualTo(PlaceCandidate.Kind.SETTLEMENT);
  }

  @Test
  void ignoresCaseAccentsHyphensAndFullStops() {
    assertThat(gazetteer.find("SAINT ETIENNE")).isEqualTo(gazetteer.find("Saint-Étienne"));
    assertThat(gazetteer.find("US").getFirst()).isEqualTo(gazetteer.find("U.S.").getFirst());
  }

  @Test
  void knowsOtherSpellings() {
    assertThat(gazetteer.find("Kiev")).contains(gazetteer.find("Kyiv").getFirst());
    assertThat(gazetteer.find("Lvov")).contains(gazetteer.find("Lviv").getLast());
  }

  @Test
  void knowsCountriesRegionsAndWaters() {
    assertThat(gazetteer.find("Norway").getFirst().key()).isEqualTo("country:no");
    assertThat(gazetteer.find("Rapides Parish").getFirst().kind())
        .isEqualTo(PlaceCandidate.Kind.REGION);
    assertThat(gazetteer.find("Baltic Sea").getFirst().kind()).isEqualTo(PlaceCandidate.Kind.WATER);
  }

  @Test
  void hasNothingForWordsThatAreNoPlaces() {
    assertThat(gazetteer.find("Xyzzyville")).isEmpty();
    assertThat(gazetteer.find("")).isEmpty();
  }

  @Test
  void saysWhatItWasMadeFrom() {
    assertThat(gazetteer.version()).matches("GeoNames cities500 of \\d{4}-\\d{2}-\\d{2}");
    assertThat(gazetteer.size()).isGreaterThan(200_000);
  }
}
