package org.claimgraph.link.online;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Answers kept on disk, a file each: the time it came, the question on the next lines, an empty
 * line, the answer. A file that cannot be read so is as good as none. Only good answers are kept,
 * so a run that was broken off goes on where it stopped.
 */
final class AnswerCache {
  private static final String GAP = "\n\n";

  private final Path directory;
  private final Duration keep;
  private final InstantSource clock;

  /**
   * A cache in a directory, made where there is none.
   *
   * @throws OnlineException where it cannot be made
   */
  AnswerCache(Path directory, Duration keep, InstantSource clock) {
    this.directory = directory;
    this.keep = keep;
    this.clock = clock;
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new OnlineException("The cache directory " + directory + " cannot be made", e);
    }
  }

  /**
   * An answer that is kept.
   *
   * @param text the answer
   * @param came when it came
   */
  record Kept(String text, Instant came) {}

  /** The answer to a question, if it is here and not too old. */
  Optional<Kept> get(Question question) {
    try {
      String text = Files.readString(file(question), StandardCharsets.UTF_8);
      int line = text.indexOf('\n');
      String head = question.key() + GAP;
      if (line < 0 || !text.startsWith(head, line + 1)) {
        return Optional.empty();
      }
      Instant came = Instant.parse(text.substring(0, line));
      return clock.instant().isBefore(came.plus(keep))
          ? Optional.of(new Kept(text.substring(line + 1 + head.length()), came))
          : Optional.empty();
    } catch (IOException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps an answer in place of an older one. */
  void put(Question question, String answer) {
    Path file = file(question);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(part, clock.instant() + "\n" + question.key() + GAP + answer);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new OnlineException("An answer cannot be kept in " + directory, e);
    }
  }

  private Path file(Question question) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(question.key().getBytes(StandardCharsets.UTF_8));
      return directory.resolve(HexFormat.of().formatHex(digest) + ".answer");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
