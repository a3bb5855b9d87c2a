package no.gevinstflyt.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The tables of a paper. */
final class Tables {

    private static final String HEADER_SHADE = "E8EEF4";
    private static final int LONGEST = 45;
    private static final int CELL_MARGINS = 216;
    private static final int CHARACTER = 115;
    private static final Pattern WORD = Pattern.compile("[ \\n-]+");

    private Tables() {}

    static void facts(XWPFDocument document, Block.Facts facts) {
        List<String> keys = List.copyOf(facts.values().keySet());
        XWPFTable table = table(document, keys.size(), List.of(3070, Paper.TEXT_WIDTH - 3070), false);
        for (int row = 0; row < keys.size(); row++) {
            fill(table.getRow(row).getCell(0), "TableHeader", keys.get(row));
            fill(
                    table.getRow(row).getCell(1),
                    "TableText",
                    Norwegian.text(facts.values().get(keys.get(row))));
        }
        apart(document);
    }

    static void grid(XWPFDocument document, Block.Grid grid) {
        XWPFTable table = table(document, grid.rows().size() + 1, widths(grid), true);
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < grid.header().size(); column++) {
            boolean figures = figures(grid, column);
            XWPFTableCell head = table.getRow(0).getCell(column);
            head.setColor(HEADER_SHADE);
            fill(
                    head,
                    figures ? "TableFigureHeader" : "TableHeader",
                    grid.header().get(column));
            for (int row = 0; row < grid.rows().size(); row++) {
                String text = Norwegian.text(grid.rows().get(row).get(column));
                fill(table.getRow(row + 1).getCell(column), figures ? "TableFigure" : "TableText", text);
            }
        }
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        apart(document);
    }

    static void signatures(XWPFDocument document, List<String> roles) {
        apart(document);
        XWPFTable table = table(document, roles.size() + 1, List.of(2600, 2600, 3870), true);
        List<String> header = List.of("Rolle", "Sted og dato", "Underskrift");
        for (int column = 0; column < header.size(); column++) {
            fill(table.getRow(0).getCell(column), "TableHeader", header.get(column));
        }
        for (int row = 0; row < roles.size(); row++) {
            table.getRow(row + 1).setHeight(700);
            fill(table.getRow(row + 1).getCell(0), "TableText", roles.get(row));
        }
        apart(document);
    }

    private static boolean figures(Block.Grid grid, int column) {
        List<@Nullable Object> values = grid.rows().stream()
                .map(row -> row.get(column))
                .filter(value -> value != null)
                .toList();
        return !values.isEmpty() && values.stream().allMatch(Norwegian::figure);
    }

    /** Each column gets room for its longest word; what is left is shared by their longest texts, within bounds. */
    private static List<Integer> widths(Block.Grid grid) {
        List<Integer> words = new ArrayList<>();
        List<Integer> texts = new ArrayList<>();
        for (int column = 0; column < grid.header().size(); column++) {
            List<String> cells = cells(grid, column);
            words.add(CELL_MARGINS + CHARACTER * longest(cells.stream().flatMap(WORD::splitAsStream)));
            texts.add(1 + Math.min(LONGEST, longest(cells.stream().skip(1))));
        }
        int needed = sum(words);
        int left = Math.max(0, Paper.TEXT_WIDTH - needed);
        int all = sum(texts);
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < words.size(); column++) {
            int least = Math.min(words.get(column), words.get(column) * Paper.TEXT_WIDTH / needed);
            widths.add(least + left * texts.get(column) / all);
        }
        return widths;
    }

    /** The header and the texts of a column. */
    private static List<String> cells(Block.Grid grid, int column) {
        Stream<String> values = grid.rows().stream().map(row -> Norwegian.text(row.get(column)));
        return Stream.concat(Stream.of(grid.header().get(column)), values).toList();
    }

    private static int longest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static XWPFTable table(XWPFDocument document, int rows, List<Integer> widths, boolean headerRow) {
        XWPFTable table = document.createTable(Math.max(rows, 1), widths.size());
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        table.setStyleID("Grid");
        table.setWidth(Paper.TEXT_WIDTH);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(headerRow);
        look.setFirstColumn(!headerRow);
        CTTblGrid columns = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.getRows().forEach(row -> {
            for (int column = 0; column < widths.size(); column++) {
                row.getCell(column).setWidth(String.valueOf(widths.get(column)));
            }
        });
        return table;
    }

    private static void fill(XWPFTableCell cell, String style, String text) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        Paper.lines(paragraph.createRun(), text);
    }

    /** A short paragraph that keeps a table apart from what stands beside it. */
    private static void apart(XWPFDocument document) {
        document.createParagraph().setSpacingAfter(60);
    }
}
