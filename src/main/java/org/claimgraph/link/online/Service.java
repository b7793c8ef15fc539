package org.claimgraph.link.online;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.link.Candidate;
import org.claimgraph.link.NameQuery;

/** How one kind of service is asked and its answers read. */
interface Service {

  /** Its name and address. */
  String name();

  /** What links call what it said on a day: services have no versions of their own. */
  default String version(LocalDate day) {
    return name() + " of " + day;
  }

  /** Host of the IRIs of its records. */
  String recordHost();

  /** How many names can be asked for at once. */
  default int batch() {
    return 1;
  }

  /** Whether it knows things of the kind that a name is of. */
  default boolean knows(NameQuery query) {
    return true;
  }

  /**
   * The candidates of one name, the service's own best first.
   *
   * @throws LookupException where it gives no answer
   */
  List<Candidate> find(NameQuery query, Asker asker) throws LookupException;

  /**
   * The candidates of each name, in the same order.
   *
   * @param queries at least one, at most {@link #batch()}
   * @throws LookupException where it gives no answer
   */
  default List<List<Candidate>> find(List<NameQuery> queries, Asker asker) throws LookupException {
    List<List<Candidate>> found = new ArrayList<>();
    for (NameQuery query : queries) {
      found.add(find(query, asker));
    }
    return found;
  }
}
