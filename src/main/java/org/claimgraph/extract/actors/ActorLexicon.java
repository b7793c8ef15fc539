package org.claimgraph.extract.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.PhraseTable;
import org.claimgraph.extract.PhraseTable.Match;
import org.claimgraph.extract.Sides;
import org.claimgraph.extract.TableFile;
import org.claimgraph.extract.TableFile.Row;
import org.claimgraph.extract.Words;

/** The word lists of actors, read from the data files beside this package. Immutable. */
final class ActorLexicon {
  /** Shorter words are as likely parts of names ("Ma", "Abu"). */
  private static final int SHORTEST_CALLING = 5;

  private static final List<String> HISSING = List.of("s", "x", "ch", "sh");

  final Sides sides = Sides.shipped();
  final PhraseTable<Role> roles;
  final PhraseTable<Role> titles;
  final PhraseTable<String> notActors;
  final Set<String> modifiers;
  final Set<String> organisationHeads;
  private final PhraseTable<Known> organisations;
  private final Map<String, Grammar> givenNames;
  private final Set<String> personNouns;

  /** What a role noun or title is. */
  enum Kind {
    /** "Mr", "Sheikh": only before names. */
    HONORIFIC,
    /** "Lt. Gen.": only before names. */
    RANK,
    /** Stands before names and alone. */
    LEADER,
    /** Stands alone. */
    PERSON,
    /** An organisation. */
    BODY,
    /** Armed people said in the singular or a plural without singular. */
    FORCE,
    /** Several people. */
    PEOPLE
  }

  /**
   * A role noun or title.
   *
   * @param kind what it is
   * @param gender of who bears it
   * @param isPlural whether the word is a plural
   */
  record Role(Kind kind, Grammar gender, boolean isPlural) {

    boolean isPerson() {
      return kind.compareTo(Kind.PERSON) <= 0 && !isPlural;
    }
  }

  /**
   * An organisation or armed group known by name.
   *
   * @param form the form as the data file has it
   */
  record Known(String form, EntityType type, Optional<String> side) {}

  private ActorLexicon() {
    roles = new PhraseTable<>();
    titles = new PhraseTable<>();
    notActors = new PhraseTable<>();
    modifiers = new HashSet<>();
    organisationHeads = new HashSet<>();
    organisations = new PhraseTable<>();
    givenNames = new HashMap<>();
    for (Row row : TableFile.read("actors/roles.tsv").rows()) {
      addRole(row);
    }
    for (Row row : TableFile.read("actors/titles.tsv").rows()) {
      Kind kind = row.column(1).equals("rank") ? Kind.RANK : Kind.HONORIFIC;
      row.forms(0).forEach(t -> titles.put(t, new Role(kind, gender(row.column(2)), false)));
    }
    for (Row row : TableFile.read("actors/organisations.tsv").rows()) {
      addOrganisation(row);
    }
    for (String file : new String[] {"actors/given-names-more.tsv", "actors/given-names.tsv"}) {
      for (Row row : TableFile.read(file).rows()) {
        givenNames.putIfAbsent(row.column(0), gender(row.column(1)));
      }
    }
    personNouns = new HashSet<>();
    TableFile.read("actors/person-nouns.tsv").rows().forEach(r -> personNouns.add(r.column(0)));
    TableFile.read("actors/not-actors.txt")
        .rows()
        .forEach(r -> notActors.put(r.column(0), r.column(0)));
    TableFile.read("actors/role-modifiers.txt").rows().forEach(r -> modifiers.add(r.column(0)));
    TableFile.read("actors/organisation-heads.txt")
        .rows()
        .forEach(r -> organisationHeads.add(r.column(0)));
  }

  /** The same lists with other roles. */
  private ActorLexicon(ActorLexicon other, PhraseTable<Role> roles) {
    this.roles = roles;
    titles = other.titles;
    notActors = other.notActors;
    modifiers = other.modifiers;
    organisationHeads = other.organisationHeads;
    organisations = other.organisations;
    givenNames = other.givenNames;
    personNouns = other.personNouns;
  }

  /** The lists that ship with the program, read once. */
  static ActorLexicon shipped() {
    return Shipped.LEXICON;
  }

