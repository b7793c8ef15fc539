package org.claimgraph.article;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  private final List<Problem> problems = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void readsAFolderInSortedOrderWithoutNotesAndHiddenFiles() throws IOException {
    write("b.txt", "Second.".getBytes(UTF_8));
    write("a.txt", "First.".getBytes(UTF_8));
    write("README.md", "About the texts.".getBytes(UTF_8));
    write(".hidden.txt", "Nothing.".getBytes(UTF_8));

    assertThat(read(folder.toString()))
        .extracting(Article::inputId)
        .containsExactly("a.txt", "b.txt");
    assertThat(problems).isEmpty();
  }

  @Test
  void readsJsonLinesAndReportsTheBrokenLineByNumber() {
    List<Article> articles =
        readText(
            "a.jsonl",
            """
            {"id": "x:1", "title": null, "text": "One.", "published": "2020-01-02", "source": "Gazette"}
            {"id": "x:2", "text": "Tw

            {"headline": "T", "articleBody": "Three.", "url": "https://example.org/3", "publisher": {"name": "P"}}
            {"id": "x:4"}
            """);

    assertThat(articles)
        .extracting(Article::identity)
        .containsExactly("x:1", "https://example.org/3");
    assertThat(articles.getFirst().issued()).contains(LocalDate.of(2020, 1, 2));
    assertThat(articles.getFirst().outlet()).contains("Gazette");
    assertThat(articles.getLast().outlet()).contains("P");
    assertThat(problems)
        .extracting(Problem::file, Problem::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a.jsonl:2", "bad-json"),
            org.assertj.core.groups.Tuple.tuple("a.jsonl:5", "no-text"));
  }

  @Test
  void readsAJsonArrayAndAnObjectWithAList() {
    assertThat(
            readText(
                "a.json", "[{\"id\":\"1\",\"text\":\"One.\"},{\"id\":\"2\",\"text\":\"Two.\"}]"))
        .extracting(Article::inputId)
        .containsExactly("1", "2");
    assertThat(readText("b.json", "{\"articles\": [{\"id\":\"3\",\"text\":\"Three.\"}]}"))
        .extracting(Article::inputId)
        .containsExactly("3");
  }

  @Test
  void readsZippedLinesFromAStreamWithoutAName() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(
          "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"text\":\"Two.\"}\n".getBytes(UTF_8));
    }

    assertThat(readBytes("stdin", zipped.toByteArray())).hasSize(2);
  }

  @Test
  void keepsOffsetsOverTheTextAsGiven() {
    Article article =
        readText("a.jsonl", "{\"id\":\"1\",\"text\":\" \\u00a0 One.\\r\\n\\tTwo \\ud83d\\ude00\"}")
            .getFirst();

    assertThat(article.text()).isEqualTo(" \u00a0 One.\r\n\tTwo 😀");
    assertThat(article.passages())
        .extracting(passage -> article.text(passage.span()))
        .containsExactly("One.", "Two 😀");
  }

  @Test
  void survivesHostileJson() {
    assertThat(readText("deep.jsonl", "[".repeat(100_000))).isEmpty();
    assertThat(readText("nul.jsonl", "{\"id\":\"1\",\"text\":\"a\\u0000b\"}")).hasSize(1);
    assertThat(readText("number.jsonl", "{\"text\": 1" + "0".repeat(5000) + "}")).isEmpty();
    assertThat(codes()).containsExactly("bad-json", "bad-json");
  }

  @Test
  void walksInNoCirclesAndTakesNoWordForAPath() throws IOException {
    write("a.txt", "One.".getBytes(UTF_8));
    Files.createSymbolicLink(folder.resolve("again"), folder);

    assertThat(read(folder.toString(), "no\u0000path")).hasSize(1);
    assertThat(codes()).containsExactly("missing-path");
  }

  @Test
  void reportsACutZipAndJsonOfAnotherKind() {
    readBytes("a.txt.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
    readText("b.json", "[1, 2, 3]");

    assertThat(codes()).containsExactly("unreadable", "bad-json");
  }

  @Test
  void readsOtherCharacterSetsWithAProblem() {
    String text = "The café – “so called” – was closed.";

    assertThat(readBytes("a.txt", text.getBytes(Charset.forName("windows-1252"))).getFirst().text())
        .isEqualTo(text);
    assertThat(readBytes("b.txt", text.getBytes(UTF_16)).getFirst().text()).isEqualTo(text);
    assertThat(codes()).containsExactly("charset", "charset");
  }

  @Test
  void takesNoByteOrderMarkForText() {
    assertThat(readText("a.txt", "\ufeffHello.").getFirst().text()).isEqualTo("Hello.");
    assertThat(problems).isEmpty();
  }

  @Test
  void reportsWhatIsNoArticle() {
    readText("empty.txt", "");
    readText("blank.txt", " \n\t ");
    readBytes("binary.bin", new byte[] {1, 2, 3, 0, 0, 7});
    readText("large.txt", "word ".repeat(4_000_000));
    readText("page.html", "<html><body><script>x()</script></body></html>");
    assertThat(read(folder.resolve("missing.txt").toString())).isEmpty();

    assertThat(codes())
        .containsExactly(
            "empty-file", "empty-file", "binary", "too-long", "no-text", "missing-path");
  }

  @Test
  void keepsATextInAnotherLanguageAndSaysSo() {
    List<Article> articles =
        readText(
            "a.txt", "Українські військові повідомили про просування на кількох ділянках фронту.");

    assertThat(articles).extracting(Article::language).containsExactly("uk");
    assertThat(codes()).containsExactly("language");
  }

  @Test
  void givesTheSameSlugForTheSameIdentityOnly() {
    assertThat(Identity.slug("002_ab.txt")).isEqualTo("002_ab.txt");
    assertThat(Identity.slug("Report 1")).isNotEqualTo(Identity.slug("report-1"));
    assertThat(Identity.slug("https://www.example.org/a/b?c=1")).startsWith("example-org-a-b-c-1-");
    assertThat(Identity.slug("репортаж")).matches("[^/?#]+");
    assertThat(Identity.slug("..")).doesNotContain("..");
  }

  @Test
  void prefersTheLaterEditionWhateverTheOrder() {
    Article undated = readText("a.txt", "Old.").getFirst();
    Article dated = readText("a.txt", "date 2021-01-01 New. And more.").getFirst();

    assertThat(Edition.of(dated)).isLessThan(Edition.of(undated));
    assertThat(Edition.of(undated)).isGreaterThan(Edition.of(dated));
  }

  private List<Article> read(String... inputs) {
    List<Article> articles = new ArrayList<>();
    new ArticleReader(problems::add).read(List.of(inputs), articles::add);
    return articles;
  }

  private List<Article> readText(String name, String content) {
    return readBytes(name, content.getBytes(UTF_8));
  }

  private List<Article> readBytes(String name, byte[] content) {
    List<Article> articles = new ArrayList<>();
    new ArticleReader(problems::add)
        .readStream(new ByteArrayInputStream(content), name, articles::add);
    return articles;
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private List<String> codes() {
    return problems.stream().map(Problem::code).toList();
  }
}
