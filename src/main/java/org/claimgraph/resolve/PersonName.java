package org.claimgraph.resolve;

import java.util.List;

/**
 * A person's name in parts, folded by {@link NameKey#transliterated}.
 *
 * @param given given names, patronymics and initials in order; empty where only one name is said
 * @param surname the last name, or the only one; empty for text without letters
 */
public record PersonName(List<String> given, String surname) {

  /** Copies the list. */
  public PersonName {
    given = List.copyOf(given);
  }

  /** Takes a bare name apart: the last word is the surname. */
  public static PersonName of(String name) {
    List<String> words =
        NameKey.words(name).stream()
            .map(NameKey::transliterated)
            .filter(w -> !w.isEmpty())
            .toList();
    return words.isEmpty()
        ? new PersonName(List.of(), "")
        : new PersonName(words.subList(0, words.size() - 1), words.getLast());
  }

  /**
   * Whether both can name one person: a single name equals the other's surname or first given name;
   * of full names the surnames are equal and the first given names do not contradict each other.
   */
  public boolean mayBe(PersonName other) {
    if (given.isEmpty()) {
      return surname.equals(other.surname)
          || !other.given.isEmpty() && surname.equals(other.given.getFirst());
    }
    if (other.given.isEmpty()) {
      return other.mayBe(this);
    }
    return surname.equals(other.surname) && givenAgree(given.getFirst(), other.given.getFirst());
  }

  private static boolean givenAgree(String one, String other) {
    boolean initial = one.length() == 1 || other.length() == 1;
    return initial ? one.charAt(0) == other.charAt(0) : one.equals(other);
  }
}
