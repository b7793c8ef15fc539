package org.claimgraph.extract;

import java.util.Optional;
import org.claimgraph.article.Span;

/**
 * A mention of one military unit or formation. A phrase that names several ("the 8th and 9th
 * Brigades") gives one mention each, which span their own words: "the 8th" and "9th Brigades".
 *
 * @param span the noun phrase, from the host or determiner ("Norway's", "the so-called") to the
 *     echelon word or the end of the parent ("of the 3rd Corps"); possessive endings, brackets and
 *     nicknames that follow are left out
 * @param form by designator, by description ("the brigade"), or pronoun
 * @param designator what the phrase says of the unit; of units named together each has what is said
 *     once for all
 * @param parent the stretch of the phrase that refers to the unit or group it is part of; another
 *     mention has it as its span: a unit, or an actor where it is a pronoun ("its 6th company") or
 *     an armed group
 */
public record UnitMention(Span span, Form form, Designator designator, Optional<Span> parent)
    implements EntityMention {

  @Override
  public EntityType type() {
    return EntityType.UNIT;
  }
}
