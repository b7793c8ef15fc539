package org.claimgraph.kb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;

/**
 * An index's file as it was when it was opened.
 *
 * @param path where it is
 * @param attributes its size, time of change and identity then
 * @param directory the folder it stands in
 * @param in its mapped content
 */
record IndexFile(
    Path path, BasicFileAttributes attributes, MMapDirectory directory, IndexInput in) {

  static IndexFile open(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new KnowledgeBaseException(
          "there is no knowledge base index " + path + ": make one with \"claimgraph kb build\"");
    }
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      Path whole = path.toAbsolutePath();
      MMapDirectory directory =
          new MMapDirectory(Objects.requireNonNull(whole.getParent(), "a file has a folder"));
      IndexInput in = directory.openInput(whole.getFileName().toString(), IOContext.DEFAULT);
      return new IndexFile(path, attributes, directory, in);
    } catch (IOException e) {
      throw new KnowledgeBaseException(
          "knowledge base index " + path + " cannot be opened: " + e.getMessage(), e);
    }
  }

  /** Says why the file is no use. */
  KnowledgeBaseException unusable(IOException e) {
    close();
    boolean other =
        e instanceof IndexFormatTooNewException || e instanceof IndexFormatTooOldException;
    String found = other ? " is of another version's layout" : " is no index, or is damaged";
    return new KnowledgeBaseException(
        "knowledge base index " + path + found + ": build it anew with \"claimgraph kb build\"", e);
  }

  void checkUnchanged() {
    boolean same;
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      same =
          now.size() == attributes.size()
              && now.lastModifiedTime().equals(attributes.lastModifiedTime())
              && Objects.equals(now.fileKey(), attributes.fileKey());
    } catch (IOException e) {
      same = false;
    }
    if (!same) {
      throw new KnowledgeBaseException(
          "knowledge base index " + path + " was changed while it was in use: run again");
    }
  }

  void close() {
    try (directory) {
      in.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
