package org.claimgraph.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.actors.DescriptionFinder.Description;
import org.claimgraph.extract.actors.Name.Range;

/**
 * Ties a person's name to the role said beside it: "Ann Lee, head of the fund,", "the fund's head,
 * Ann Lee", "the head of the fund Ann Lee".
 */
final class AppositionReader {
  private static final Set<String> CLOSES = Set.of(",", ".", ")", "–", "—", "said", "says");
  private static final Set<String> JOINTS = Set.of(",", "–", "—", "-", "(");

  private AppositionReader() {}

  /**
   * The words of the role said beside a name, without its determiner; empty where there is none.
   */
  static Optional<Range> roleOf(Words words, Name name, List<Description> descriptions) {
    if (name.type() != EntityType.PERSON) {
      return Optional.empty();
    }
    return descriptions.stream()
        .filter(description -> description.type() == EntityType.PERSON)
        .filter(description -> isBeside(words, name, description))
        .findFirst()
        .map(description -> withoutDeterminer(words, description));
  }

  /**
   * A person's name that only its place beside a role tells: "the fund's head, Lee, said", "Ann
   * Lee, head of the fund".
   */
  static List<Name> named(
      Words words, NameFinder finder, List<Name> names, List<Description> descriptions) {
    List<Name> found = new ArrayList<>();
    for (Description description : descriptions) {
      if (description.type() == EntityType.PERSON) {
        after(words, description)
            .or(() -> before(words, description))
            .filter(run -> names.stream().noneMatch(name -> overlaps(name, run)))
            .filter(run -> finder.mayBePerson(words, run.from(), run.to()))
            .ifPresent(run -> found.add(finder.person(words, run)));
      }
    }
    return found;
  }

  private static boolean overlaps(Name name, CapitalRun run) {
    return name.begin() < run.to() && run.from() < name.to();
  }

  private static Optional<CapitalRun> after(Words words, Description description) {
    if (!words.lower(description.end()).equals(",")) {
      return Optional.empty();
    }
    CapitalRun run = CapitalRun.at(words, description.end() + 1);
    boolean isName = run.to() > run.from() && CLOSES.contains(words.lower(run.to()));
    return isName ? Optional.of(run) : Optional.empty();
  }

  /** A run of two words or more, or it may be a place ("in Oslo, head of ..."). */
  private static Optional<CapitalRun> before(Words words, Description description) {
    int comma = description.begin() - 1;
    if (!words.lower(comma).equals(",")) {
      return Optional.empty();
    }
    int from = comma;
    while (from > 0 && CapitalRun.isNamePart(words, from - 1)) {
      from--;
    }
    boolean isName = comma - from >= 2 && comma - from <= 4;
    return isName ? Optional.of(new CapitalRun(from, comma)) : Optional.empty();
  }

  private static boolean isBeside(Words words, Name name, Description description) {
    boolean follows =
        JOINTS.contains(words.lower(name.to()))
            && (description.begin() == name.to() + 1
                || description.begin() == name.to() + 2
                    && words.lower(name.to() + 1).equals("the"));
    boolean precedes =
        description.end() == name.begin()
            || description.end() == name.begin() - 1
                && JOINTS.contains(words.lower(description.end()));
    return follows || precedes;
  }

  static Range withoutDeterminer(Words words, Description description) {
    boolean hasArticle = words.tag(description.begin()).equals("DT");
    return new Range(hasArticle ? description.begin() + 1 : description.begin(), description.end());
  }
}
