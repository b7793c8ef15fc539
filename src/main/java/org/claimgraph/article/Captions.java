package org.claimgraph.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the captions among a text's blocks: by a label before them, a picture credit behind them,
 * or because they lack the full stop that the article's prose has.
 */
final class Captions {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:pictured|picture|photo|photograph|image|file photo|file picture|video|watch|in this"
              + " (?:photo|picture|image))(?: above| below| left| right)?(?::| ?\\(| by\\b|, file|"
              + " released| taken| provided).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CREDIT =
      Pattern.compile(
          ".*(?:(?:picture|photo|image|photograph|credit|image credit|photo credit|pic)s?(?: by)?:"
              + " ?[^.]{2,60}|\\((?:[^()]{0,60}\\b(?:via|/))?"
              + " ?(?:AP|AFP|Reuters|REUTERS|Getty|EPA|PA|Getty Images|AP"
              + " Photo)\\b[^()]{0,40}\\)|(?:REUTERS|AFP|AP Photo|EPA|Getty Images)/[\\p{L}"
              + " .'-]{2,40})\\.?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A block without a full stop is a caption from so many words on; shorter ones are headings. */
  private static final int FEWEST_WORDS = 12;

  private static final int LONGEST = 400;

  private final String text;
  private final List<Span> blocks;
  private final List<Passage.Role> roles;

  /** Works on the roles it is given. */
  Captions(String text, List<Span> blocks, List<Passage.Role> roles) {
    this.text = text;
    this.blocks = blocks;
    this.roles = roles;
  }

  /** Marks the captions. */
  void mark() {
    boolean punctuated = isPunctuated();
    int prose = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (roles.get(i) == Passage.Role.BODY) {
        String block = text(i);
        if (LABEL.matcher(block).matches() || isCredited(block)) {
          roles.set(i, Passage.Role.CAPTION);
          markRepeated(i);
        } else if (endsSentence(block)) {
          prose++;
        } else if (punctuated && prose > 0 && isSetApart(i)) {
          roles.set(i, Passage.Role.CAPTION);
        }
      }
    }
  }

  /** Long for a heading, short for a paragraph, and not one half of a broken sentence. */
  private boolean isSetApart(int i) {
    boolean broken =
        i + 1 < blocks.size() && Character.isLowerCase(text.codePointAt(blocks.get(i + 1).begin()));
    return !broken && blocks.get(i).length() <= LONGEST && words(text(i)).size() >= FEWEST_WORDS;
  }

  /** A page's alternative text for the picture stands before the caption, in the same words. */
  private void markRepeated(int caption) {
    if (caption > 0 && roles.get(caption - 1) == Passage.Role.BODY) {
      String before = text(caption - 1);
      if (text(caption).startsWith(before)) {
        roles.set(caption - 1, Passage.Role.CAPTION);
      }
    }
  }

  private static boolean isCredited(String block) {
    return block.length() <= LONGEST && CREDIT.matcher(block).matches();
  }

  /** Whether seven in ten of the longer blocks end like sentences. */
  private boolean isPunctuated() {
    List<String> prose = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (roles.get(i) == Passage.Role.BODY && words(text(i)).size() >= FEWEST_WORDS) {
        prose.add(text(i));
      }
    }
    long ended = prose.stream().filter(Captions::endsSentence).count();
    return prose.size() >= 5 && ended * 10 >= prose.size() * 7L;
  }

  private static boolean endsSentence(String block) {
    int end = block.length();
    while (end > 0 && "\"'”’“‘)]»".indexOf(block.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".?!…:;-–—,".indexOf(block.charAt(end - 1)) >= 0;
  }

  private static Set<String> words(String block) {
    return Arrays.stream(NO_WORDS.split(block.toLowerCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }

  private String text(int block) {
    return blocks.get(block).in(text);
  }
}
