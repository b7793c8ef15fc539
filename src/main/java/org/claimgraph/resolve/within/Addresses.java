package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimgraph.article.Span;
import org.claimgraph.extract.EntityMention;

/** Where persons are addressed by name and where they say their own. */
final class Addresses {
  private static final Pattern OPENS =
      Pattern.compile(
          "(?i)(?:^|[.?!–—-] ?|[“\"‘])(?:(?:and|so|okay|ok|well|yes|no|oh|hello|hi|hey|good"
              + " morning|good evening|welcome|now|alright|all right|but|yeah|sorry|please|thanks"
              + "|thank you),? )?$");
  private static final Pattern AFTER_COMMA = Pattern.compile(", $");
  private static final Pattern COMMA = Pattern.compile("^ ?[,.?!]");
  private static final Pattern END = Pattern.compile("^ ?[.?!,”\"]");

  /** A person's name where it stands. */
  record Naming(Span span, Cluster person) {}

  private final List<Naming> addressed = new ArrayList<>();
  private final List<Naming> introduced = new ArrayList<>();

  /**
   * @param named the persons named, in text order
   */
  Addresses(Clusters clusters, List<EntityMention> named, Passages passages) {
    String text = clusters.extraction().annotation().article().text();
    for (EntityMention mention : named) {
      Span span = mention.span();
      Span passage = passages.at(span.begin());
      String before =
          text.substring(Math.max(passage.begin(), span.begin() - NameTurns.REACH), span.begin());
      String after = text.substring(span.end(), Math.min(text.length(), span.end() + 2));
      Naming naming = new Naming(span, clusters.of(mention));
      if (NameTurns.INTRODUCTION.matcher(before).find()) {
        introduced.add(naming);
      } else if (isAddressed(before, after) && passage.length() > span.length() + 2) {
        addressed.add(naming);
      }
    }
  }

  private static boolean isAddressed(String before, String after) {
    return OPENS.matcher(before).find() && COMMA.matcher(after).find()
        || AFTER_COMMA.matcher(before).find() && END.matcher(after).find();
  }

  /** In text order. */
  List<Naming> addressed() {
    return addressed;
  }

  /** Where persons say their own names, in text order. */
  List<Naming> introduced() {
    return introduced;
  }

  /** Whether a person is among those that stand within a stretch. */
  static boolean within(List<Naming> namings, Span stretch, Cluster person) {
    return namings.stream().anyMatch(n -> n.person() == person && stretch.covers(n.span()));
  }
}
