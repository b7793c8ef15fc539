package org.claimgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads articles from files, directories and standard input: plain text, HTML, JSON and JSON lines,
 * gzipped or not.
 *
 * <p>What cannot be read becomes a problem and the rest goes on. Not safe for use by several
 * threads.
 */
public final class ArticleReader {
  /** The input that stands for standard input. */
  public static final String STDIN = "-";

  private final Problems problems;
  private final FileReader files;

  /** The folders being walked, so that no link leads round in circles. */
  private final Set<Path> open = new HashSet<>();

  /**
   * @param problems takes what is wrong with the inputs
   */
  public ArticleReader(Problems problems) {
    this.problems = problems;
    this.files = new FileReader(problems);
  }

  /**
   * Reads the inputs one after the other.
   *
   * @param inputs paths of files and directories, or {@value #STDIN}; directories are walked in
   *     sorted order, without hidden files and Markdown (notes about the articles)
   * @param articles takes each article in input order
   */
  public void read(List<String> inputs, Consumer<Article> articles) {
    for (String input : inputs) {
      if (input.equals(STDIN)) {
        readStream(System.in, "stdin", articles);
      } else {
        readNamed(input, articles);
      }
    }
  }

  /** Reads one stream as if it were a file of that name; the stream is left open. */
  public void readStream(InputStream stream, String name, Consumer<Article> articles) {
    try {
      files.read(stream, name, name, draft -> accept(draft, articles));
    } catch (IOException e) {
      problems.report(unreadable(name, e));
    }
  }

  private void readNamed(String input, Consumer<Article> articles) {
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      problems.report(missing(input));
      return;
    }
    readPath(path, articles);
  }

  private void readPath(Path path, Consumer<Article> articles) {
    if (Files.isDirectory(path)) {
      readDirectory(path, articles);
    } else if (!Files.exists(path)) {
      problems.report(missing(path.toString()));
    } else {
      readFile(path, articles);
    }
  }

  private void readDirectory(Path directory, Consumer<Article> articles) {
    try (Stream<Path> children = Files.list(directory)) {
      Path real = directory.toRealPath();
      if (!open.add(real)) {
        return; // a symbolic link to a folder around it
      }
      children.filter(child -> !isNote(child)).sorted().forEach(child -> readPath(child, articles));
      open.remove(real);
    } catch (IOException e) {
      problems.report(unreadable(directory.toString(), e));
    }
  }

  private static boolean isNote(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.startsWith(".") || name.endsWith(".md");
  }

  private void readFile(Path file, Consumer<Article> articles) {
    String name = file.getFileName().toString();
    try (InputStream stream = Files.newInputStream(file)) {
      files.read(stream, file.toString(), name, draft -> accept(draft, articles));
    } catch (IOException e) {
      problems.report(unreadable(file.toString(), e));
    }
  }

  private void accept(Draft draft, Consumer<Article> articles) {
    articles.accept(Compositor.compose(draft, problems));
  }

  private static Problem missing(String path) {
    return Problem.of(path, Room.ARTICLE, "missing-path", "there is no such file or folder");
  }

  private static Problem unreadable(String file, IOException e) {
    String reason = e.getClass().getSimpleName() + ", " + e.getMessage();
    return Problem.of(file, Room.ARTICLE, "unreadable", "it cannot be read: " + reason);
  }
}