  /** One that takes any noun for a person for a role, not only those of news articles. */
  ActorLexicon withPersonNouns() {
    PhraseTable<Role> more = new PhraseTable<>(roles);
    for (Row row : TableFile.read("actors/person-nouns.tsv").rows()) {
      String singular = row.column(0);
      Grammar gender = gender(row.column(1));
      more.put(singular, new Role(Kind.PERSON, gender, false));
      more.put(plural(singular), new Role(Kind.PERSON, gender, true));
    }
    return new ActorLexicon(this, more);
  }

  private static String plural(String singular) {
    if (singular.endsWith("man")) {
      return singular.substring(0, singular.length() - 2) + "en";
    }
    int length = singular.length();
    if (singular.endsWith("y")
        && (length == 1 || "aeiou".indexOf(singular.charAt(length - 2)) < 0)) {
      return singular.substring(0, length - 1) + "ies";
    }
    boolean hisses = HISSING.stream().anyMatch(singular::endsWith);
    return singular + (hisses ? "es" : "s");
  }

  private void addRole(Row row) {
    Kind kind =
        switch (row.column(1)) {
          case "leader" -> Kind.LEADER;
          case "person" -> Kind.PERSON;
          case "body" -> Kind.BODY;
          case "force" -> Kind.FORCE;
          default -> Kind.PEOPLE;
        };
    Grammar gender = gender(row.column(2));
    String form = row.column(0);
    int slash = form.indexOf('/');
    boolean isPlural = kind == Kind.PEOPLE;
    roles.put(slash < 0 ? form : form.substring(0, slash), new Role(kind, gender, isPlural));
    boolean hasPlural = kind != Kind.PEOPLE && kind != Kind.FORCE;
    if (hasPlural) {
      String plural = slash < 0 ? form + "s" : form.substring(slash + 1);
      roles.put(plural, new Role(kind, gender, true));
    }
  }

  private void addOrganisation(Row row) {
    EntityType type =
        row.column(1).equals("armed-group") ? EntityType.ARMED_GROUP : EntityType.ORGANISATION;
    Optional<String> side = Optional.of(row.column(3)).filter(key -> !key.isEmpty());
    organisations.put(row.column(0), new Known(row.column(0), type, side));
    for (String form : row.forms(2)) {
      organisations.put(form, new Known(form, type, side));
    }
  }

  private static Grammar gender(String letter) {
    return switch (letter) {
      case "m" -> Grammar.HE;
      case "f" -> Grammar.SHE;
      default -> Grammar.HE_OR_SHE;
    };
  }

  /** An organisation's name that begins at a word, written with its capitals. */
  Optional<Match<Known>> organisationAt(Words words, int from) {
    return organisations
        .at(words, from)
        .filter(
            match -> {
              String form = match.value().form();
              String first = words.get(match.from()).text();
              boolean isAcronym =
                  form.length() <= 6 && Character.isUpperCase(form.charAt(form.length() - 1));
              return isAcronym
                  ? first.startsWith(form.substring(0, Math.min(first.length(), form.length())))
                  : Character.isUpperCase(words.get(match.to() - 1).text().codePointAt(0));
            });
  }

  /** The gender of a given name; empty for other words. */
  Optional<Grammar> givenName(String word) {
    return Optional.ofNullable(givenNames.get(word));
  }

  /** Whether a word with a capital is a noun for a person, and no given name: "Biologist". */
  boolean isCalling(Words.Word word) {
    return word.isCapitalised()
        && word.text().length() >= SHORTEST_CALLING
        && personNouns.contains(word.lower())
        && !givenNames.containsKey(word.text());
  }

  /** The title or role whose words end just before a word, for names to follow. */
  Optional<Match<Role>> titleBefore(Words words, int to) {
    Optional<Match<Role>> title = titles.before(words, to);
    Optional<Match<Role>> role =
        roles
            .before(words, to)
            .filter(match -> match.value().kind() == Kind.LEADER && !match.value().isPlural());
    if (title.isPresent() && role.isPresent()) {
      return title.get().from() <= role.get().from() ? title : role;
    }
    return title.or(() -> role);
  }

  private static final class Shipped {
    static final ActorLexicon LEXICON = new ActorLexicon();
  }
}
