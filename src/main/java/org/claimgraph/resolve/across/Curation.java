package org.claimgraph.resolve.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimgraph.article.Slug;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.Referent;

/**
 * What people decided against the rules. Read from a text file, one decision a line, parted by
 * tabs; {@code #} begins a comment:
 *
 * <pre>
 * same       person/ann-lee   person/anne-lee         the second is the first
 * different  person/ann-lee   article-slug/lee-120    this referent is somebody else
 * rename     person/ann-lee   Ann B. Lee              preferred label
 * link       person/ann-lee   https://example.org/lee the entity is this record of a knowledge base
 * unlink     person/ann-lee   https://example.org/li  the entity is not this record
 * </pre>
 *
 * @param rules in the order of the file
 */
public record Curation(List<Rule> rules) {
  /** No decisions. */
  public static final Curation NONE = new Curation(List.of());

  /** Copies the list. */
  public Curation {
    rules = List.copyOf(rules);
  }

  /** One decision. */
  public sealed interface Rule {

    /** Path of the entity it is about. */
    String path();

    /** It as a line of the file. */
    default String line() {
      return switch (this) {
        case Same rule -> line("same", rule.path(), rule.other());
        case Different rule -> line("different", rule.path(), rule.referent());
        case Rename rule -> line("rename", rule.path(), rule.label());
        case Linked rule -> line("link", rule.path(), rule.target());
        case NotLinked rule -> line("unlink", rule.path(), rule.target());
      };
    }

    private static String line(String word, String path, String value) {
      return String.join("\t", word, path, value);
    }
  }

  /** The entity at the second path is the one at the first. */
  public record Same(String path, String other) implements Rule {}

  /** The referent, {@code article/id}, is not the entity at the path. */
  public record Different(String path, String referent) implements Rule {}

  /** The entity at the path is called so. */
  public record Rename(String path, String label) implements Rule {}

  /** The entity at the path is the record of a knowledge base that has this IRI. */
  public record Linked(String path, String target) implements Rule {}

  /** The entity at the path is not the record that has this IRI. */
  public record NotLinked(String path, String target) implements Rule {}

  /** The decisions as a curation file's text; {@link #parse} reads equal ones. */
  public String text() {
    return rules.stream().map(Rule::line).collect(Collectors.joining("\n"));
  }

  /** Paths of all entities that the decisions name, sorted. */
  public SortedSet<String> paths() {
    SortedSet<String> paths = new TreeSet<>();
    for (Rule rule : rules) {
      paths.add(rule.path());
      if (rule instanceof Same same) {
        paths.add(same.other());
      }
    }
    return paths;
  }

  /**
   * Reads a curation file's text.
   *
   * @throws IllegalArgumentException naming the line, what was expected and what was found
   */
  public static Curation parse(String text) {
    List<Rule> rules = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        rules.add(rule(line, i + 1));
      }
    }
    return new Curation(rules);
  }

  private static Rule rule(String line, int number) {
    String[] cells = line.split("\t+");
    if (cells.length >= 3) {
      switch (cells[0].strip()) {
        case "same" -> {
          return new Same(cells[1].strip(), cells[2].strip());
        }
        case "different" -> {
          return new Different(cells[1].strip(), cells[2].strip());
        }
        case "rename" -> {
          return new Rename(cells[1].strip(), cells[2].strip());
        }
        case "link" -> {
          return new Linked(cells[1].strip(), iri(cells[2].strip(), number));
        }
        case "unlink" -> {
          return new NotLinked(cells[1].strip(), iri(cells[2].strip(), number));
        }
        default -> {}
      }
    }
    throw new IllegalArgumentException(
        "line "
            + number
            + ": expected same, different, rename, link or unlink with two values parted by tabs,"
            + " found \""
            + line
            + "\"");
  }

  private static String iri(String target, int number) {
    if (!target.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
      throw new IllegalArgumentException(
          "line " + number + ": expected the IRI of a record, found \"" + target + "\"");
    }
    return target;
  }

  List<Group> apply(List<Group> groups) {
    List<Group> curated = new ArrayList<>(groups);
    for (Rule rule : rules) {
      switch (rule) {
        case Same same -> merge(curated, same);
        case Different different -> split(curated, different);
        case Rename rename ->
            curated.replaceAll(
                g ->
                    g.path().equals(rename.path())
                        ? new Group(g.path(), rename.label(), g.members())
                        : g);
        case Linked linked -> {}
        case NotLinked notLinked -> {}
      }
    }
    return curated;
  }

  private static void merge(List<Group> groups, Same same) {
    Optional<Group> first = at(groups, same.path());
    Optional<Group> second = at(groups, same.other());
    if (first.isPresent() && second.isPresent() && first.get() != second.get()) {
      groups.remove(second.get());
      groups.set(groups.indexOf(first.get()), first.get().with(second.get(), Reason.CURATED_SAME));
    }
  }

  private static void split(List<Group> groups, Different different) {
    at(groups, different.path())
        .filter(group -> group.members().size() > 1)
        .ifPresent(
            group -> {
              List<Group.Member> out =
                  group.members().stream()
                      .filter(m -> name(m.referent()).equals(different.referent()))
                      .toList();
              List<Group.Member> rest =
                  group.members().stream().filter(m -> !out.contains(m)).toList();
              if (!out.isEmpty()) {
                groups.set(groups.indexOf(group), new Group(group.path(), group.label(), rest));
                Referent referent = out.getFirst().referent();
                groups.add(
                    new Group(
                        group.path() + "-" + Slug.of(name(referent)),
                        referent.label(),
                        List.of(new Group.Member(referent, 1.0, Reason.CURATED_DIFFERENT))));
              }
            });
  }

  private static String name(Referent referent) {
    return referent.article() + "/" + referent.id();
  }

  private static Optional<Group> at(List<Group> groups, String path) {
    return groups.stream().filter(g -> g.path().equals(path)).findFirst();
  }
}
