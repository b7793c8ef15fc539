package org.claimgraph.extract.dates;

import java.util.List;
import java.util.Set;

/** One family of time expressions. Implementations hold no state. */
interface Family {

  /** The kinds of word that an expression of this family can begin with. */
  Set<Kind> starts();

  /**
   * Reads what begins at the cursor.
   *
   * @return the expressions in text order, where one phrase says several ("5-12 September"), the
   *     first of them at the cursor; empty where none begins there. The cursor is left anywhere.
   */
  List<Reading> read(Cursor cursor);
}
