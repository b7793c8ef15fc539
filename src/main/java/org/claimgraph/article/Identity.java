package org.claimgraph.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names an article: by its canonical URL, else its id, and by one IRI segment made of that. */
final class Identity {
  /** What a segment can hold as it is: unreserved in IRIs, the same on every file system. */
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  private static final Pattern DIGEST_AT_END = Pattern.compile(".*-[0-9a-f]{10}");
  private static final int LONGEST = 80;

  private Identity() {}

  /** The draft's identity. */
  static String of(Draft draft) {
    return draft.url().orElse(draft.id());
  }

  /**
   * One IRI segment, unique among identities: the identity itself where it is plain, else its slug
   * with ten digits of its SHA-256 digest behind.
   */
  static String slug(String identity) {
    if (PLAIN.matcher(identity).matches() && !DIGEST_AT_END.matcher(identity).matches()) {
      return identity;
    }
    String slug = Slug.of(identity.replaceFirst("^https?://(www\\.)?", ""));
    String readable = slug.substring(0, Math.min(LONGEST, slug.length()));
    return (readable.isEmpty() ? "article" : readable) + "-" + digest(identity).substring(0, 10);
  }

  /** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal digits. */
  static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
