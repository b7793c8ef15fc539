package org.claimgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the head of an article's text: headline, date lines, by-lines. */
final class Head {
  /** Date lines and by-lines stand among the first blocks, if at all. */
  private static final int DEPTH = 10;

  private static final int LONGEST_TITLE = 250;

  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "(?:date|dated|published(?: on)?|posted(?: on)?|updated|last updated)\\s*:?\\s+",
          Pattern.CASE_INSENSITIVE);

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|la|van|von|bin|al|el|\\p{Lu}[\\p{L}.'’-]*)){1,3}";
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:[Bb]y|BY|Written by|Reporting by|Author:|Story by) "
              + NAME
              + "(?:(?:,| and| &) "
              + NAME
              + ")*(?:[,|–-]? .{1,60})?");
  private static final Pattern BARE_NAME = Pattern.compile(NAME);

  /** What stands around the dates of a date line. */
  private static final Pattern DATE_WORDS =
      Pattern.compile(
          "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?|\\b(?:published|posted|updated|last|first|modified|created|date|dated"
              + "|on|at|by|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?"
              + "|sat(?:urday)?|sun(?:day)?|am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|bst|est|edt|et|cet|cest|msk|eest|eet|pst|pdt|\\d+"
              + " (?:min(?:ute)?s?|hours?|days?) (?:ago|read))\\b",
          Pattern.CASE_INSENSITIVE);

  private Head() {}

  /**
   * Cuts a date label and a headline off the block they share with what follows; all else stays.
   */
  static List<Span> split(String text, List<Span> blocks, Optional<String> title) {
    if (blocks.isEmpty()) {
      return blocks;
    }
    List<Span> split = new ArrayList<>(blocks.size() + 2);
    Span rest = cut(text, blocks.getFirst(), labelEnd(text, blocks.getFirst()), split);
    rest = cut(text, rest, titleEnd(text, rest, title), split);
    split.add(rest);
    split.addAll(blocks.subList(1, blocks.size()));
    return split;
  }

  /** The role of each block as far as the head tells; body where it does not. */
  static List<Passage.Role> roles(String text, List<Span> blocks, Optional<String> title) {
    List<Passage.Role> roles = new ArrayList<>(blocks.size());
    Optional<String> found = Optional.empty();
    for (int i = 0; i < blocks.size(); i++) {
      String block = blocks.get(i).in(text);
      Passage.Role role = Passage.Role.BODY;
      if (i < DEPTH && (isDateline(block) || isByline(text, blocks, i))) {
        role = Passage.Role.DATELINE;
      } else if (i < 3 && isTitle(block, title, found, roles, i + 1 < blocks.size())) {
        role = Passage.Role.TITLE;
        found = found.or(() -> Optional.of(block));
      }
      roles.add(role);
    }
    return roles;
  }

  private static Span cut(String text, Span block, int at, List<Span> into) {
    Optional<Span> before = Blocks.trim(text, block.begin(), at);
    Optional<Span> after = Blocks.trim(text, at, block.end());
    if (before.isEmpty() || after.isEmpty()) {
      return block;
    }
    into.add(before.get());
    return after.get();
  }

  /** Where a leading "date 2023-05-13" ends; the block's begin where there is none. */
  private static int labelEnd(String text, Span block) {
    Matcher label = DATE_LABEL.matcher(text).region(block.begin(), block.end());
    return label.lookingAt()
        ? PublicationDates.endOfDateAt(text, label.end()).orElse(block.begin())
        : block.begin();
  }

  /** Where the known headline at the block's begin ends, its full stop included. */
  private static int titleEnd(String text, Span block, Optional<String> title) {
    if (title.isEmpty() || title.get().isBlank()) {
      return block.begin();
    }
    String known = title.get().strip();
    int end = block.begin() + known.length();
    if (end >= block.end() || !text.startsWith(known, block.begin())) {
      return block.begin();
    }
    int next = ".:".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    return next < block.end() && Blocks.isSpace(text.charAt(next)) ? next : block.begin();
  }

  private static boolean isTitle(
      String block,
      Optional<String> title,
      Optional<String> found,
      List<Passage.Role> before,
      boolean more) {
    if (title.isPresent() && bare(block).equals(bare(title.get()))) {
      return true;
    }
    if (found.isPresent()) {
      // Some pages say the headline twice, the second time with more words.
      return block.length() <= LONGEST_TITLE && bare(block).contains(bare(found.get()));
    }
    boolean first = before.stream().allMatch(role -> role == Passage.Role.DATELINE);
    return first
        && more
        && title.isEmpty()
        && block.length() <= LONGEST_TITLE
        && !endsLikeProse(block);
  }

  private static boolean endsLikeProse(String block) {
    return block.endsWith(".")
        || block.endsWith(".\"")
        || block.endsWith(".”")
        || block.endsWith(":");
  }

  private static boolean isDateline(String block) {
    return block.length() <= 120
        && PublicationDates.parse(block).isPresent()
        && DATE_WORDS
            .matcher(PublicationDates.without(block))
            .replaceAll(" ")
            .codePoints()
            .noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isByline(String text, List<Span> blocks, int i) {
    String block = blocks.get(i).in(text);
    if (block.length() > 120) {
      return false;
    }
    // A name alone is a by-line where the by-line follows.
    boolean repeated =
        i + 1 < blocks.size()
            && BARE_NAME.matcher(block).matches()
            && blocks
                .get(i + 1)
                .in(text)
                .toLowerCase(Locale.ROOT)
                .startsWith("by " + block.toLowerCase(Locale.ROOT));
    return repeated || !block.endsWith(".") && BYLINE.matcher(block).matches();
  }

  /** Letters and digits only, in lower case. */
  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
