package org.claimgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimgraph.article.WordList;
import org.claimgraph.rdf.Run;

/** What results depend on beside the articles: the program's version and its models. */
final class Provenance {
  /** Resources of models, below {@code org/claimgraph}, one a line. */
  private static final List<String> MODELS = WordList.read(Provenance.class, "models.txt");

  private static final String VERIFIED = "link/verified.tsv";

  private Provenance() {}

  /** The run that this program makes. */
  static Run run() {
    SortedMap<String, String> models = new TreeMap<>();
    MODELS.forEach(model -> models.put(model, digest("/org/claimgraph/" + model)));
    String version =
        Optional.ofNullable(Provenance.class.getPackage().getImplementationVersion())
            .orElse("unpacked");
    return new Run(version, new TreeMap<>(), models);
  }

  /**
   * The run that makes links.
   *
   * @param bases versions of the knowledge bases beside what ships
   */
  static Run linking(List<String> bases) {
    Run reading = run();
    SortedMap<String, String> models = new TreeMap<>(reading.models());
    models.put(VERIFIED, digest("/org/claimgraph/" + VERIFIED));
    SortedMap<String, String> options = new TreeMap<>();
    if (!bases.isEmpty()) {
      options.put("kb", String.join("; ", bases));
    }
    return new Run(reading.version(), options, models);
  }

  private static String digest(String resource) {
    try (InputStream in = Provenance.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, sha256).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(sha256.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
