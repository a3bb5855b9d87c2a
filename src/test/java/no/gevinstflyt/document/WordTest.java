package no.gevinstflyt.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.gevinstflyt.document.Block.Facts;
import no.gevinstflyt.document.Block.Grid;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordTest {

    private static final Path SAMPLE = Path.of("target", "sample-paper.docx");

    @Test
    void aPaperIsStructuredAsAReaderAndAScreenReaderNeedIt() throws IOException {
        byte[] bytes = paper().toBytes();
        Files.createDirectories(SAMPLE.getParent());
        Files.write(SAMPLE, bytes);

        XWPFDocument read = read(bytes);
        assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("Saksframlegg til BP2");
        assertThat(read.getStyles().getCtStyles().getDocDefaults().toString()).contains("w:val=\"nb-NO\"");
        assertThat(texts(read, "Title")).containsExactly("Saksframlegg til BP2");
        assertThat(texts(read, "Heading1")).contains("Bakgrunn", "Kostnad og fordeling");
        assertThat(read.getStyles().getStyle("Heading1").getCTStyle().toString())
                .contains("outlineLvl");
        assertThat(texts(read, "ListBullet")).contains("Lavere kostnad i drift");
        var bullet =
                read.getStyles().getStyle("ListBullet").getCTStyle().getPPr().getNumPr();
        assertThat(read.getNumbering().getNum((BigInteger) bullet.getNumId().getVal()))
                .isNotNull();
        assertThat(read.getDocument().getBody().getSectPr().getPgSz().getW()).hasToString("11906");
        String footer = read.getFooterList().get(0)._getHdrFtr().toString();
        assertThat(footer).contains("PAGE").contains("NUMPAGES");
    }

    @Test
    void aTableRepeatsItsHeaderAndPutsFiguresToTheRight() throws IOException {
        XWPFTable shares = read(paper().toBytes()).getTables().get(1);

        assertThat(shares.getRow(0).isRepeatHeader()).isTrue();
        assertThat(shares.getRow(1).isRepeatHeader()).isFalse();
        assertThat(style(shares, 1, 0)).isEqualTo("TableText");
        assertThat(style(shares, 0, 1)).isEqualTo("TableFigureHeader");
        assertThat(style(shares, 1, 1)).isEqualTo("TableFigure");
        assertThat(style(shares, 1, 2)).as("percentages, with one missing").isEqualTo("TableFigure");
        assertThat(shares.getRow(1).getCell(1).getText()).isEqualTo("1\u00a0250\u00a0000");
        assertThat(shares.getRow(1).getCell(2).getText()).isEqualTo("62,4\u00a0%");
        assertThat(shares.getRow(2).getCell(1).getText()).as("zero is a value").isEqualTo("0");
        assertThat(shares.getRow(2).getCell(2).getText()).as("missing").isEqualTo("–");
    }

    @Test
    void aNarrowColumnHasRoomForItsLongestWordAndAllFitThePage() throws IOException {
        String text = "Et langt svar som fyller flere linjer i tabellen og gjerne tar plassen fra de andre";
        Grid grid = new Grid(List.of("Kommune", "Svar", "Andel"), List.of(List.of("Bodø", text, "36,2\u00a0%")));
        XWPFTable table =
                read(Word.titled("Notat").block(grid).toBytes()).getTables().get(0);
        List<Integer> widths = table.getRow(0).getTableCells().stream()
                .map(cell -> (int) cell.getWidthDecimal())
                .toList();

        assertThat(widths.get(0)).as("Kommune").isGreaterThan(7 * 115);
        assertThat(widths.get(2)).as("36,2 %").isGreaterThan(6 * 115);
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isBetween(9000, 9070);
    }

    @Test
    void lineBreaksStayAndABlankLineStartsAParagraph() throws IOException {
        XWPFDocument read = read(Word.titled("Notat")
                .paragraph("Første linje\nAndre linje\n \nNytt avsnitt")
                .toBytes());

        assertThat(texts(read, "Normal")).containsExactly("Første linje\nAndre linje", "Nytt avsnitt");
    }

    @Test
    void aDraftSaysSoOnEveryPage() throws IOException {
        XWPFDocument draft = read(
                Word.titled("Notat").draft("Kommunen gjør sitt eget vedtak.").toBytes());
        XWPFDocument approved = read(Word.titled("Notat").toBytes());

        assertThat(draft.getHeaderList().get(0).getText()).contains("Utkast");
        assertThat(texts(draft, "Draft")).containsExactly("Utkast. Kommunen gjør sitt eget vedtak.");
        assertThat(approved.getHeaderList()).isEmpty();
    }

    @Test
    void theSameContentGivesTheSameBytes() throws IOException {
        byte[] first = paper().toBytes();
        assertThat(paper().toBytes()).isEqualTo(first);
        assertThat(read(first).getProperties().getCoreProperties().getCreated()).isNull();
        assertThat(entryTimes(first))
                .as("times of writing in the file")
                .containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
        assertThat(paper().paragraph("Ett ord til").toBytes()).isNotEqualTo(first);
    }

    @Test
    void whatPeopleWriteIsTextAndNothingElse() throws IOException {
        String text = "<b>Fet</b> & «Sámi: Bådåddjo Suohkan» \u0001\ufffe\ud800🙂";
        String readable = "<b>Fet</b> & «Sámi: Bådåddjo Suohkan» 🙂";
        XWPFDocument read = read(Word.titled(text).bullets(List.of(text)).toBytes());

        assertThat(texts(read, "ListBullet")).containsExactly(readable);
        assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo(readable);
    }

    private static Word paper() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("Bodø", 1_250_000L, Norwegian.percent(new BigDecimal("0.624"))));
        rows.add(Arrays.asList("Beiarn", 0, null));
        for (int i = 1; i <= 40; i++) {
            rows.add(List.of("Kommune " + i, new BigDecimal("1250.50").multiply(BigDecimal.valueOf(i)), "1,2\u00a0%"));
        }
        return Word.titled("Saksframlegg til BP2")
                .draft("Saken er ikke besluttet ennå.")
                .subtitle("SALTEN-2026-001 Felles innføring av Folkeregisteret")
                .section(Section.of(
                        "Bakgrunn",
                        new Block.Paragraph(
                                "Kommunene henter i dag opplysninger hver for seg.\n\nProsjektet samler dette."),
                        Facts.of("Samarbeid", "Ett digitalt Salten")
                                .and("Ønsket oppstart", LocalDate.of(2026, 11, 22))
                                .and("Budsjettramme", Norwegian.kroner(2_400_000))
                                .and("Saksnummer", null),
                        new Block.Bullets(List.of("Lavere kostnad i drift", "Færre feil i adresser"))))
                .section(Section.of(
                        "Kostnad og fordeling", new Grid(List.of("Kommune", "Andel over fire år (kr)", "Andel"), rows)))
                .subheading("Forbehold")
                .paragraph("Beløpene er uten merverdiavgift.")
                .signatures(List.of("Styringsgruppeleder", "Prosjektleder"));
    }

    private static XWPFDocument read(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static Set<LocalDateTime> entryTimes(byte[] bytes) throws IOException {
        Set<LocalDateTime> times = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTimeLocal());
            }
        }
        return times;
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static String style(XWPFTable table, int row, int column) {
        return table.getRow(row).getCell(column).getParagraphs().get(0).getStyle();
    }
}
