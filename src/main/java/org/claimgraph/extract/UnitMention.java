package org.claimgraph.extract;

import java.util.Optional;
import org.claimgraph.article.Span;

/**
 * A mention of one military unit or formation. A phrase that names several ("the 83rd and 11th
 * Brigades") gives one mention each; the first then spans only its own words.
 *
 * @param span the noun phrase, from host or determiner to the echelon word or the end of the parent
 * @param form by designator, by description ("the brigade"), or pronoun
 * @param designator what the phrase says of the unit
 * @param parent the stretch of the phrase that refers to the unit or group it is part of; another
 *     mention has it as its span
 */
public record UnitMention(Span span, Form form, Designator designator, Optional<Span> parent)
    implements EntityMention {

  @Override
  public EntityType type() {
    return EntityType.UNIT;
  }
}
