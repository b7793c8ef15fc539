package org.claimgraph.extract.locations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.claimgraph.extract.PlaceCandidate;

/**
 * Turns the source table that {@code src/main/data/places/places.mjs} derives into the gazetteer's
 * file. Run by {@code refresh.sh} there, never by the build; equal tables give equal files.
 */
public final class GazetteerWriter {
  private static final Set<String> SLAVIC = Set.of("ua", "ru", "by");
  private static final int MARKS = 4;

  private final List<String[]> rows = new ArrayList<>();
  private final Map<String, Integer> index = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> firstNames = new HashSet<>();
  private final SortedMap<String, Set<Integer>> names = new TreeMap<>();
  private String version = "";

  private GazetteerWriter() {}

  /**
   * Writes the gazetteer's file.
   *
   * @param arguments the table and the file to write
   * @throws IOException if either cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    GazetteerWriter writer = new GazetteerWriter();
    writer.read(Path.of(arguments[0]));
    Files.write(Path.of(arguments[1]), writer.bytes());
  }

  private void read(Path table) throws IOException {
    for (String line : Files.readAllLines(table)) {
      String[] cells = line.split("\t", -1);
      switch (cells[0]) {
        case "#version" -> version = cells[1];
        case "#w" -> words.add(cells[1]);
        case "#f" -> firstNames.add(cells[1]);
        default -> {
          index.put(cells[0], rows.size());
          rows.add(cells);
        }
      }
    }
    for (int place = 0; place < rows.size(); place++) {
      addNames(place, rows.get(place));
    }
    firstNames.forEach(name -> names.computeIfAbsent(NameKey.of(name), k -> new HashSet<>()));
  }

  private void addNames(int place, String[] row) {
    for (String marked : row[12].split("\\|")) {
      if (marked.isEmpty()) {
        continue;
      }
      int mark = "=~!@".indexOf(marked.charAt(0));
      String key = NameKey.of(marked.substring(1));
      if (key.length() < 2 || !key.chars().allMatch(c -> c < 0x80)) {
        continue;
      }
      add(key, place, mark);
      if (SLAVIC.contains(row[6]) && mark < 2 && key.length() > 4) {
        add(GazetteerFormat.COARSE + Transliteration.of(key), place, 1);
      }
    }
  }

  private void add(String key, int place, int mark) {
    Set<Integer> entries = names.computeIfAbsent(key, k -> new HashSet<>());
    boolean better = false;
    for (int other = 0; other < MARKS; other++) {
      if (other <= mark) {
        better |= entries.contains(place * MARKS + other);
      } else {
        entries.remove(place * MARKS + other);
      }
    }
    if (!better) {
      entries.add(place * MARKS + mark);
    }
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream strings = new ByteArrayOutputStream();
    byte[] table = table(strings);
    ByteArrayOutputStream postings = new ByteArrayOutputStream();
    FST<Long> transducer = transducer(postings);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(GazetteerFormat.MAGIC);
    out.writeUTF(version);
    for (byte[] part : List.of(table, strings.toByteArray(), postings.toByteArray())) {
      out.writeInt(part.length);
      out.write(part);
    }
    OutputStreamDataOutput fst = new OutputStreamDataOutput(out);
    transducer.save(fst, fst);
    out.flush();
    return bytes.toByteArray();
  }

  private byte[] table(ByteArrayOutputStream strings) throws IOException {
    ByteBuffer table = ByteBuffer.allocate(rows.size() * GazetteerFormat.ROW);
    DataOutputStream out = new DataOutputStream(strings);
    for (String[] row : rows) {
      table.putInt(degrees(row[4])).putInt(degrees(row[5])).putInt((int) Long.parseLong(row[9]));
      table.putInt(row[10].isEmpty() ? 0 : Integer.parseInt(row[10]));
      table.putInt(row[11].isEmpty() ? 0 : Integer.parseInt(row[11].substring(1)));
      table.putInt(out.size());
      out.writeUTF(row[0]);
      out.writeUTF(row[3]);
      table.putInt(index.getOrDefault(row[7], -1)).putInt(index.getOrDefault(row[8], -1));
      byte[] country = row[6].isEmpty() ? new byte[2] : row[6].getBytes(UTF_8);
      table.put(country[0]).put(country[1]);
      table.put((byte) PlaceCandidate.Kind.valueOf(row[1]).ordinal());
      table.put((byte) Feature.of(row[2]).ordinal());
    }
    return table.array();
  }

  private static int degrees(String degrees) {
    return (int) Math.round(Double.parseDouble(degrees) * GazetteerFormat.DEGREE);
  }

  private FST<Long> transducer(ByteArrayOutputStream postings) throws IOException {
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
    OutputStreamDataOutput out = new OutputStreamDataOutput(postings);
    IntsRefBuilder scratch = new IntsRefBuilder();
    for (Map.Entry<String, Set<Integer>> name : names.entrySet()) {
      long at = postings.size();
      out.writeByte(flags(name.getKey()));
      List<Integer> entries = new ArrayList<>(name.getValue());
      entries.sort(
          Comparator.comparing((Integer entry) -> -population(entry))
              .thenComparing(entry -> entry));
      out.writeVInt(entries.size());
      for (int entry : entries) {
        out.writeVInt(entry);
      }
      compiler.add(Util.toIntsRef(new BytesRef(name.getKey()), scratch), at);
    }
    return FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
  }

  private long population(int entry) {
    return Long.parseLong(rows.get(entry / MARKS)[9]);
  }

  private byte flags(String key) {
    int flags = words.contains(key) ? GazetteerFormat.COMMON_WORD : 0;
    flags |= firstNames.contains(key) ? GazetteerFormat.FIRST_NAME : 0;
    return (byte) flags;
  }
}
