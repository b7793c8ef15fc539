package org.claimgraph.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param port where to listen; 0 takes a free port
 * @param open whether other machines are answered; otherwise this one only (loopback)
 * @param writable whether updates and uploads are taken, from users in the password file
 * @param passwordFile a Jetty password file, {@code user: password} a line; where the server is
 *     open, only its users are answered
 * @param allowService whether queries may ask other endpoints through {@code SERVICE}
 * @param queryTimeout after which a query is stopped and answered with 503
 */
public record ServerOptions(
    int port,
    boolean open,
    boolean writable,
    Optional<Path> passwordFile,
    boolean allowService,
    Duration queryTimeout) {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  /**
   * Checks them.
   *
   * @throws ServerException where the server would be open or writable without passwords, the
   *     password file is missing, or the port is none
   */
  public ServerOptions {
    if ((open || writable) && passwordFile.isEmpty()) {
      throw new ServerException(
          "A server that is %s needs a password file: add --password-file FILE with lines such as \"editor: secret\""
              .formatted(open ? "public" : "writable"));
    }
    if (passwordFile.isPresent() && !Files.isReadable(passwordFile.get())) {
      throw new ServerException("The password file " + passwordFile.get() + " cannot be read");
    }
    if (port < 0 || port > 65_535) {
      throw new ServerException("The port must be between 0 and 65535, not " + port);
    }
  }

  /** Loopback only, read-only, a minute for each query. */
  public static ServerOptions local(int port) {
    return new ServerOptions(port, false, false, Optional.empty(), false, TIMEOUT);
  }
}
