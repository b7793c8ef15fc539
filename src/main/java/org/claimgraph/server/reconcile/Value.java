package org.claimgraph.server.reconcile;

import java.util.Map;
import java.util.stream.Stream;
import org.claimgraph.resolve.NameKey;

/** A value of a property. */
sealed interface Value {

  /** As the protocol writes values. */
  Map<String, Object> json();

  /** Whether a client's text means this value. */
  boolean isMeantBy(String text);

  /** An entity of the graph. */
  record Of(String id, String name) implements Value {
    @Override
    public Map<String, Object> json() {
      return Json.object("id", id, "name", name);
    }

    @Override
    public boolean isMeantBy(String text) {
      return text.equals(id) || NameKey.of(text).equals(NameKey.of(name));
    }
  }

  /**
   * A text.
   *
   * @param text what is shown
   * @param key another way to say it, such as the key of a concept
   */
  record Text(String text, String key) implements Value {
    static Text of(String text) {
      return new Text(text, text);
    }

    @Override
    public Map<String, Object> json() {
      return Json.object("str", text);
    }

    @Override
    public boolean isMeantBy(String said) {
      return Stream.of(text, key).anyMatch(mine -> NameKey.of(mine).equals(NameKey.of(said)));
    }
  }

  /** A whole number. */
  record Whole(long number) implements Value {
    @Override
    public Map<String, Object> json() {
      return Json.object("int", number);
    }

    @Override
    public boolean isMeantBy(String text) {
      return text.strip().matches(number + "(st|nd|rd|th)?");
    }
  }

  /** A number of degrees; values less than a twentieth apart, about five kilometres, are alike. */
  record Degrees(double number) implements Value {
    private static final double ALIKE = 0.05;

    @Override
    public Map<String, Object> json() {
      return Json.object("float", number);
    }

    @Override
    public boolean isMeantBy(String text) {
      try {
        return Math.abs(Double.parseDouble(text) - number) < ALIKE;
      } catch (NumberFormatException e) {
        return false;
      }
    }
  }
}
