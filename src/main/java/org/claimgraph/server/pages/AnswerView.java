package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.claimgraph.query.BoundQuery;
import org.claimgraph.query.Sorting;

/**
 * How an answer is looked at, as its address says: {@code sort=COLUMN} or {@code sort=-COLUMN} for
 * the highest first, {@code page=N} from 1, {@code picture=map} and so on, {@code format=csv} or
 * {@code json} for a file of all rows. All else in the address are the query's own parameters.
 *
 * @param address the parameters as they stand, in order
 */
record AnswerView(SequencedMap<String, String> address) {
  /** The parameters of an address that are none of the query's. */
  static final Set<String> OWN = Set.of("sort", "page", "picture", "format");

  private static final int MOST_PAGES = 10_000;

  /** Reads an address; what it leaves empty counts as not there. */
  static AnswerView of(HttpServletRequest request) {
    return new AnswerView(Address.parameters(request));
  }

  /** How the rows are sorted; empty for the query's own order. */
  Optional<Sorting> sorting() {
    return Optional.ofNullable(address.get("sort"))
        .map(sort -> new Sorting(sort.replaceFirst("^-", ""), sort.startsWith("-")));
  }

  /** Which page of the rows is seen, from 1; the first where the address names none. */
  int page() {
    String page = address.getOrDefault("page", "1");
    return page.matches("[1-9]\\d{0,4}") ? Math.min(MOST_PAGES, Integer.parseInt(page)) : 1;
  }

  /** The picture to draw, if it suits; empty for the one that suits best. */
  Optional<String> picture() {
    return Optional.ofNullable(address.get("picture"));
  }

  /** In which format to send a file of all rows; empty for a page. */
  Optional<String> file() {
    return Optional.ofNullable(address.get("format"));
  }

  /** The query, sorted as the address says. */
  BoundQuery sorted(BoundQuery query) {
    return sorting().map(query::sorted).orElse(query);
  }

  /** The address of this answer with one thing changed, beginning with a question mark. */
  String with(String name, String value) {
    SequencedMap<String, String> changed = new LinkedHashMap<>(address);
    if (!name.equals("page")) {
      changed.remove("page");
    }
    changed.remove("format");
    changed.put(name, value);
    return Address.query(changed);
  }

  /** The address that sorts by a column; by the same one again: the other way round. */
  String sortedBy(String column) {
    boolean turn = sorting().equals(Optional.of(new Sorting(column, false)));
    return with("sort", turn ? "-" + column : column);
  }
}
