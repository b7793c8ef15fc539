package org.claimgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.Reason;
import org.junit.jupiter.api.Test;

class EntityReaderTest {
  private static final Graph NO_CLAIMS = GraphFactory.createDefaultGraph();

  @Test
  void entitiesComeBackAsTheyWereWritten() {
    List<Entity> entities =
        List.of(
            new Entity(
                "location/lyon",
                EntityType.LOCATION,
                "Lyon",
                List.of("Lyons"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("location/france"),
                Optional.of(
                    new PlaceCandidate(
                        "geonames:2996944",
                        "Lyon",
                        PlaceCandidate.Kind.SETTLEMENT,
                        45.75,
                        4.85,
                        Optional.of("fr"),
                        OptionalInt.of(2996944),
                        1)),
                List.of(new Entity.Member("a", "lyon-60", 0.9, Reason.SAME_PLACE))),
            new Entity(
                "unit/fr-4-régiment",
                EntityType.UNIT,
                "4th Tank Regiment",
                List.of("4th Regiment", "Fourth Regiment"),
                Optional.of(
                    new Designator(
                        OptionalInt.of(4),
                        Optional.of("Example"),
                        List.of("tank", "guard"),
                        List.of("separate"),
                        Optional.of("regiment"),
                        Optional.of("fr"))),
                Optional.of("fr"),
                Optional.of("unit/fr-2-division"),
                Optional.empty(),
                List.of(
                    new Entity.Member("a", "regiment-1", 0.5, Reason.UNIT_BRANCH_UNSTATED),
                    new Entity.Member("b", "regiment-7", 1, Reason.SAME_NAME))));

    Graph graph = new EntityGraphWriter(Iris.DEFAULT).write(entities, slug -> NO_CLAIMS).graph();

    assertThat(new EntityReader(Iris.DEFAULT).read(graph)).isEqualTo(entities);
  }

  @Test
  void whatIsNoEntityIsNotRead() {
    assertThat(new EntityReader(Iris.DEFAULT).read(NO_CLAIMS, Iris.DEFAULT.entity("unit/none")))
        .isEmpty();
  }
}
