package no.gevinstflyt.document;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles and the bullet of every paper, kept as the XML that Word itself uses. */
final class Styles {

    private Styles() {}

    static void applyTo(XWPFDocument document) {
        try (InputStream styles = resource("styles.xml");
                InputStream numbering = resource("numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (IOException | XmlException broken) {
            throw new IllegalStateException("The styles of the papers can't be read", broken);
        }
    }

    private static InputStream resource(String name) {
        InputStream stream = Styles.class.getResourceAsStream("/document/" + name);
        if (stream == null) {
            throw new IllegalStateException("no resource /document/" + name);
        }
        return stream;
    }
}
