package org.claimgraph.store;

import java.util.OptionalLong;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Which state of its data a dataset is in. */
public final class DataVersion {
  private DataVersion() {}

  /**
   * A number that every committed change raises, within one opening of the store; empty for a
   * dataset that counts no changes, since it is no store's. Call it outside a transaction.
   *
   * @param dataset a store's, with or without its text index
   */
  public static OptionalLong of(DatasetGraph dataset) {
    DatasetGraph inner = dataset;
    while (!TDBInternal.isTDB2(inner) && inner instanceof DatasetGraphWrapper wrapper) {
      inner = wrapper.getWrapped();
    }
    if (!TDBInternal.isTDB2(inner)) {
      return OptionalLong.empty();
    }
    DatasetGraph database = inner;
    return Txn.calculateRead(
        database,
        () ->
            OptionalLong.of(
                TDBInternal.getDatasetGraphTDB(database)
                    .getTxnSystem()
                    .getThreadTransaction()
                    .getDataVersion()));
  }
}
