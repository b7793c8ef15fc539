package org.claimgraph.extract;

import java.util.Optional;
import org.claimgraph.article.Span;

/**
 * A mention of a person, organisation, state or armed group; military units have {@link
 * UnitMention}.
 *
 * @param span the noun phrase: titles and determiners before the name included, relative clauses
 *     and appositions not
 * @param type person, organisation, state or armed group
 * @param form how it refers
 * @param name the bare name inside the span, without titles or determiners; present exactly where
 *     the form is {@link Form#NAME}
 * @param role the title or role said in the phrase or in apposition ("Colonel", "head of the
 *     group"), as written
 * @param organisation the stretch of the role that names an organisation, state or unit
 * @param side key of the side the phrase itself states ("Russian troops"): an ISO 3166-1 alpha-2
 *     code in lower case, or the key of an armed group
 * @param grammar what a pronoun that refers to it must agree with
 */
public record ActorMention(
    Span span,
    EntityType type,
    Form form,
    Optional<Span> name,
    Optional<String> role,
    Optional<Span> organisation,
    Optional<String> side,
    Grammar grammar)
    implements EntityMention {

  /**
   * @throws IllegalArgumentException if the type is none of an actor's, or a name is missing or
   *     superfluous
   */
  public ActorMention {
    if (type == EntityType.UNIT || type == EntityType.LOCATION) {
      throw new IllegalArgumentException(type + " is no actor mention's type");
    }
    if (name.isPresent() != (form == Form.NAME)) {
      throw new IllegalArgumentException("a name belongs to mentions by name, and only to them");
    }
  }

  /** Number and gender. */
  public enum Grammar {
    HE,
    SHE,
    IT,
    THEY,
    /** A person of unknown gender. */
    HE_OR_SHE,
    /** First or second person, or nothing known. */
    OTHER
  }
}
