package no.gevinstflyt.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private static final int SHORTEST = 6;
    private static final int LONGEST = 45;

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
        after(document);
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
        after(document);
    }

    static void signatures(XWPFDocument document, List<String> roles) {
        XWPFTable table = table(document, roles.size() + 1, List.of(2600, 2600, 3870), true);
        List<String> header = List.of("Rolle", "Sted og dato", "Underskrift");
        for (int column = 0; column < header.size(); column++) {
            fill(table.getRow(0).getCell(column), "TableHeader", header.get(column));
        }
        for (int row = 0; row < roles.size(); row++) {
            table.getRow(row + 1).setHeight(700);
            fill(table.getRow(row + 1).getCell(0), "TableText", roles.get(row));
        }
        after(document);
    }

    private static boolean figures(Block.Grid grid, int column) {
        List<@Nullable Object> values = grid.rows().stream()
                .map(row -> row.get(column))
                .filter(value -> value != null)
                .toList();
        return !values.isEmpty() && values.stream().allMatch(Norwegian::figure);
    }

    /** Columns share the width by their longest text, within bounds. */
    private static List<Integer> widths(Block.Grid grid) {
        List<Integer> lengths = new ArrayList<>();
        for (int column = 0; column < grid.header().size(); column++) {
            int at = column;
            int longest = grid.rows().stream()
                    .mapToInt(row -> Norwegian.text(row.get(at)).length())
                    .max()
                    .orElse(0);
            int head = Arrays.stream(grid.header().get(column).split("[\\s-]"))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            lengths.add(Math.min(LONGEST, Math.max(SHORTEST, Math.max(longest, head))));
        }
        int sum = lengths.stream().mapToInt(Integer::intValue).sum();
        return lengths.stream().map(length -> Paper.TEXT_WIDTH * length / sum).toList();
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

    /** A short paragraph, so that two tables in a row stay two tables. */
    private static void after(XWPFDocument document) {
        document.createParagraph().setSpacingAfter(60);
    }
}
