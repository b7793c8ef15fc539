package org.claimgraph.link.online;

import java.time.Duration;

/** Waits, or only says that it would. */
@FunctionalInterface
public interface Pauser {

  /**
   * Lets some time pass.
   *
   * @throws InterruptedException where the wait is broken off
   */
  void pause(Duration time) throws InterruptedException;

  /** The pauser that really waits. */
  static Pauser sleeping() {
    return Thread::sleep;
  }
}
