package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.claimgraph.article.CodePoints;
import org.claimgraph.article.Slug;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.extract.RelativePlace;
import org.claimgraph.extract.UnitMention;
import org.claimgraph.resolve.Blocks;
import org.claimgraph.resolve.Referent;
import org.claimgraph.resolve.Referent.Role;
import org.claimgraph.resolve.UnitName;

/** Turns clusters into referents. */
final class ReferentBuilder {
  private static final Pattern DETERMINER =
      Pattern.compile(
          "^(?:the|an?|this|that|these|those|its|his|her|their|our)\\s+(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  /** What is left of a unit's name in "the 6th and 8th companies". */
  private static final Pattern ONLY_A_NUMBER = Pattern.compile("\\d+\\p{L}*");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final int LONGEST_SLUG = 60;

  private final Clusters clusters;
  private final CodePoints codePoints;
  private final Set<String> ids = new HashSet<>();

  ReferentBuilder(Clusters clusters, CodePoints codePoints) {
    this.clusters = clusters;
    this.codePoints = codePoints;
  }

  /** A new id: slug of the label and code point offset of the first mention. */
  String id(Cluster cluster) {
    String slug = Slug.of(label(cluster));
    String head = slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
    String id = head + "-" + codePoints.at(cluster.first().span().begin());
    while (!ids.add(id)) {
      id = id + "-" + cluster.type().name().toLowerCase(Locale.ROOT);
    }
    return id;
  }

  Referent build(Cluster cluster, Map<Cluster, String> ids) {
    Optional<Designator> designator = designator(cluster);
    Optional<Cluster> parent = parent(cluster);
    Optional<PlaceCandidate> place = place(cluster);
    Optional<RelativePlace> relative = relative(cluster);
    Referent draft =
        new Referent(
            clusters.extraction().annotation().article().slug(),
            ids.get(cluster),
            "",
            type(cluster),
            label(cluster),
            names(cluster),
            designator,
            side(cluster, parent),
            parent.map(ids::get),
            relative.isPresent() ? Optional.empty() : place,
            relative,
            roles(cluster, ids));
    String block =
        Blocks.keyOf(
            draft,
            parent.flatMap(this::designator),
            parent.flatMap(this::place).map(PlaceCandidate::key));
    return draft.inBlock(block);
  }

  /** What a referent is: several people without a name are no organisation. */
  private static EntityType type(Cluster cluster) {
    boolean several =
        cluster.type() == EntityType.ORGANISATION
            && !cluster.isNamed()
            && cluster.grammar() == Grammar.THEY;
    return several ? EntityType.PEOPLE : cluster.type();
  }

  private String label(Cluster cluster) {
    return designator(cluster)
        .filter(Designator::isSpecific)
        .map(d -> UnitName.of(d, d.branches()))
        .orElseGet(() -> fullestName(cluster));
  }

  private String fullestName(Cluster cluster) {
    SortedMap<String, Integer> names = names(cluster);
    return names.keySet().stream()
        .max(
            Comparator.<String>comparingInt(name -> SPACE.split(name).length)
                .thenComparing(names::get)
                .thenComparing(Comparator.reverseOrder()))
        .orElseGet(() -> bare(clusters.text(describing(cluster))));
  }

  private static EntityMention describing(Cluster cluster) {
    return cluster.mentions().filter(m -> m.form() != Form.PRONOUN).findFirst().orElseThrow();
  }

  private SortedMap<String, Integer> names(Cluster cluster) {
    SortedMap<String, Integer> names = new TreeMap<>();
    cluster
        .mentions()
        .filter(m -> m.form() == Form.NAME)
        .map(m -> bare(name(m)))
        .filter(name -> !ONLY_A_NUMBER.matcher(name).matches())
        .forEach(name -> names.merge(name, 1, Integer::sum));
    return names;
  }

  private String name(EntityMention mention) {
    Span span =
        mention instanceof ActorMention actor ? actor.name().orElse(actor.span()) : mention.span();
    return clusters.extraction().annotation().text(span);
  }

  private static String bare(String phrase) {
    String oneLine = SPACE.matcher(phrase.strip()).replaceAll(" ");
    return POSSESSIVE.matcher(DETERMINER.matcher(oneLine).replaceFirst("")).replaceFirst("");
  }

  /** What the mentions of a unit together say; of contradicting statements the first. */
  private Optional<Designator> designator(Cluster cluster) {
    List<Designator> said = cluster.units().map(UnitMention::designator).toList();
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Set<String> branches = new LinkedHashSet<>();
    Set<String> modifiers = new LinkedHashSet<>();
    said.forEach(d -> branches.addAll(d.branches()));
    said.forEach(d -> modifiers.addAll(d.modifiers()));
    OptionalInt number =
        said.stream()
            .map(Designator::number)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty());
    return Optional.of(
        new Designator(
            number,
            first(said, Designator::name),
            List.copyOf(branches),
            List.copyOf(modifiers),
            first(said, Designator::echelon),
            cluster.side().or(() -> first(said, Designator::side))));
  }

  private static <T> Optional<String> first(List<T> from, Function<T, Optional<String>> property) {
    return from.stream().map(property).flatMap(Optional::stream).findFirst();
  }

  private Optional<Cluster> parent(Cluster cluster) {
    Optional<Cluster> unit =
        cluster
            .units()
            .map(UnitMention::parent)
            .flatMap(Optional::stream)
            .map(clusters::at)
            .flatMap(Optional::stream)
            .map(clusters::of)
            .findFirst();
    return unit.or(() -> relative(cluster).flatMap(r -> clusters.at(r.anchor())).map(clusters::of))
        .filter(parent -> parent != cluster && parent.refers());
  }

  /** The side its own mentions state, else its parent's. */
  private Optional<String> side(Cluster cluster, Optional<Cluster> parent) {
    return cluster
        .side()
        .or(
            () ->
                cluster.type() == EntityType.UNIT
                    ? parent.flatMap(Cluster::side)
                    : Optional.empty());
  }

  private Optional<PlaceCandidate> place(Cluster cluster) {
    return cluster
        .mentions()
        .filter(LocationMention.class::isInstance)
        .flatMap(m -> ((LocationMention) m).best().stream())
        .findFirst();
  }

  private static Optional<RelativePlace> relative(Cluster cluster) {
    return cluster
        .mentions()
        .filter(LocationMention.class::isInstance)
        .flatMap(m -> ((LocationMention) m).relative().stream())
        .findFirst();
  }

  private List<Role> roles(Cluster cluster, Map<Cluster, String> ids) {
    List<Role> roles = new ArrayList<>();
    for (ActorMention mention : cluster.actors().toList()) {
      Optional<String> title = mention.role().map(ReferentBuilder::bare);
      Optional<String> organisation =
          mention.organisation().flatMap(clusters::at).map(clusters::of).map(ids::get);
      title
          .map(t -> new Role(t, organisation))
          .filter(r -> !roles.contains(r))
          .ifPresent(roles::add);
    }
    return roles;
  }
}
