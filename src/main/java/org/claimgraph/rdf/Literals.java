package org.claimgraph.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.extract.DateMention;

/** Values as literals, in the forms that a store gives back unchanged. */
final class Literals {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern YEAR_MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");
  private static final int LAST_YEAR = 9999;

  private Literals() {}

  /** Text as it is, but for unpaired surrogates, which no encoding can hold: U+FFFD instead. */
  static Node text(String text) {
    return NodeFactory.createLiteralString(wellFormed(text));
  }

  /** A label in English. */
  static Node english(String text) {
    return NodeFactory.createLiteralLang(wellFormed(text), "en");
  }

  static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** A decimal with a digit on either side of the point, as XML Schema's canonical form has it. */
  static Node decimal(double value) {
    String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    return NodeFactory.createLiteralDT(
        plain.contains(".") ? plain : plain + ".0", XSDDatatype.XSDdecimal);
  }

  /** A day of the years 1 to 9999; the forms of other years differ between versions of XSD. */
  static Optional<Node> day(LocalDate day) {
    return day.getYear() < 1 || day.getYear() > LAST_YEAR
        ? Optional.empty()
        : Optional.of(NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
  }

  /** The one day, month or year that a time expression means; empty for anything vaguer. */
  static Optional<Node> exact(DateMention date) {
    if (date.earliest().isPresent() && date.earliest().equals(date.latest())) {
      return day(date.earliest().get());
    }
    return date.value()
        .flatMap(
            value -> {
              if (value.equals("0000") || value.startsWith("0000-")) {
                return Optional.empty();
              }
              if (YEAR.matcher(value).matches()) {
                return Optional.of(NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYear));
              }
              return YEAR_MONTH.matcher(value).matches()
                  ? Optional.of(NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYearMonth))
                  : Optional.empty();
            });
  }

  private static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
        } else {
          return repaired(text);
        }
      }
    }
    return text;
  }

  private static String repaired(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(repaired::appendCodePoint);
    return repaired.toString();
  }
}
