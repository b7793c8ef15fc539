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

/**
 * All that the claim extractor has learned: lexicon, the tagger's two stages, the linker, and how
 * sure it may be.
 */
public final class ClaimModel {
  private static final int MAGIC = 0x4347434C;
  private static final int VERSION = 1;

  /**
   * Coarse, as dropping small weights also mends some overfitting: steps of a twelfth, a half, one
   * and two mean weights gave full attribution 66.9, 67.3, 67.6 and 67.4 on PolNeAR dev.
   */
  private static final float PRECISION = 0.5f;

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
    ModelFile.write(tagger.first(), PRECISION, out);
    ModelFile.write(tagger.second(), PRECISION, out);
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
    SequenceModel first = ModelFile.read(in, Templates.FIRST);
    SequenceModel second = ModelFile.read(in, Templates.SECOND);
    SequenceModel links = ModelFile.read(in, LinkColumns.FEATURES);
    AttributionTagger tagger = new AttributionTagger(lexicon, first, second);
    return new ClaimModel(tagger, links, Confidence.read(in));
  }
}
