package org.claimgraph.kb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedFileTest {
  private static final byte[] CONTENT = "Lyon and Grenoble".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void mapsAFile() throws IOException {
    Path file = Files.write(folder.resolve("a b.kb"), CONTENT);

    assertThat(ShippedFile.bytes(file.toUri().toURL()))
        .matches(ByteBuffer::isDirect)
        .isEqualTo(ByteBuffer.wrap(CONTENT));
  }

  @Test
  void mapsAnEntryThatStandsInAJarAsItIs() throws IOException {
    assertThat(ShippedFile.bytes(inJar(ZipEntry.STORED)))
        .matches(ByteBuffer::isDirect)
        .isEqualTo(ByteBuffer.wrap(CONTENT));
  }

  @Test
  void copiesACompressedEntry() throws IOException {
    assertThat(ShippedFile.bytes(inJar(ZipEntry.DEFLATED))).isEqualTo(ByteBuffer.wrap(CONTENT));
  }

  @Test
  void findsNothingInWhatIsNoZipFile() {
    assertThat(StoredEntry.of(ByteBuffer.wrap(CONTENT), "a")).isEmpty();
    assertThat(StoredEntry.of(ByteBuffer.allocate(0), "a")).isEmpty();
  }

  private URL inJar(int method) throws IOException {
    Path jar = folder.resolve("a b.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.setComment("a comment at its end");
      add(out, "kb/other.kb", method, new byte[] {1, 2, 3});
      add(out, "kb/shipped.kb", method, CONTENT);
    }
    return URI.create("jar:" + jar.toUri() + "!/kb/shipped.kb").toURL();
  }

  private static void add(ZipOutputStream out, String name, int method, byte[] content)
      throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(method);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
