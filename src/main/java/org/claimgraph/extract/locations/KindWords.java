package org.claimgraph.extract.locations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.extract.TableFile;
import org.claimgraph.kb.NameMark;
import org.claimgraph.nlp.Annotation;

/** Words beside a name that say what sort of place it is: "the X region", "the town of X". */
final class KindWords {
  private static final Map<String, PlaceCandidate.Kind> BEHIND = new HashMap<>();
  private static final Map<String, PlaceCandidate.Kind> BEFORE = new HashMap<>();

  static {
    for (TableFile.Row row : TableFile.read("locations/kind-words.tsv").rows()) {
      PlaceCandidate.Kind kind = PlaceCandidate.Kind.valueOf(row.column(0));
      row.forms(1).forEach(word -> BEHIND.put(word, kind));
      row.forms(2).forEach(word -> BEFORE.put(word, kind));
    }
  }

  private KindWords() {}

  /** The kind a word names where it stands behind a name. */
  static Optional<PlaceCandidate.Kind> kind(String word) {
    return Optional.ofNullable(BEHIND.get(word));
  }

  /** One past the place word in lower case that belongs to a name, where there is one. */
  static OptionalInt endWithWord(Annotation annotation, CandidateName name) {
    String word = NameEvidence.text(annotation, name.end());
    boolean belongs =
        BEHIND.containsKey(word)
            && name.mark() != NameMark.ADJECTIVE
            && !NameEvidence.text(annotation, name.end() + 1).equals("of");
    return belongs ? OptionalInt.of(name.end() + 1) : OptionalInt.empty();
  }

  /** The kind that the words around a name say it has. */
  static Optional<PlaceCandidate.Kind> said(Annotation annotation, CandidateName name) {
    Optional<PlaceCandidate.Kind> inside =
        name.end() - name.first() > 1
            ? kind(NameEvidence.word(annotation, name.end() - 1))
            : Optional.empty();
    Optional<PlaceCandidate.Kind> behind =
        inside.isPresent() ? inside : kind(NameEvidence.text(annotation, name.end()));
    if (behind.isPresent()) {
      return behind;
    }
    int before = name.first() - 1;
    if (NameEvidence.word(annotation, before).equals("the")) {
      before--;
    }
    boolean partOf = isCapitalised(NameEvidence.text(annotation, before - 2));
    return NameEvidence.word(annotation, before).equals("of") && !partOf
        ? Optional.ofNullable(BEFORE.get(NameEvidence.word(annotation, before - 1)))
        : Optional.empty();
  }

  /** Whether the name has the definite article, as rivers have and towns have not. */
  static boolean hasArticle(Annotation annotation, CandidateName name) {
    return NameEvidence.word(annotation, name.first() - 1).equals("the")
        && !isFollowedByNoun(annotation, name);
  }

  /** "the Trastevere district of Rome" does not call Rome a district. */
  private static boolean isCapitalised(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0)) && !text.equals("The");
  }

  /** "the Tiber" is a river, "the Tiber bridge" is no sign of one. */
  private static boolean isFollowedByNoun(Annotation annotation, CandidateName name) {
    return name.end() < annotation.tokens().size()
        && annotation.tokens().get(name.end()).tag().startsWith("N");
  }
}
