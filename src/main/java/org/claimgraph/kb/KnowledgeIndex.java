package org.claimgraph.kb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.fst.FST;

/**
 * Records found by name. They are numbered from 0 in the order of their keys; the numbers hold only
 * for one file. Names stand in a Lucene transducer, records in a table of fixed rows, both used as
 * they are in the file. Safe for use by several threads.
 */
public final class KnowledgeIndex implements AutoCloseable {
  private final IndexParts parts;
  private final RandomAccessInput table;
  private final RandomAccessInput strings;
  private final int size;

  private KnowledgeIndex(IndexParts parts) throws IOException {
    this.parts = parts;
    this.table = parts.table();
    this.strings = parts.strings();
    this.size = Math.toIntExact(table.length() / IndexFormat.ROW);
  }

  /** The index that ships with the program, read once. */
  public static KnowledgeIndex shipped() {
    return Shipped.INDEX;
  }

  /**
   * Opens an index's file, mapped into memory rather than read.
   *
   * @throws KnowledgeBaseException if it is no index, cut short, or of another layout
   */
  public static KnowledgeIndex open(Path file) {
    IndexFile opened = IndexFile.open(file);
    try {
      return new KnowledgeIndex(IndexParts.mapped(opened));
    } catch (IOException e) {
      throw opened.unusable(e);
    }
  }

  /**
   * Reads an index from bytes, in memory or mapped into it; only the names are copied.
   *
   * @throws IOException if it is no index, or of another layout
   */
  static KnowledgeIndex read(ByteBuffer bytes) throws IOException {
    ByteBuffersDataInput data = new ByteBuffersDataInput(List.of(bytes));
    IndexInput in = new ByteBuffersIndexInput(data, "index in memory");
    return new KnowledgeIndex(IndexParts.onHeap(in));
  }

  /** What it was made from, such as {@code GeoNames cities500 of 2023-03-05}; at least one. */
  public List<String> sources() {
    return parts.sources();
  }

  /** Number of records. */
  public int size() {
    return size;
  }

  /** Starts a walk through the names. */
  public NameWalk walk() {
    return new NameWalk(parts.names());
  }

  /** The transducer of names, from keys to addresses. */
  public FST<Long> names() {
    return parts.names();
  }

  /** What stands under a name's address. */
  public NameRecords records(long address) {
    try {
      return parts.postings(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands under a name; empty where nothing does. */
  public Optional<NameRecords> find(String name) {
    try {
      Long address = parts.address(NameKey.of(name));
      return address == null ? Optional.empty() : Optional.of(parts.postings(address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of the record with a key. */
  public OptionalInt record(String key) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = key(middle).compareTo(key);
      if (order == 0) {
        return OptionalInt.of(middle);
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return OptionalInt.empty();
  }

  /** Its stable key: {@code geonames:713174}, {@code country:ua}, {@code wikidata:Q42}, an IRI. */
  public String key(int record) {
    return string(at(record, IndexFormat.STRINGS));
  }

  /** Its preferred name. */
  public String name(int record) {
    long at = Integer.toUnsignedLong(at(record, IndexFormat.STRINGS));
    return string(at + 2 + length(at));
  }

  /** What it is. */
  public RecordKind kind(int record) {
    return RecordKind.of(byteAt(record, IndexFormat.KIND));
  }

  /** Whether it has coordinates. */
  public boolean isLocated(int record) {
    return at(record, IndexFormat.LATITUDE) != IndexFormat.NOWHERE;
  }

  /** WGS 84 degrees. */
  public double latitude(int record) {
    return at(record, IndexFormat.LATITUDE) / IndexFormat.DEGREE;
  }

  /** WGS 84 degrees. */
  public double longitude(int record) {
    return at(record, IndexFormat.LONGITUDE) / IndexFormat.DEGREE;
  }

  /**
   * Inhabitants of a place, for regions and countries those of their populated places; sitelinks of
   * anything else; 0 where unknown.
   */
  public int popularity(int record) {
    return at(record, IndexFormat.POPULARITY);
  }

  /** Its GeoNames id. */
  public OptionalInt geonamesId(int record) {
    return positive(at(record, IndexFormat.GEONAMES));
  }

  /** The number of its Wikidata item: 42 for Q42. */
  public OptionalInt wikidataNumber(int record) {
    return positive(at(record, IndexFormat.WIKIDATA));
  }

  /** The region of the first order it lies in, or -1. */
  public int region(int record) {
    return at(record, IndexFormat.REGION);
  }

  /** The region of the second order it lies in, or -1. */
  public int district(int record) {
    return at(record, IndexFormat.DISTRICT);
  }

  /** ISO 3166-1 alpha-2 code in lower case. */
  public Optional<String> country(int record) {
    char first = (char) byteAt(record, IndexFormat.COUNTRY);
    return first == 0
        ? Optional.empty()
        : Optional.of("" + first + (char) byteAt(record, IndexFormat.COUNTRY + 1));
  }

  /** Whether two records lie in one country. */
  public boolean sameCountry(int record, int other) {
    int country = country16(record);
    return country != 0 && country == country16(other);
  }

  /** Name and version of the source that it is from. */
  public String source(int record) {
    return sources().get(byteAt(record, IndexFormat.SOURCE));
  }

  /**
   * Makes sure that what was read is what was opened.
   *
   * @throws KnowledgeBaseException if the file was changed since it was opened
   */
  public void checkUnchanged() {
    parts.file().ifPresent(IndexFile::checkUnchanged);
  }

  @Override
  public void close() {
    parts.close();
  }

  private static OptionalInt positive(int id) {
    return id == 0 ? OptionalInt.empty() : OptionalInt.of(id);
  }

  private int at(int record, int column) {
    try {
      return table.readInt((long) record * IndexFormat.ROW + column);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int country16(int record) {
    return byteAt(record, IndexFormat.COUNTRY) << 8 | byteAt(record, IndexFormat.COUNTRY + 1);
  }

  private int byteAt(int record, int column) {
    try {
      return table.readByte((long) record * IndexFormat.ROW + column) & 0xFF;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String string(int at) {
    return string(Integer.toUnsignedLong(at));
  }

  private String string(long at) {
    try {
      byte[] bytes = new byte[length(at)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = strings.readByte(at + 2 + i);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int length(long at) {
    try {
      return Short.toUnsignedInt(strings.readShort(at));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Shipped {
    static final KnowledgeIndex INDEX = load();

    private static KnowledgeIndex load() {
      URL resource = KnowledgeIndex.class.getResource("shipped.kb");
      if (resource == null) {
        throw new IllegalStateException("the program lacks its data file kb/shipped.kb");
      }
      try {
        return read(ShippedFile.bytes(resource));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
