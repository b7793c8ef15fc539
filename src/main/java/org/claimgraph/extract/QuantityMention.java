package org.claimgraph.extract;

import java.util.Optional;
import java.util.OptionalDouble;
import org.claimgraph.article.Span;

/**
 * A counted or measured amount.
 *
 * @param span number and unit as written, a conversion in brackets included
 * @param measure what is counted or measured: key of a {@link
 *     org.claimgraph.extract.quantities.Measure}, such as {@code killed}, {@code distance}
 * @param lower the least it can be, in {@code unit}; empty where open
 * @param upper the most it can be, in {@code unit}; empty where open; equal to {@code lower} where
 *     exact
 * @param approximate whether the text hedges it ("about", "as many as", "some")
 * @param unit UCUM code ({@code km}, {@code km2}, {@code m}, {@code %}), ISO 4217 code for money,
 *     or {@code 1} for counts; imperial measures are given in metric units
 * @param counted the thing counted as written ("Russian fighters", "tanks")
 * @param ofWhom the stretch that says whose, where the text near by does
 */
public record QuantityMention(
    Span span,
    String measure,
    OptionalDouble lower,
    OptionalDouble upper,
    boolean approximate,
    String unit,
    Optional<String> counted,
    Optional<Span> ofWhom)
    implements Mention {}
