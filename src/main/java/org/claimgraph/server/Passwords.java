package org.claimgraph.server;

import java.nio.file.Path;
import org.eclipse.jetty.security.PropertyUserStore;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * The users who may log in. Fuseki's own reading of the file goes on watching it from a thread that
 * outlives the server; this one reads it once.
 */
final class Passwords {

  private Passwords() {}

  /**
   * Reads a Jetty password file.
   *
   * @throws ServerException where it names nobody
   */
  static UserStore read(Path file) {
    PropertyUserStore users = new PropertyUserStore();
    users.setConfig(ResourceFactory.root().newResource(file));
    try {
      users.start();
    } catch (Exception e) {
      throw new ServerException("The password file " + file + " cannot be used", e);
    }
    return users;
  }
}
