package org.claimgraph.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.DateMention;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.extract.QuantityMention;
import org.claimgraph.extract.RelativePlace;
import org.claimgraph.extract.UnitMention;
import org.claimgraph.resolve.ArticleFacts;
import org.claimgraph.resolve.Claim;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.Referent;
import org.claimgraph.resolve.ReferentMention;

/**
 * Facts of an article of our own that have everything an article's graph can hold: a known and an
 * anonymous claimant, a relayed claim, a unit with a parent, a relative place, a role, a date and a
 * quantity.
 */
public final class SampleFacts {
  public static final String TEXT =
      "River crossed 🚤\nAnn Lee, deputy minister of the Ministry, said the Ministry reported on"
          + " Thursday that the 4th Rifle Regiment of the 2nd Division lost about 12 men 3 km north"
          + " of Lyon. Reports say it fled. Subscribe now";

  private SampleFacts() {}

  /** The facts, under a slug. */
  public static ArticleFacts of(String slug) {
    return of(slug, "Ann Lee");
  }

  /** The facts, with another name for the claimant; it must be as long as the usual one. */
  public static ArticleFacts of(String slug, String name) {
    return new Builder(slug, TEXT.replace("Ann Lee", name), name).facts();
  }

  private static final class Builder {
    private final String slug;
    private final String text;
    private final String name;
    private final List<ReferentMention> mentions = new ArrayList<>();

    Builder(String slug, String text, String name) {
      this.slug = slug;
      this.text = text;
      this.name = name;
    }

    ArticleFacts facts() {
      actor(name, "lee-16", EntityType.PERSON);
      actor("the Ministry", "ministry-45", EntityType.ORGANISATION);
      unit("the 4th Rifle Regiment of the 2nd Division", "regiment-90");
      unit("the 2nd Division", "division-115");
      place("3 km north of Lyon", "north-of-lyon-150", Optional.of(relative()), List.of());
      place("Lyon", "lyon-165", Optional.empty(), List.of(lyon()));
      return new ArticleFacts(
          article(), referents(), mentions, List.of(date()), List.of(quantity()), claims());
    }

    private Article article() {
      return new Article(
          "https://example.org/" + slug,
          slug,
          slug + ".txt",
          "in/" + slug + ".txt",
          Optional.of("River crossed 🚤"),
          Optional.of("The Daily Example"),
          Optional.of(LocalDate.of(2022, 5, 13)),
          Optional.of("https://example.org/" + slug),
          "en",
          text,
          List.of(
              new Passage(span("River crossed 🚤"), Passage.Role.TITLE),
              new Passage(span("Subscribe now"), Passage.Role.BOILERPLATE)));
    }

