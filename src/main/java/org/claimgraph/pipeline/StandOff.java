package org.claimgraph.pipeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.article.CodePoints;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.DateMention;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.EntitySpan;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.resolve.ReferentMention;

/**
 * Stand-off annotations: one JSON object an article with the lists {@code entities}, {@code dates},
 * {@code places}, {@code claims} and {@code mentions}. Offsets count Unicode code points of the
 * text as given, zero-based, end-exclusive.
 */
public final class StandOff {
  private static final JsonFactory JSON = new JsonFactory();

  private static final Pattern TITLES =
      Pattern.compile(
          "(?<=^|\\s)(?:(?!(?:The|An?|My|Our|His|Her|Their|This) )\\p{Lu}[^\\s'’,]* )+$");

  private final Extraction extraction;
  private final CodePoints codePoints;
  private final JsonGenerator out;

  private StandOff(Extraction extraction, JsonGenerator out) {
    this.extraction = extraction;
    this.codePoints = CodePoints.of(extraction.annotation().article().text());
    this.out = out;
  }

  /**
   * One line of JSON, without the line's end.
   *
   * @param extraction what the extractors read
   * @param mentions what the mentions refer to; possibly empty
   */
  public static String line(Extraction extraction, List<ReferentMention> mentions) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(line)) {
      new StandOff(extraction, out).write(mentions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private void write(List<ReferentMention> mentions) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", extraction.annotation().article().inputId());
    writeEntities();
    writeDates();
    writePlaces();
    out.writeArrayFieldStart("claims");
    for (Attribution attribution : extraction.attributions()) {
      writeClaim(attribution);
    }
    out.writeEndArray();
    writeMentions(mentions);
    out.writeEndObject();
  }

  /** The tagger's entities; where none was asked, the mentions stand in for them. */
  private void writeEntities() throws IOException {
    if (!extraction.entities().isEmpty()) {
      out.writeArrayFieldStart("entities");
      for (EntitySpan entity : extraction.entities()) {
        writeEntity(entity.span(), entity.type());
      }
      out.writeEndArray();
      return;
    }
    writeMentionsAsEntities();
  }

  private void writeMentionsAsEntities() throws IOException {
    out.writeArrayFieldStart("entities");
    List<Span> places =
        extraction.locations().stream()
            .filter(place -> place.use() != LocationMention.Use.ADJECTIVE)
            .map(LocationMention::span)
            .toList();
    for (ActorMention actor : extraction.actors()) {
      // A state that is also read as a place is told by the place.
      if (actor.form() != Form.PRONOUN && !places.contains(actor.name().orElse(actor.span()))) {
        writeEntity(actor.span(), EntityTypes.of(actor));
      }
    }
    for (EntityMention unit : extraction.units()) {
      if (unit.form() != Form.PRONOUN) {
        writeEntity(unit.span(), EntityTypes.of(unit));
      }
    }
    for (LocationMention place : extraction.locations()) {
      if (place.form() != Form.PRONOUN && place.use() != LocationMention.Use.ADJECTIVE) {
        writeEntity(place.span(), EntityTypes.of(place));
      }
    }
    for (DateMention date : extraction.dates()) {
      writeEntity(date.span(), "Temporal");
    }
    for (var quantity : extraction.quantities()) {
      writeEntity(quantity.span(), "Quantity");
    }
    out.writeEndArray();
  }

  private void writeEntity(Span span, String type) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", type);
    writeSpan(span);
    out.writeEndObject();
  }

  private void writeDates() throws IOException {
    out.writeArrayFieldStart("dates");
    for (DateMention date : extraction.dates()) {
      out.writeStartObject();
      writeSpan(date.span());
      out.writeStringField("type", date.type().name());
      out.writeStringField("value", date.value().orElse(null));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writePlaces() throws IOException {
    out.writeArrayFieldStart("places");
    for (LocationMention place : extraction.locations()) {
      if (place.form() == Form.NAME && place.relative().isEmpty()) {
        writePlace(place);
      }
    }
    out.writeEndArray();
  }

  private void writePlace(LocationMention place) throws IOException {
    out.writeStartObject();
    writeSpan(place.span());
    Optional<PlaceCandidate> best = place.best();
    if (best.isPresent()) {
      out.writeNumberField("lat", best.get().latitude());
      out.writeNumberField("lon", best.get().longitude());
      if (best.get().geonamesId().isPresent()) {
        out.writeNumberField("geonamesId", best.get().geonamesId().getAsInt());
      }
    }
    if (place.metonymic()) {
      out.writeBooleanField("metonymic", true);
    }
    out.writeEndObject();
  }

  private void writeClaim(Attribution attribution) throws IOException {
    out.writeStartObject();
    writeSpans("source", attribution.source());
    writeSpans("cue", attribution.cue());
    writeSpans("content", attribution.content());
    if (!attribution.nested().isEmpty()) {
      out.writeArrayFieldStart("nested");
      for (Attribution inner : attribution.nested()) {
        writeClaim(inner);
      }
      out.writeEndArray();
    }
    out.writeNumberField("confidence", Math.round(attribution.confidence() * 1000) / 1000.0);
    out.writeEndObject();
  }

  private void writeMentions(List<ReferentMention> mentions) throws IOException {
    out.writeArrayFieldStart("mentions");
    for (ReferentMention mention : mentions) {
      out.writeStartObject();
      writeSpan(mention.mention().span());
      out.writeStringField("entity", mention.referent());
      if (mention.mention() instanceof ActorMention actor && actor.name().isPresent()) {
        writePair("head", head(actor, actor.name().get()));
      }
      double confidence = Math.round(mention.confidence() * 1000) / 1000.0;
      out.writeNumberField("confidence", confidence);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** The name, with the titles right before it that have capitals: "Mr", "Prime Minister". */
  private Span head(ActorMention actor, Span name) {
    int begin = actor.span().begin();
    String before = extraction.annotation().article().text().substring(begin, name.begin());
    Matcher titles = TITLES.matcher(before);
    return titles.find() ? new Span(begin + titles.start(), name.end()) : name;
  }

  private void writeSpan(Span span) throws IOException {
    out.writeNumberField("begin", codePoints.at(span.begin()));
    out.writeNumberField("end", codePoints.at(span.end()));
    out.writeStringField("text", extraction.annotation().text(span));
  }

  private void writeSpans(String field, List<Span> spans) throws IOException {
    out.writeArrayFieldStart(field);
    for (Span span : spans) {
      out.writeArray(new int[] {codePoints.at(span.begin()), codePoints.at(span.end())}, 0, 2);
    }
    out.writeEndArray();
  }

  private void writePair(String field, Span span) throws IOException {
    out.writeFieldName(field);
    out.writeArray(new int[] {codePoints.at(span.begin()), codePoints.at(span.end())}, 0, 2);
  }
}
