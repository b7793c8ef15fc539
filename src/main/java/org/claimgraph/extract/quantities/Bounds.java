package org.claimgraph.extract.quantities;

import java.util.OptionalDouble;

/**
 * How much an amount is, at least and at most.
 *
 * @param lower the least, empty where open
 * @param upper the most, empty where open
 * @param approximate whether it is hedged
 */
record Bounds(OptionalDouble lower, OptionalDouble upper, boolean approximate) {

  static Bounds exactly(double value) {
    return between(value, value);
  }

  static Bounds between(double lower, double upper) {
    return new Bounds(OptionalDouble.of(lower), OptionalDouble.of(upper), false);
  }

  /** "dozens": so many or more. */
  static Bounds vaguely(double lower) {
    return new Bounds(OptionalDouble.of(lower), OptionalDouble.empty(), true);
  }

  /** The bounds under a hedge: {@code about}, {@code least} or {@code most}. */
  Bounds hedged(String kind) {
    return switch (kind) {
      case "about" -> new Bounds(lower, upper, true);
      case "least" -> new Bounds(lower, OptionalDouble.empty(), approximate);
      case "most" -> new Bounds(OptionalDouble.empty(), upper.isPresent() ? upper : lower, true);
      default -> throw new IllegalArgumentException(kind + " is no kind of hedge");
    };
  }

  /** In another unit, of which one is so many of this. */
  Bounds times(double factor) {
    return factor == 1
        ? this
        : new Bounds(scaled(lower, factor), scaled(upper, factor), approximate);
  }

  /** Four significant figures: a conversion is no more exact than what it converts. */
  private static OptionalDouble scaled(OptionalDouble value, double factor) {
    if (value.isEmpty() || value.getAsDouble() == 0) {
      return value;
    }
    double exact = value.getAsDouble() * factor;
    double step = Math.pow(10, Math.floor(Math.log10(Math.abs(exact))) - 3);
    double rounded = Math.rint(exact / step) * step;
    return OptionalDouble.of(Math.rint(rounded * 1e6) / 1e6);
  }
}
