package org.claimgraph.extract.claims;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.claimgraph.extract.learn.ModelBytes;
import org.claimgraph.extract.learn.ModelException;
import org.claimgraph.extract.learn.ModelFile;
import org.claimgraph.extract.learn.SequenceModel;
import org.claimgraph.extract.recurrent.Labeller;
import org.claimgraph.extract.recurrent.Network;
import org.claimgraph.extract.recurrent.NetworkFile;
import org.claimgraph.extract.recurrent.WordVectors;

/**
 * All that the claim extractor has learned: lexicon, the tagger's network, the linker, and how sure
 * it may be.
 */
public final class ClaimModel {
  private static final int MAGIC = 0x4347434C;
  private static final int VERSION = 2;

  private final AttributionTagger tagger;
  private final SequenceModel links;

  private final Confidence confidence;

  ClaimModel(AttributionTagger tagger, SequenceModel links, Confidence confidence) {
    this.tagger = tagger;
    this.links = links;
    this.confidence = confidence;
  }

  Confidence confidence() {
    return confidence;
  }

  AttributionTagger tagger() {
    return tagger;
  }

  SequenceModel links() {
    return links;
  }

  /** Writes the model; the same model gives the same bytes. Leaves the stream open. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    tagger.lexicon().write(out);
    NetworkFile.write(tagger.labeller().network(), Column.FEATURES, out);
    ModelFile.write(links, out);
    confidence.write(out);
    out.flush();
  }

  /**
   * Reads a model.
   *
   * @throws ModelException if the stream holds no model of claims, or one of another version or
   *     feature set
   */
  public static ClaimModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new ModelBytes(stream));
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new ModelException(
          "expected a model of claims of version " + VERSION + ": train it again");
    }
    Lexicon lexicon = Lexicon.read(in);
    Network network = NetworkFile.read(in, Column.FEATURES, WordVectors.load());
    SequenceModel links = ModelFile.read(in, LinkColumns.FEATURES);
    AttributionTagger tagger = new AttributionTagger(lexicon, new Labeller(network));
    return new ClaimModel(tagger, links, Confidence.read(in));
  }
}
