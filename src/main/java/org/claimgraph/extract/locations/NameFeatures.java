package org.claimgraph.extract.locations;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Token;

/** What the decision whether a candidate is a place's name goes by: one string for each fact. */
final class NameFeatures {
  private final Gazetteer gazetteer;
  private final Annotation annotation;
  private final NameEvidence evidence;
  private final List<String> features = new ArrayList<>();

  private NameFeatures(Gazetteer gazetteer, Annotation annotation, NameEvidence evidence) {
    this.gazetteer = gazetteer;
    this.annotation = annotation;
    this.evidence = evidence;
  }

  /** The features of one candidate. */
  static List<String> of(
      Gazetteer gazetteer, Annotation annotation, NameEvidence evidence, CandidateName name) {
    NameFeatures of = new NameFeatures(gazetteer, annotation, evidence);
    of.bias();
    of.words(name);
    of.neighbours(name);
    of.entry(name);
    of.article(name);
    return of.features;
  }

  private void bias() {
    features.add("bias");
  }

  private void words(CandidateName name) {
    String before = NameEvidence.word(annotation, name.first() - 1);
    String after = NameEvidence.word(annotation, name.end());
    add("w-1", before);
    add("w+1", after);
    add("w-2", NameEvidence.word(annotation, name.first() - 2));
    add("w+2", NameEvidence.word(annotation, name.end() + 1));
    add("w-1+1", before + "_" + after);
    add("t-1", tag(name.first() - 1));
    add("t+1", tag(name.end()));
    add("t", tag(name.end() - 1));
    add("t-1+1", tag(name.first() - 1) + "_" + tag(name.end()));
    add("last", NameEvidence.word(annotation, name.end() - 1));
    add("length", String.valueOf(name.end() - name.first()));
  }

  private void neighbours(CandidateName name) {
    int before = name.first() - 1;
    boolean capitalBefore = isCapitalised(before) && !isFirst(before);
    boolean capitalAfter = isCapitalised(name.end());
    add("caps", (capitalBefore ? "1" : "0") + (capitalAfter ? "1" : "0"));
    if (isCapitalised(before)) {
      add("personal-1", String.valueOf(evidence.isPersonal(annotation, before)));
    }
    if (capitalAfter) {
      String after = NameEvidence.word(annotation, name.end());
      add("after", evidence.isFirstName(after) ? "first-name" : WordClasses.of(after));
      add("after-2", WordClasses.of(NameEvidence.word(annotation, name.end() + 1)));
      add("caps+2", String.valueOf(isCapitalised(name.end() + 1)));
    }
    if (NameEvidence.word(annotation, before).equals(",") && isCapitalised(before - 1)) {
      features.add("behind-comma");
    }
    if (NameEvidence.word(annotation, name.end()).equals(",") && isCapitalised(name.end() + 1)) {
      features.add("before-comma");
    }
    if (Compass.bearing(NameEvidence.word(annotation, before)).isPresent()) {
      features.add("behind-direction");
    }
    add("first", String.valueOf(isFirst(name.first())));
  }

  private void entry(CandidateName name) {
    NameEntry entry = name.entry();
    String text = annotation.text(name.span());
    add("shape", shape(text));
    if (entry.places().isEmpty()) {
      features.add("unlisted");
      return;
    }
    NamedPlace top = entry.places().get(0);
    PlaceCandidate.Kind kind = gazetteer.kind(top.place());
    int size = (int) Math.log10(gazetteer.population(top.place()) + 1);
    String lexical = (entry.commonWord() ? "w" : "") + (entry.firstName() ? "f" : "");
    add("size", String.valueOf(size));
    add("kind", kind + "_" + top.mark());
    add("lexical", lexical);
    add("lexical-size", lexical + size);
    add("lexical-t-1", lexical + tag(name.first() - 1));
    add("mark", name.mark() + shape(text));
    add("mark-behind", name.mark() + NameEvidence.word(annotation, name.first() - 1));
    add("coarse", String.valueOf(name.coarse()));
    add("feature", gazetteer.feature(top.place()).toString());
  }

  private void article(CandidateName name) {
    int mentions = evidence.mentions(name);
    int locative = evidence.locative(name);
    int personal = evidence.personal(name);
    add("locative", String.valueOf(Math.min(3, locative)));
    add("personal", String.valueOf(Math.min(3, personal)));
    add("balance", locative == personal ? "even" : locative > personal ? "place" : "person");
    add("mentions", String.valueOf(Math.min(4, mentions)));
  }

  private static String shape(String text) {
    if (text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT))) {
      return text.contains(".") ? "A.A." : text.length() <= 3 ? "AA" : "AAAA";
    }
    return text.contains(".") ? "Aa." : text.contains(" ") ? "Aa Aa" : "Aa";
  }

  private void add(String feature, String value) {
    features.add(feature + "=" + value);
  }

  private String tag(int token) {
    List<Token> tokens = annotation.tokens();
    return token < 0 || token >= tokens.size() ? "" : tokens.get(token).tag();
  }

  private boolean isCapitalised(int token) {
    String text = NameEvidence.text(annotation, token);
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  private boolean isFirst(int token) {
    return evidence.isFirst(token);
  }
}
