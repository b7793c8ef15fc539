package org.claimgraph.server.pages;

import org.owasp.encoder.Encode;

/** A link out of the graph. Followed only by whoever clicks it; pages load nothing from there. */
final class ExternalLink {

  private ExternalLink() {}

  /** A link, where the address is one of the web; else the mere text. */
  static String html(String address, String text) {
    return address.matches("https?://\\S+")
        ? "<a rel=\"external noreferrer\" href=\"%s\">%s</a>"
            .formatted(Encode.forHtmlAttribute(address), Encode.forHtml(text))
        : Encode.forHtml(text);
  }
}
