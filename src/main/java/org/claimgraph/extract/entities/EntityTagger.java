package org.claimgraph.extract.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.article.Span;
import org.claimgraph.extract.EntitySpan;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Tagger;
import org.claimgraph.extract.learn.Bio;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.learn.FeatureSet;
import org.claimgraph.extract.learn.ModelBytes;
import org.claimgraph.extract.learn.ModelFile;
import org.claimgraph.extract.learn.SequenceModel;
import org.claimgraph.nlp.Sentence;

/**
 * Two sequence models in a row: the first finds proper names, the second, which sees them, re3d's
 * entities. Safe for use by several threads.
 */
public final class EntityTagger implements Tagger {
  private final SequenceModel names;
  private final SequenceModel entities;

  EntityTagger(SequenceModel names, SequenceModel entities) {
    this.names = names;
    this.entities = entities;
  }

  /** The tagger that ships with the program; {@code MODEL.md} says what it was trained on. */
  public static EntityTagger load() {
    return new EntityTagger(
        read("names.model", EntityColumns.NAME_FEATURES),
        read("entities.model", EntityColumns.ENTITY_FEATURES));
  }

  private static SequenceModel read(String file, FeatureSet features) {
    InputStream resource = EntityTagger.class.getResourceAsStream(file);
    if (resource == null) {
      throw new IllegalStateException("the program lacks its model extract/entities/" + file);
    }
    try (resource) {
      return ModelFile.read(new ModelBytes(resource), features);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SequenceModel names() {
    return names;
  }

  /** Writes the model of names; leaves the stream open. */
  public void writeNames(OutputStream out) throws IOException {
    ModelFile.write(names, out);
  }

  /** Writes the model of entities; leaves the stream open. */
  public void writeEntities(OutputStream out) throws IOException {
    ModelFile.write(entities, out);
  }

  @Override
  public Tagged tag(Extraction read) {
    EntityColumns columns = new EntityColumns(read);
    List<EntitySpan> named = new ArrayList<>();
    List<EntitySpan> found = new ArrayList<>();
    for (Sentence sentence : read.annotation().sentences()) {
      Columns table = columns.of(sentence);
      List<Bio.Stretch> stretches = names.stretches(table);
      EntityColumns.addNames(table, stretches);
      add(sentence, stretches, names, named);
      add(sentence, entities.stretches(table), entities, found);
    }
    return new Tagged(named, found);
  }

  private static void add(
      Sentence sentence, List<Bio.Stretch> stretches, SequenceModel model, List<EntitySpan> to) {
    for (Bio.Stretch stretch : stretches) {
      int begin = sentence.tokens().get(stretch.begin()).span().begin();
      int end = sentence.tokens().get(stretch.end() - 1).span().end();
      String type = model.labels().get(1 + 2 * stretch.type()).substring(2);
      to.add(new EntitySpan(new Span(begin, end), type));
    }
  }
}
