package org.claimgraph.extract.locations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.claimgraph.extract.PlaceCandidate;
import org.jspecify.annotations.Nullable;

/**
 * The places of the world that the program knows by name: populated places of 500 people and more,
 * regions of the first and second order, countries, seas, rivers. Source: GeoNames (CC BY 4.0) and
 * country-coder, see {@code src/main/data/places}. Places are numbered from 0; the numbers hold
 * only for one file. Immutable.
 *
 * <p>The file is read whole and used as it is: names in a Lucene transducer, places in a table of
 * fixed rows.
 */
public final class Gazetteer {
  private static final PlaceCandidate.Kind[] KINDS = PlaceCandidate.Kind.values();
  private static final Feature[] FEATURES = Feature.values();

  private final String version;
  private final ByteBuffer table;
  private final ByteBuffer strings;
  private final byte[] postings;
  private final FST<Long> names;

  private Gazetteer(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    int magic = data.readInt();
    if (magic != GazetteerFormat.MAGIC) {
      throw new IOException(
          "gazetteer: layout %08x expected, %08x found".formatted(GazetteerFormat.MAGIC, magic));
    }
    version = data.readUTF();
    table = ByteBuffer.wrap(data.readNBytes(data.readInt()));
    strings = ByteBuffer.wrap(data.readNBytes(data.readInt()));
    postings = data.readNBytes(data.readInt());
    InputStreamDataInput fst = new InputStreamDataInput(data);
    names = new FST<>(FST.readMetadata(fst, PositiveIntOutputs.getSingleton()), fst);
  }

  /** The gazetteer that ships with the program, read once. */
  public static Gazetteer shipped() {
    return Shipped.GAZETTEER;
  }

  /**
   * Reads a gazetteer's file.
   *
   * @throws IOException if it is no such file, or of another layout
   */
  static Gazetteer read(byte[] file) throws IOException {
    return new Gazetteer(new ByteArrayInputStream(file));
  }

  /** What it was made from, such as {@code GeoNames cities500 of 2023-03-05}. */
  public String version() {
    return version;
  }

  /** Number of places. */
  public int size() {
    return table.limit() / GazetteerFormat.ROW;
  }

  /** Starts a walk through the names. */
  NameWalk walk() {
    return new NameWalk(names);
  }

  /** The places of a name, most populous first; empty where it has none. */
  public List<PlaceCandidate> find(String name) {
    NameWalk walk = walk();
    String key = NameKey.of(name);
    if (!walk.all(key) || !walk.isName()) {
      return List.of();
    }
    List<PlaceCandidate> found = new ArrayList<>();
    for (NamedPlace place : entry(walk.entry()).places()) {
      found.add(candidate(place.place(), 0));
    }
    return found;
  }

  /** The Wikidata id ({@code Q212}) of the place with a key, where its source gives one. */
  public Optional<String> wikidata(String key) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = key(middle).compareTo(key);
      if (order == 0) {
        int id = at(middle, GazetteerFormat.WIKIDATA);
        return id == 0 ? Optional.empty() : Optional.of("Q" + id);
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return Optional.empty();
  }

  /** What stands under a name's address. */
  NameEntry entry(long address) {
    ByteArrayDataInput in =
        new ByteArrayDataInput(postings, (int) address, postings.length - (int) address);
    int flags = in.readByte();
    int count = in.readVInt();
    List<NamedPlace> places = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int entry = in.readVInt();
      places.add(new NamedPlace(entry >> 2, NamedPlace.Mark.of(entry & 3)));
    }
    return new NameEntry(
        (flags & GazetteerFormat.COMMON_WORD) != 0,
        (flags & GazetteerFormat.FIRST_NAME) != 0,
        places);
  }

  /** The place as a candidate with a score. */
  PlaceCandidate candidate(int place, double score) {
    return new PlaceCandidate(
        key(place),
        name(place),
        kind(place),
        latitude(place),
        longitude(place),
        country(place),
        geonamesId(place),
        score);
  }

  /** Its stable key: {@code geonames:713174}, {@code country:ua}, {@code region:ua.05}. */
  String key(int place) {
    int at = at(place, GazetteerFormat.NAME);
    return utf(at);
  }

  String name(int place) {
    int at = at(place, GazetteerFormat.NAME);
    return utf(at + 2 + strings.getShort(at));
  }

  PlaceCandidate.Kind kind(int place) {
    return KINDS[table.get(place * GazetteerFormat.ROW + GazetteerFormat.KIND)];
  }

  Feature feature(int place) {
    return FEATURES[table.get(place * GazetteerFormat.ROW + GazetteerFormat.FEATURE)];
  }

  /** WGS 84 degrees. */
  double latitude(int place) {
    return at(place, GazetteerFormat.LATITUDE) / GazetteerFormat.DEGREE;
  }

  /** WGS 84 degrees. */
  double longitude(int place) {
    return at(place, GazetteerFormat.LONGITUDE) / GazetteerFormat.DEGREE;
  }

  /** Inhabitants; for regions and countries those of their populated places; 0 where unknown. */
  int population(int place) {
    return at(place, GazetteerFormat.POPULATION);
  }

  OptionalInt geonamesId(int place) {
    int id = at(place, GazetteerFormat.GEONAMES);
    return id == 0 ? OptionalInt.empty() : OptionalInt.of(id);
  }

  /** The region of the first order it lies in, or -1. */
  int region(int place) {
    return at(place, GazetteerFormat.ADMIN1);
  }

  /** The region of the second order it lies in, or -1. */
  int district(int place) {
    return at(place, GazetteerFormat.ADMIN2);
  }

  /** ISO 3166-1 alpha-2 code in lower case. */
  Optional<String> country(int place) {
    int at = place * GazetteerFormat.ROW + GazetteerFormat.COUNTRY;
    char first = (char) table.get(at);
    return first == 0
        ? Optional.empty()
        : Optional.of(new String(new char[] {first, (char) table.get(at + 1)}));
  }

  /** Whether a place lies in a region or country. */
  boolean lies(int place, int container) {
    return region(place) == container
        || district(place) == container
        || (kind(container) == PlaceCandidate.Kind.COUNTRY
            && place != container
            && sameCountry(place, container));
  }

  /** Whether two places lie in one country. */
  boolean sameCountry(int place, int other) {
    short country = table.getShort(place * GazetteerFormat.ROW + GazetteerFormat.COUNTRY);
    return country != 0
        && country == table.getShort(other * GazetteerFormat.ROW + GazetteerFormat.COUNTRY);
  }

  private int at(int place, int column) {
    return table.getInt(place * GazetteerFormat.ROW + column);
  }

  private String utf(int at) {
    int length = strings.getShort(at);
    return new String(strings.array(), at + 2, length, UTF_8);
  }

  private static final class Shipped {
    static final Gazetteer GAZETTEER = load();

    private static Gazetteer load() {
      try (InputStream in = Gazetteer.class.getResourceAsStream("gazetteer.bin")) {
        return read(required(in).readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static InputStream required(@Nullable InputStream in) throws IOException {
      if (in == null) {
        throw new IOException("gazetteer.bin is missing from the program's jar");
      }
      return in;
    }
  }
}
