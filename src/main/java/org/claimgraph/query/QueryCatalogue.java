package org.claimgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The canned queries that come with the program: the files of {@code queries/}. */
public final class QueryCatalogue {
  private static final String FOLDER = "/queries/";
  private static final String ENDING = ".rq";

  private final List<CannedQuery> queries;

  private QueryCatalogue(List<CannedQuery> queries) {
    this.queries = queries;
  }

  /** Reads them all from the class path. */
  public static QueryCatalogue load() {
    return new QueryCatalogue(names().map(QueryCatalogue::read).toList());
  }

  /** All of them, sorted by name. */
  public List<CannedQuery> queries() {
    return queries;
  }

  /**
   * One of them.
   *
   * @throws CannedQueryException where there is none of that name
   */
  public CannedQuery query(String name) {
    return queries.stream()
        .filter(query -> query.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name, queries.stream().map(CannedQuery::name)));
  }

  /**
   * One of them, without reading the others.
   *
   * @throws CannedQueryException where there is none of that name
   */
  public static CannedQuery get(String name) {
    if (names().noneMatch(name::equals)) {
      throw unknown(name, names());
    }
    return read(name);
  }

  private static CannedQueryException unknown(String name, Stream<String> known) {
    return new CannedQueryException(
        "There is no query \"%s\": there are %s"
            .formatted(name, known.collect(Collectors.joining(", "))));
  }

  private static CannedQuery read(String name) {
    try (InputStream in = QueryCatalogue.class.getResourceAsStream(FOLDER + name + ENDING)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + FOLDER + name + ENDING);
      }
      return CannedQuery.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> names() {
    URL folder = QueryCatalogue.class.getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("the class path has no " + FOLDER);
    }
    try {
      return files(folder).stream()
          .filter(file -> file.endsWith(ENDING))
          .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ENDING.length()))
          .sorted();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> files(URL folder) throws IOException, URISyntaxException {
    if (folder.openConnection() instanceof JarURLConnection jar) {
      return jar.getJarFile().stream()
          .map(Object::toString)
          .filter(entry -> ("/" + entry).startsWith(FOLDER))
          .toList();
    }
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.map(file -> "/" + file.getFileName()).toList();
    }
  }
}
