package org.claimgraph.link;

import org.claimgraph.kb.NameKey;

/** Folds names so that case, accents, punctuation and a leading article make no difference. */
final class Names {
  private static final String ARTICLE = "the ";

  private Names() {}

  static String fold(String name) {
    String key = NameKey.of(name);
    return key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
  }
}
