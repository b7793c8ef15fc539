package org.claimgraph.server.pages;

/**
 * A stretch of an article's text that a page marks.
 *
 * @param begin offset of its first character: Unicode code points from the text's begin
 * @param end offset behind its last character
 * @param kind why it is marked
 * @param id what tells it from other marks, which for mentions and content is also its anchor;
 *     several pieces of one content share theirs; of a passage its role
 * @param page address of the page that it leads to; empty where there is none
 * @param label what it is, in words
 */
record Mark(int begin, int end, Kind kind, String id, String page, String label) {

  /** Why something is marked. */
  enum Kind {
    /** Words for who makes a claim. */
    SOURCE,
    /** Words that attribute a claim. */
    CUE,
    /** Words of what is claimed. */
    CONTENT,
    /** Words for an entity. */
    MENTION,
    /** A passage that is no running prose. */
    PASSAGE
  }

  /** Whether it covers a part of a stretch. */
  boolean meets(int from, int to) {
    return begin < to && end > from;
  }

  int length() {
    return end - begin;
  }
}
