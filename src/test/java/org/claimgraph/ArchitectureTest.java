package org.claimgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Guards the arrows between the rooms: imports point only up the data flow. */
class ArchitectureTest {
  private static final List<String> ROOMS =
      List.of(
          "article",
          "nlp",
          "kb",
          "extract",
          "resolve",
          "link",
          "rdf",
          "store",
          "query",
          "server",
          "pipeline",
          "cli");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.claimgraph");

  @Test
  void roomsImportOnlyRoomsAboveThem() {
    for (int room = 0; room < ROOMS.size(); room++) {
      String[] below =
          ROOMS.subList(room + 1, ROOMS.size()).stream()
              .map(ArchitectureTest::packages)
              .toArray(String[]::new);
      if (below.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(packages(ROOMS.get(room)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(below)
            .allowEmptyShould(true)
            .check(classes);
      }
    }
  }

  @Test
  void openNlpStaysInNlp() {
    library("opennlp..", "nlp");
  }

  @Test
  void jenaStaysInTheRoomsOfTheGraph() {
    library("org.apache.jena..", "rdf", "store", "query", "server");
  }

  @Test
  void picocliStaysInCli() {
    library("picocli..", "cli");
  }

  private void library(String library, String... rooms) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            List.of(rooms).stream().map(ArchitectureTest::packages).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .allowEmptyShould(true)
        .check(classes);
  }

  private static String packages(String room) {
    return "org.claimgraph." + room + "..";
  }
}
