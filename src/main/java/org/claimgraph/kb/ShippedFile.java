package org.claimgraph.kb;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The bytes of a file that ships with the program. They are mapped where they stand as they are, in
 * a folder or in the program's jar, so that only what is looked at is read; elsewhere copied.
 */
final class ShippedFile {
  private ShippedFile() {}

  static ByteBuffer bytes(URL resource) throws IOException {
    URLConnection connection = resource.openConnection();
    if (resource.getProtocol().equals("file")) {
      return map(resource);
    }
    if (connection instanceof JarURLConnection jar
        && jar.getJarFileURL().getProtocol().equals("file")) {
      Optional<ByteBuffer> stored = StoredEntry.of(map(jar.getJarFileURL()), jar.getEntryName());
      if (stored.isPresent()) {
        return stored.get();
      }
    }
    try (InputStream in = connection.getInputStream()) {
      return ByteBuffer.wrap(in.readAllBytes());
    }
  }

  private static ByteBuffer map(URL file) throws IOException {
    try (FileChannel channel = FileChannel.open(Path.of(URI.create(file.toString())))) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }
}