    private List<Referent> referents() {
      Designator regiment =
          new Designator(
              OptionalInt.of(4),
              Optional.empty(),
              List.of("rifle", "assault"),
              List.of("separate", "guards"),
              Optional.of("regiment"),
              Optional.of("fr"));
      Designator division =
          new Designator(
              OptionalInt.of(2),
              Optional.of("Iron Guard"),
              List.of(),
              List.of(),
              Optional.of("division"),
              Optional.empty());
      return List.of(
          new Referent(
              slug,
              "lee-16",
              "person " + name.substring(name.indexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT),
              EntityType.PERSON,
              name,
              names(name),
              Optional.empty(),
              Optional.of("fr"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(
                  new Referent.Role("deputy minister", Optional.of("ministry-45")),
                  new Referent.Role("Dr", Optional.empty()))),
          plain("ministry-45", "organisation ministry", EntityType.ORGANISATION, "Ministry"),
          unit("regiment-90", "4 regiment", "4th Rifle Regiment", regiment, "division-115"),
          unit("division-115", "2 division", "2nd Division", division, null),
          new Referent(
              slug,
              "north-of-lyon-150",
              "place geonames:2996944 from 0 degrees 3 km",
              EntityType.LOCATION,
              "3 km north of Lyon",
              new TreeMap<>(),
              Optional.empty(),
              Optional.empty(),
              Optional.of("lyon-165"),
              Optional.empty(),
              Optional.of(relative()),
              List.of()),
          new Referent(
              slug,
              "lyon-165",
              "place geonames:2996944",
              EntityType.LOCATION,
              "Lyon",
              names("Lyon"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(lyon()),
              Optional.empty(),
              List.of()));
    }

    private Referent plain(String id, String block, EntityType type, String label) {
      return new Referent(
          slug,
          id,
          block,
          type,
          label,
          names(label),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());
    }

    private Referent unit(
        String id,
        String block,
        String label,
        Designator designator,
        @org.jspecify.annotations.Nullable String parent) {
      return new Referent(
          slug,
          id,
          "unit " + block,
          EntityType.UNIT,
          label,
          names(label),
          Optional.of(designator),
          designator.side(),
          Optional.ofNullable(parent),
          Optional.empty(),
          Optional.empty(),
          List.of());
    }

    private static SortedMap<String, Integer> names(String name) {
      return new TreeMap<>(Map.of(name, 1, name + " II", 2));
    }

    private List<Claim> claims() {
      Span inner =
          span("the 4th Rifle Regiment of the 2nd Division lost about 12 men 3 km north of Lyon");
      Span outer = new Span(text.indexOf("the Ministry reported"), inner.end());
      return List.of(
          claim("60-170", new Claim.Known("lee-16"), Optional.empty(), outer, span("said")),
          claim(
              "91-170",
              new Claim.Known("ministry-45"),
              Optional.of("60-170"),
              inner,
              span("reported")),
          claim(
              "185-192",
              new Claim.Anonymous("Reports"),
              Optional.empty(),
              span("it fled"),
              span("say")));
    }

    private Claim claim(
        String id, Claim.Claimant claimant, Optional<String> relayedBy, Span content, Span cue) {
      return new Claim(
          id,
          claimant,
          relayedBy,
          List.of(new Claim.About("regiment-90", 0.9), new Claim.About("division-115", 0.45)),
          text.substring(content.begin(), content.end()),
          Claim.Kind.ASSERTS,
          Claim.Polarity.AFFIRMS,
          Claim.Certainty.CERTAIN,
          false,
          Optional.of(date()),
          Optional.empty(),
          Optional.of("lyon-165"),
          content.covers(quantity().span()) ? List.of(quantity()) : List.of(),
          List.of(
              new Claim.Evidence(
                  List.of(span(name)), List.of(cue), List.of(content), Claim.Mode.INDIRECT)),
          0.875);
    }

    private DateMention date() {
      LocalDate day = LocalDate.of(2022, 5, 12);
      return new DateMention(
          span("Thursday"),
          DateMention.Type.DATE,
          Optional.of("2022-05-12"),
          Optional.of(day),
          Optional.of(day));
    }

    private QuantityMention quantity() {
      return new QuantityMention(
          span("about 12 men"),
          "lost",
          OptionalDouble.of(12),
          OptionalDouble.of(12),
          true,
          "1",
          Optional.of("men"),
          Optional.of(span("the 4th Rifle Regiment of the 2nd Division")));
    }

    private RelativePlace relative() {
      return new RelativePlace(
          span("Lyon"), RelativePlace.Relation.FROM, OptionalDouble.of(0), OptionalDouble.of(3));
    }

    private static PlaceCandidate lyon() {
      return new PlaceCandidate(
          "geonames:2996944",
          "Lyon",
          PlaceCandidate.Kind.SETTLEMENT,
          45.74846,
          4.84671,
          Optional.of("fr"),
          OptionalInt.of(2996944),
          0.93);
    }

    private void actor(String words, String referent, EntityType type) {
      mention(
          new ActorMention(
              span(words),
              type,
              Form.NAME,
              Optional.of(span(words)),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              ActorMention.Grammar.OTHER),
          referent);
    }

    private void unit(String words, String referent) {
      Designator any =
          new Designator(
              OptionalInt.empty(),
              Optional.empty(),
              List.of(),
              List.of(),
              Optional.empty(),
              Optional.empty());
      mention(new UnitMention(span(words), Form.NAME, any, Optional.empty()), referent);
    }

    private void place(
        String words,
        String referent,
        Optional<RelativePlace> relative,
        List<PlaceCandidate> candidates) {
      mention(
          new LocationMention(span(words), Form.NAME, candidates, relative, relative.isEmpty()),
          referent);
    }

    private void mention(org.claimgraph.extract.EntityMention mention, String referent) {
      mentions.add(new ReferentMention(mention, referent, 1.0, Reason.SAME_NAME));
    }

    private Span span(String words) {
      int begin = text.indexOf(words);
      return new Span(begin, begin + words.length());
    }
  }
}
