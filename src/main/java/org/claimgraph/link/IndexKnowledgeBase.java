package org.claimgraph.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.EntityType;
import org.claimgraph.kb.KnowledgeIndex;
import org.claimgraph.kb.NameMark;
import org.claimgraph.kb.NameRecords;
import org.claimgraph.kb.RecordKind;

/** A knowledge base index as a knowledge base. */
public final class IndexKnowledgeBase implements KnowledgeBase {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/Q";
  private static final String GEONAMES = "https://sws.geonames.org/";
  private static final int MOST = 100;

  private final KnowledgeIndex index;

  /** A base over an index, which stays the caller's to close. */
  public IndexKnowledgeBase(KnowledgeIndex index) {
    this.index = index;
  }

  @Override
  public String version() {
    return String.join("; ", index.sources());
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.claimgraph.kb.KnowledgeBaseException if the index's file was changed meanwhile
   */
  @Override
  public List<List<Candidate>> find(List<NameQuery> queries) {
    List<List<Candidate>> found = queries.stream().map(this::find).toList();
    index.checkUnchanged();
    return found;
  }

  private List<Candidate> find(NameQuery query) {
    Optional<NameRecords> records = index.find(query.name());
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; records.isPresent() && i < records.get().size(); i++) {
      int record = records.get().record(i);
      Set<EntityType> types = types(index.kind(record));
      boolean fits = types.isEmpty() || types.contains(query.type());
      List<String> iris = iris(record, query.type());
      boolean linkable = fits && isName(records.get().mark(i)) && !iris.isEmpty();
      if (linkable && candidates.size() < MOST) {
        candidates.add(candidate(record, query.name(), types, iris));
      }
    }
    return candidates;
  }

  private static boolean isName(NameMark mark) {
    return mark == NameMark.NAME || mark == NameMark.ALTERNATE;
  }

  /** A state is no record of GeoNames, which has its territory only; own keys are no IRIs. */
  private List<String> iris(int record, EntityType type) {
    List<String> iris = new ArrayList<>();
    index.wikidataNumber(record).ifPresent(number -> iris.add(WIKIDATA + number));
    if (type != EntityType.STATE) {
      index.geonamesId(record).ifPresent(id -> iris.add(GEONAMES + id + "/"));
    }
    String key = index.key(record);
    if (iris.isEmpty() && (key.contains("://") || key.startsWith("urn:"))) {
      iris.add(key);
    }
    return iris;
  }

  private Candidate candidate(int record, String asked, Set<EntityType> types, List<String> iris) {
    return new Candidate(
        iris.getFirst(),
        index.source(record),
        index.name(record),
        List.of(asked),
        types,
        index.country(record),
        index.isLocated(record)
            ? Optional.of(new Candidate.Position(index.latitude(record), index.longitude(record)))
            : Optional.empty(),
        index.popularity(record),
        iris.subList(1, iris.size()));
  }

  /** What an entity that is a record of a kind may be; empty where the kind is not known. */
  private static Set<EntityType> types(RecordKind kind) {
    return switch (kind) {
      case PERSON -> Set.of(EntityType.PERSON);
      case ORGANISATION -> Set.of(EntityType.ORGANISATION, EntityType.ARMED_GROUP);
      case ARMED_GROUP -> Set.of(EntityType.ARMED_GROUP);
      case UNIT -> Set.of(EntityType.UNIT);
      case STATE -> Set.of(EntityType.STATE, EntityType.LOCATION);
      case OTHER -> Set.of();
      default -> Set.of(EntityType.LOCATION);
    };
  }
}
