package no.gevinstflyt.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.CTProperties;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The Word file behind {@link Word}. Lengths in twentieths of a point. */
final class Paper {

    static final String SUBTITLE = "Subtitle";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";

    /** Between the margins of an A4 page. */
    static final int TEXT_WIDTH = 9070;

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = (A4_WIDTH - TEXT_WIDTH) / 2;

    private final XWPFDocument document = new XWPFDocument();
    private final String title;

    Paper(String title) {
        this.title = printable(title);
        Styles.applyTo(document);
        page();
        properties();
        footer();
        styled("Title", this.title);
    }

    void draft(String explanation) {
        XWPFParagraph note = paragraph("Draft");
        XWPFRun mark = note.createRun();
        mark.setBold(true);
        mark.setText("Utkast. ");
        lines(note.createRun(), explanation);
        XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle("Header");
        header.createRun().setText("Utkast");
    }

    void styled(String style, String text) {
        lines(paragraph(style).createRun(), text);
    }

    void add(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            Stream.of(paragraph.text().strip().split("\\R\\h*\\R\\s*")).forEach(text -> styled("Normal", text));
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> styled("ListBullet", item));
        } else if (block instanceof Block.Facts facts) {
            Tables.facts(document, facts);
        } else if (block instanceof Block.Grid grid) {
            Tables.grid(document, grid);
        }
    }

    void signatures(List<String> roles) {
        Tables.signatures(document, roles);
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
            return Reproducible.zip(bytes.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Writes text into a run; its line breaks stay line breaks. */
    static void lines(XWPFRun run, String text) {
        String[] lines = printable(text).strip().split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    /** The text without the control characters that XML can't hold. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r\\x85]]|[\\x{FFFE}\\x{FFFF}\\p{Cs}]", "");
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private void properties() {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("Gevinstflyt");
        core.getUnderlyingProperties().setLanguageProperty("nb-NO");
        core.getUnderlyingProperties().setCreatedProperty(Optional.empty());
        CTProperties application =
                document.getProperties().getExtendedProperties().getUnderlyingProperties();
        application.setApplication("Gevinstflyt");
    }

    private void footer() {
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.createRun().setText(title.length() > 80 ? title.substring(0, 79) + "…" : title);
        footer.createRun().addTab();
        footer.createRun().setText("Side ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" av ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
