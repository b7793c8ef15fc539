package org.claimgraph.extract.claims;

import java.util.Optional;
import java.util.stream.IntStream;
import org.claimgraph.extract.claims.AttributionLinker.Group;
import org.claimgraph.extract.claims.Reading.Piece;

/**
 * Finds by grammar who says something where the tagger named nobody or too much: the subject that a
 * cue shares with the verb before it ("visited the town | and said"), a name that was taken into
 * the cue ("added | the agency"), and a source that holds the clause before ("the talks began on
 * Monday and | the ministry | says").
 */
final class SourceRepair {
  private final Rates cues;

  SourceRepair(Lexicon lexicon) {
    this.cues = lexicon.cues();
  }

  /** The attribution itself, or one with its source put right. */
  Group of(Group group) {
    Piece cue = group.cue();
    if (cue == null || cue.paragraph().headline) {
      return group;
    }
    return group.source() == null ? found(group, cue) : shortened(group, cue, group.source());
  }

  private Group found(Group group, Piece cue) {
    Group named = withNameOfCue(group, cue);
    if (named != group) {
      return named;
    }
    return subject(cue, group)
        .map(subject -> Recast.as(cue, Role.SOURCE, subject.begin(), subject.end()))
        .map(source -> new Group(cue, source, group.contents(), group.margin()))
        .orElse(group);
  }

  /** "Added KCNA" taken for a cue: a verb and, behind the content, the name of its subject. */
  private static Group withNameOfCue(Group group, Piece cue) {
    Paragraph text = cue.paragraph();
    int name = cue.begin();
    while (name < cue.end() && text.phrases[name] != 'N') {
      name++;
    }
    boolean inverted =
        name > cue.begin()
            && name < cue.end()
            && text.phraseEnd[name] == cue.end()
            && text.tags[cue.end() - 1].startsWith("NNP")
            && Subjects.isFinite(text, cue.begin())
            && group.contents().stream().allMatch(c -> isBefore(c, cue));
    return inverted
        ? new Group(
            Recast.as(cue, Role.CUE, cue.begin(), name),
            Recast.as(cue, Role.SOURCE, name, cue.end()),
            group.contents(),
            group.margin())
        : group;
  }

  private static boolean isBefore(Piece piece, Piece other) {
    return piece.number() < other.number()
        || piece.number() == other.number() && piece.end() <= other.begin();
  }

  /** The subject of a coordinated verb or of a participle behind a comma. */
  private Optional<Range> subject(Piece cue, Group group) {
    Paragraph text = cue.paragraph();
    int verb = cue.begin();
    while (verb < cue.end() && text.phrases[verb] == 'A') {
      verb++;
    }
    boolean starts = verb < cue.end() && text.phraseBegin[verb] == verb;
    if (!starts || text.quotes[verb] != Paragraph.Quote.OUTSIDE) {
      return Optional.empty();
    }
    return new ClauseSubjects(text, cues)
        .shared(verb)
        .filter(s -> text.quotes[s.begin()] == Paragraph.Quote.OUTSIDE)
        .filter(s -> s.end() <= cue.begin())
        .filter(s -> Speakers.canSpeak(text, s.begin(), s.end()) || isSomebody(text, s))
        .filter(s -> group.contents().stream().noneMatch(c -> holds(c, cue, s)));
  }

  /** A personal pronoun, or a phrase with a name ("the head of the Smith Foundation"). */
  private static boolean isSomebody(Paragraph text, Range subject) {
    int begin = subject.begin();
    boolean pronoun = subject.end() == begin + 1 && text.tags[begin].equals("PRP");
    return pronoun
        ? !text.words[begin].equals("it")
        : IntStream.range(begin, subject.end()).anyMatch(i -> text.tags[i].startsWith("NNP"));
  }

  private static boolean holds(Piece content, Piece cue, Range range) {
    return content.paragraph() == cue.paragraph()
        && content.begin() < range.end()
        && range.begin() < content.end();
  }

  /** Without the clause before: behind the last conjunction after a finite verb. */
  private static Group shortened(Group group, Piece cue, Piece source) {
    boolean before =
        source.number() == cue.number()
            && source.sentence() == cue.sentence()
            && source.end() == cue.begin();
    int begin = before ? secondClause(source) : source.begin();
    return begin == source.begin()
        ? group
        : new Group(
            cue,
            Recast.as(source, Role.SOURCE, begin, source.end()),
            group.contents(),
            group.margin());
  }

  private static int secondClause(Piece source) {
    Paragraph text = source.paragraph();
    int finite = -1;
    int begin = source.begin();
    for (int i = source.begin(); i < source.end() - 1; i++) {
      if (text.phrases[i] == 'S') {
        return source.begin();
      }
      if (text.phraseBegin[i] == i && i > source.begin() && Subjects.isFinite(text, i)) {
        finite = i;
      }
      if (finite >= 0 && text.phrases[i] == 'C' && text.phrases[i + 1] == 'N') {
        begin = i + 1;
      }
    }
    return begin;
  }
}
