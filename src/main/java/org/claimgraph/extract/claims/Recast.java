package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.claims.AttributionLinker.Group;
import org.claimgraph.extract.claims.Reading.Piece;

/**
 * Puts right what grammar tells better than the tagger: the subject of a passive cue is no source
 * ("the crew was told to wait"), and a noun that has the content for its that-clause belongs to it
 * ("denied reports that").
 */
final class Recast {
  /** Passives that tell of the subject's own mind. */
  private static final Set<String> OWN_MIND =
      Set.of(
          "convince", "concern", "satisfy", "persuade", "worry", "determine", "commit", "prepare");

  private static final Senses SENSES = Senses.load();
  private static final Bases BASES = new Bases(SENSES);

  private Recast() {}

  /** The attribution itself, or one that agrees with the grammar. */
  static Group of(Group group) {
    return joined(nounOfContent(passive(active(withoutPronoun(group)))));
  }

  /** "It" in "it was revealed that" is no content, nor "he" in "he was told by the mayor that". */
  private static Group withoutPronoun(Group group) {
    Piece cue = group.cue();
    Piece first = group.contents().isEmpty() ? null : group.contents().getFirst();
    boolean empty =
        cue != null
            && first != null
            && group.contents().size() > 1
            && first.paragraph() == cue.paragraph()
            && first.end() == cue.begin()
            && (isIt(first) || isToldThat(first, cue, group.contents().get(1)));
    List<Piece> rest = empty ? group.contents().subList(1, group.contents().size()) : List.of();
    return empty ? new Group(cue, group.source(), rest, group.margin()) : group;
  }

  /** Whether a pronoun before a passive cue is who hears the clause behind it. */
  private static boolean isToldThat(Piece pronoun, Piece cue, Piece clause) {
    Paragraph text = cue.paragraph();
    return pronoun.end() == pronoun.begin() + 1
        && text.tags[pronoun.begin()].equals("PRP")
        && Clauses.isPassive(text, cue.begin(), main(cue))
        && clause.paragraph() == text
        && text.words[clause.begin()].equals("that");
  }

  private static boolean isIt(Piece piece) {
    return piece.end() == piece.begin() + 1 && piece.paragraph().words[piece.begin()].equals("it");
  }

  /** "The video" in "the video appears to confirm" is no content. */
  private static Group active(Group group) {
    Piece cue = group.cue();
    boolean bare = cue != null && group.source() == null && group.contents().size() > 1;
    if (!bare) {
      return group;
    }
    Paragraph text = cue.paragraph();
    Piece first = group.contents().getFirst();
    int main = main(cue);
    boolean subject =
        first.number() == cue.number()
            && first.end() == cue.begin()
            && text.phraseEnd[first.begin()] == first.end()
            && text.phrases[first.begin()] == 'N'
            && Subjects.isFinite(text, cue.begin())
            && text.tags[main].startsWith("VB")
            && !Clauses.isPassive(text, cue.begin(), main);
    List<Piece> rest = group.contents().subList(1, group.contents().size());
    return subject
        ? new Group(cue, as(first, Role.SOURCE, first.begin(), first.end()), rest, group.margin())
        : group;
  }

  private static int main(Piece cue) {
    int main = cue.begin();
    for (int i = cue.begin(); i < cue.end(); i++) {
      main = cue.paragraph().tags[i].startsWith("VB") ? i : main;
    }
    return main;
  }

  private static Group passive(Group group) {
    Piece cue = group.cue();
    Piece subject = group.source();
    boolean before =
        cue != null
            && subject != null
            && subject.sentence() == cue.sentence()
            && subject.number() == cue.number()
            && subject.end() <= cue.begin();
    if (!before || group.contents().isEmpty() || !(isToldOf(cue) || isSaidToBe(group, cue))) {
      return group;
    }
    List<Piece> contents = new ArrayList<>(group.contents());
    if (!isIt(subject) && contents.stream().noneMatch(content -> content.begin() < subject.end())) {
      contents.addFirst(as(subject, Role.CONTENT, subject.begin(), subject.end()));
    }
    return new Group(cue, null, contents, group.margin());
  }

  private static boolean isToldOf(Piece cue) {
    Paragraph text = cue.paragraph();
    int main = main(cue);
    return Senses.isOfMind(text.senses[main])
        && !OWN_MIND.contains(text.bases[main])
        && Clauses.isPassive(text, cue.begin(), main);
  }

  /** "Is understood to have left", the participle taken for an adjective. */
  private static boolean isSaidToBe(Group group, Piece cue) {
    Paragraph text = cue.paragraph();
    Piece content = group.contents().getFirst();
    int last = cue.end() - 1;
    if (last == cue.begin()
        || !text.bases[cue.begin()].equals("be")
        || !text.tags[last].equals("JJ")
        || content.paragraph() != text
        || content.begin() != cue.end()
        || !text.words[cue.end()].equals("to")) {
      return false;
    }
    String verb = BASES.of(text.words[last], "VBN");
    return !verb.equals(text.words[last])
        && !OWN_MIND.contains(verb)
        && Senses.isOfMind(SENSES.of(verb, "VBN"));
  }

  private static Group nounOfContent(Group group) {
    Piece cue = group.cue();
    if (cue == null || group.contents().isEmpty() || cue.end() - cue.begin() < 2) {
      return group;
    }
    Piece content = group.contents().getLast();
    Paragraph text = cue.paragraph();
    int noun = cue.end() - 1;
    boolean own =
        content.number() == cue.number()
            && content.begin() == cue.end()
            && text.words[content.begin()].equals("that")
            && text.tags[noun].startsWith("NN")
            && text.senses[noun].equals("communication")
            && text.phrases[noun - 1] == 'V'
            && text.senses[noun - 1].endsWith("+");
    if (!own) {
      return group;
    }
    List<Piece> contents = new ArrayList<>(group.contents());
    contents.set(contents.size() - 1, as(content, Role.CONTENT, noun, content.end()));
    return new Group(
        as(cue, Role.CUE, cue.begin(), noun), group.source(), contents, group.margin());
  }

  /** One content of "reports" and "that the town fell". */
  private static Group joined(Group group) {
    List<Piece> contents = new ArrayList<>();
    for (Piece content : group.contents()) {
      Piece last = contents.isEmpty() ? content : contents.getLast();
      boolean goesOn =
          last.number() == content.number()
              && last.end() == content.begin()
              && content.paragraph().words[content.begin()].equals("that");
      if (goesOn) {
        contents.removeLast();
      }
      contents.add(goesOn ? as(content, Role.CONTENT, last.begin(), content.end()) : content);
    }
    return new Group(group.cue(), group.source(), contents, group.margin());
  }

  /** A piece with another role and other bounds in the same sentence. */
  static Piece as(Piece piece, Role role, int begin, int end) {
    return new Piece(
        piece.index(),
        role,
        piece.paragraph(),
        piece.number(),
        piece.sentence(),
        piece.offset(),
        begin,
        end,
        piece.probability());
  }
}
