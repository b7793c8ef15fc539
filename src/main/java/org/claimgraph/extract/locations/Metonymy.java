package org.claimgraph.extract.locations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.LocationMention.Use;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.extract.TableFile;
import org.claimgraph.kb.NameMark;
import org.claimgraph.kb.RecordKind;
import org.claimgraph.nlp.Annotation;

/**
 * Tells a country's or capital's name that stands for the place from one that stands for the state.
 * Countries are states unless the words before them are a place's; capitals are places unless they
 * do what states do.
 */
final class Metonymy {
  private static final Map<String, Set<String>> WORDS = new HashMap<>();

  static {
    for (TableFile.Row row : TableFile.read("locations/metonymy.tsv").rows()) {
      WORDS.put(row.column(0), Set.copyOf(row.forms(1)));
    }
  }

  private final Gazetteer gazetteer;

  Metonymy(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** What a name is used for, given its candidates, best first. */
  Use use(Annotation annotation, CandidateName name, List<PlaceCandidate> candidates) {
    if (name.mark() == NameMark.ADJECTIVE) {
      return Use.ADJECTIVE;
    }
    if (candidates.isEmpty() || isBehindPlaceWord(annotation, name)) {
      return Use.PLACE;
    }
    PlaceCandidate best = candidates.getFirst();
    if (best.kind() == PlaceCandidate.Kind.COUNTRY) {
      return Use.METONYM;
    }
    return isCapital(name, best) && actsAsState(annotation, name) ? Use.METONYM : Use.PLACE;
  }

  private boolean isCapital(CandidateName name, PlaceCandidate best) {
    return name.entry().places().stream()
        .anyMatch(
            place ->
                gazetteer.feature(place.place()) == RecordKind.CAPITAL
                    && gazetteer.key(place.place()).equals(best.key()));
  }

  private static boolean isBehindPlaceWord(Annotation annotation, CandidateName name) {
    int before = name.first() - 1;
    if (NameEvidence.word(annotation, before).equals("the")) {
      before--;
    }
    String word = NameEvidence.word(annotation, before);
    if (word.equals("of")) {
      return is("place-of", NameEvidence.word(annotation, before - 1));
    }
    boolean listed =
        (word.equals(",") || word.equals("and") || word.equals("or"))
            && startsUpperCase(NameEvidence.text(annotation, before - 1))
            && is("place-before", NameEvidence.word(annotation, before - 2));
    String last = NameEvidence.text(annotation, before - 1);
    boolean contains =
        word.equals(",") && (startsUpperCase(last) || KindWords.kind(last).isPresent());
    return listed || contains || is("place-before", word) || word.endsWith("-held");
  }

  private static boolean actsAsState(Annotation annotation, CandidateName name) {
    int next = name.end();
    String word = NameEvidence.word(annotation, next);
    if (word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’")) {
      return is("state-noun", NameEvidence.word(annotation, next + 1))
          || is("state-noun", NameEvidence.word(annotation, next + 2));
    }
    if (word.equals("has") || word.equals("had") || word.equals("have")) {
      word = NameEvidence.word(annotation, next + 1);
    }
    return is("state-verb", word);
  }

  private static boolean is(String group, String word) {
    return WORDS.getOrDefault(group, Set.of()).contains(word);
  }

  private static boolean startsUpperCase(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }
}
