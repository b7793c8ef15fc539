package org.claimgraph.extract.units;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.UnitMention;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.units.UnitLexicon.EchelonWord;
import org.jspecify.annotations.Nullable;

/**
 * A unit mention while it is being read. Indexes count words of one sentence; {@code end} is
 * exclusive.
 */
final class Draft {
  final Words words;
  final @Nullable EchelonWord echelon;
  final int headFrom;
  int begin;
  int end;
  OptionalInt number = OptionalInt.empty();
  Optional<String> name = Optional.empty();
  final Deque<String> branches = new ArrayDeque<>();
  final Deque<String> modifiers = new ArrayDeque<>();
  Optional<String> side = Optional.empty();

  /** The unit it is part of, where the sentence says so. */
  @Nullable Draft parent;

  /** The group or pronoun it is part of, where that is no unit mention. */
  @Nullable Span otherParent;

  /** The last of the units named together ("the 8th and 9th Brigades"); itself for a lone unit. */
  Draft last = this;

  /** The units named before it in one coordination, in text order. */
  final List<Draft> conjuncts = new ArrayList<>();

  boolean hasDeterminer;
  boolean hasIndefinite;
  boolean hasHost;
  boolean isOrdinalWord;
  boolean isNumberCapital;
  boolean isBare;
  boolean hasMilitaryBranch;

  Draft(Words words, @Nullable EchelonWord echelon, int headFrom, int headTo) {
    this.words = words;
    this.echelon = echelon;
    this.headFrom = headFrom;
    this.begin = headFrom;
    this.end = headTo;
  }

  boolean isSpecific() {
    return number.isPresent() || name.isPresent();
  }

  /** Whether it names a unit by itself: others can be part of it. */
  boolean isUnit() {
    return isSpecific() || echelon != null && echelon.isMilitary();
  }

  boolean isCoordinated() {
    return last != this;
  }

  /** Whether it covers a word of a sentence. */
  boolean covers(Words sentence, int index) {
    return words == sentence && begin <= index && index < end;
  }

  Span span() {
    return words.span(begin, end);
  }

  Optional<String> echelonKey() {
    return Optional.ofNullable(echelon).map(EchelonWord::key);
  }

  /** The finished mention; the parent must be one too. */
  UnitMention mention() {
    Draft holder = last.parent;
    Optional<Span> parentSpan =
        holder != null ? Optional.of(holder.span()) : Optional.ofNullable(last.otherParent);
    Designator designator =
        new Designator(
            number,
            name,
            List.copyOf(branches),
            new ArrayList<>(modifiers),
            echelonKey(),
            side.isPresent() ? side : last.side);
    return new UnitMention(
        span(), isSpecific() ? Form.NAME : Form.DESCRIPTION, designator, parentSpan);
  }
}
