package org.claimgraph.resolve;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.extract.RelativePlace;

/**
 * One thing that an article speaks of, as far as that article alone tells. It is stored with the
 * article's graph and is all that resolution across articles sees of the article.
 *
 * @param article slug of the article
 * @param id local id, unique in the article and fit for an IRI: a slug of the label and the code
 *     point offset of the first mention
 * @param blockKey the block it falls in: across articles only referents of one block can be one
 *     entity, and what becomes of a block depends on its own referents alone
 * @param type what it is
 * @param label the fullest form the article gives
 * @param names every form by name in the article with the number of mentions; empty for what is
 *     only described
 * @param designator what the article's mentions together say of a unit; units only
 * @param side key of the side or nationality, where the article states it
 * @param parent local id of the referent it is part of: a unit's parent, a relative place's anchor
 * @param place the gazetteer place it is; locations only, where one was found
 * @param relative where it lies from its parent; relative places only
 * @param roles what the article says of a person's roles, in text order
 */
public record Referent(
    String article,
    String id,
    String blockKey,
    EntityType type,
    String label,
    SortedMap<String, Integer> names,
    Optional<Designator> designator,
    Optional<String> side,
    Optional<String> parent,
    Optional<PlaceCandidate> place,
    Optional<RelativePlace> relative,
    List<Role> roles) {

  /** Copies the list. */
  public Referent {
    roles = List.copyOf(roles);
  }

  /** The same referent in a block. */
  public Referent inBlock(String key) {
    return new Referent(
        article, id, key, type, label, names, designator, side, parent, place, relative, roles);
  }

  /**
   * A role that the article states of a person.
   *
   * @param title the words ("Colonel", "head of the group")
   * @param organisation local id of the organisation, state or unit it is held in
   */
  public record Role(String title, Optional<String> organisation) {}
}
