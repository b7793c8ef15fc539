package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.kb.KnowledgeIndex;
import org.claimgraph.kb.build.CsvFile;
import org.claimgraph.kb.build.GeoNamesDump;
import org.claimgraph.kb.build.IndexBuilder;
import org.claimgraph.kb.build.IndexSource;
import org.claimgraph.kb.build.PlaceTable;
import org.claimgraph.kb.build.RecordSource;
import org.claimgraph.kb.build.WikidataDump;
import org.claimgraph.rdf.RdfRecords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds a knowledge base index. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Builds a knowledge base index, to be used with --kb, from any mix of sources.",
      "Streams: a dump of any size takes less than 2 GB of memory. Records of one",
      "thing (the same GeoNames or Wikidata id) become one; the first source that",
      "says something is believed."
    },
    footer = {
      "",
      "Examples:",
      "  claimgraph kb build --from shipped --from geonames:dump/ -o world.kb",
      "  claimgraph kb build --from wikidata:latest-all.json.gz --sitelinks 3 -o wikidata.kb",
      "  claimgraph kb build --from csv:units.csv -o units.kb"
    })
final class KbBuildCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "SOURCE",
      description = {
        "Where from, the most trusted first; shipped by default:",
        "shipped                the places and countries that ship",
        "geonames:DIR           allCountries.txt, alternateNamesV2.txt",
        "wikidata:FILE          JSON dump, .json, .json.gz or .json.bz2",
        "rdf:FILE               SKOS or other RDF with labels",
        "csv:FILE               table with a header: id, name, type,",
        "                       aliases, country, latitude, longitude,",
        "                       popularity",
        "index:FILE             another index",
        "places:FILE            the table that the shipped index is from"
      })
  private List<String> from = List.of("shipped");

  @Option(
      names = "--sitelinks",
      paramLabel = "N",
      description = "Leave out Wikidata's items with fewer pages in wikis; 1 by default.")
  private int sitelinks = 1;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The index's file. An older one stays until the new one is whole.")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    ProblemLog problems = new ProblemLog(Streams.err(spec));
    List<RecordSource> sources = new ArrayList<>();
    from.forEach(source -> sources.add(source(source)));
    int records = IndexBuilder.build(sources, output, problems);
    try (KnowledgeIndex index = KnowledgeIndex.open(output)) {
      PrintWriter err = Streams.err(spec);
      err.printf("%d records from %s%n", records, String.join("; ", index.sources()));
      err.flush();
    }
    return problems.exitCode();
  }

  private RecordSource source(String source) {
    int colon = source.indexOf(':');
    String kind = colon < 0 ? source : source.substring(0, colon);
    Path path = Path.of(source.substring(colon + 1));
    return switch (kind) {
      case "shipped" -> new IndexSource("shipped", KnowledgeIndex.shipped());
      case "geonames" -> new GeoNamesDump(path);
      case "wikidata" -> new WikidataDump(path, sitelinks);
      case "rdf" -> new RdfRecords(path);
      case "csv" -> new CsvFile(path);
      case "index" -> new IndexSource(path.toString(), KnowledgeIndex.open(path));
      case "places" -> new PlaceTable(path);
      default ->
          throw new ParameterException(
              spec.commandLine(),
              "--from: expected shipped, geonames:, wikidata:, rdf:, csv:, index: or places:,"
                  + " found "
                  + source);
    };
  }
}
