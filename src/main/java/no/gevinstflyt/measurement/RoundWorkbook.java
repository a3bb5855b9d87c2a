package no.gevinstflyt.measurement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.gevinstflyt.measurement.RoundContent.Stood;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A round's report as a workbook: a sheet of the measurements, and one of how the benefits stand. */
@Component
class RoundWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 22 * 256;

    private final Words words;

    RoundWorkbook(Words words) {
        this.words = words;
    }

    byte[] write(RoundContent content) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0 %"));
            measurements(workbook, content, percent);
            standings(workbook, content, percent);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void measurements(SXSSFWorkbook workbook, RoundContent content, CellStyle percent) {
        SXSSFSheet sheet = sheet(
                workbook,
                "measurements",
                "project",
                "title",
                "municipality",
                "code",
                "benefit",
                "indicator",
                "unit",
                "baseline",
                "target",
                "planned",
                "measured",
                "achieved",
                "state",
                "comment");
        for (RoundContent.Row row : content.rows()) {
            MeasuredTarget target = row.target();
            new Cells(sheet, percent)
                    .text(target.projectCode())
                    .text(target.projectTitle())
                    .text(content.municipality(row))
                    .text(target.benefit().code())
                    .text(target.benefit().name())
                    .text(target.indicator().name())
                    .text(words.choice(target.indicator().unit()))
                    .number(target.target().baseline())
                    .number(target.target().target())
                    .number(target.planned(content.round().quarter()).orElse(null))
                    .number(row.value())
                    .percent(row.achieved())
                    .text(words.state(row.figure()))
                    .text(
                            row.figure() != null && row.figure().approved()
                                    ? row.figure().comment()
                                    : null);
        }
    }

    private void standings(SXSSFWorkbook workbook, RoundContent content, CellStyle percent) {
        SXSSFSheet sheet = sheet(
                workbook, "benefits", "project", "title", "code", "benefit", "asked", "measured", "ratio", "track");
        for (Stood stood : content.standings()) {
            new Cells(sheet, percent)
                    .text(stood.project())
                    .text(stood.title())
                    .text(stood.standing().benefit())
                    .text(stood.name())
                    .number(BigDecimal.valueOf(stood.standing().asked()))
                    .number(BigDecimal.valueOf(stood.standing().measured()))
                    .percent(stood.standing().ratio())
                    .text(words.choice(stood.standing().track()));
        }
    }

    private SXSSFSheet sheet(SXSSFWorkbook workbook, String name, String... columns) {
        SXSSFSheet sheet = workbook.createSheet(words.report("sheet." + name));
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle heading = workbook.createCellStyle();
        heading.setFont(bold);
        List<String> titles = Stream.of(columns)
                .map(column -> words.report("column." + column))
                .toList();
        var row = sheet.createRow(0);
        for (int column = 0; column < titles.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(titles.get(column));
            cell.setCellStyle(heading);
            sheet.setColumnWidth(column, WIDTH);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    /** A row that is filled from the left; what is missing stays an empty cell. */
    private static final class Cells {

        private final Row row;
        private final CellStyle percent;
        private int column;

        Cells(SXSSFSheet sheet, CellStyle percent) {
            this.row = sheet.createRow(sheet.getLastRowNum() + 1);
            this.percent = percent;
        }

        Cells text(@Nullable String text) {
            Cell cell = row.createCell(column++);
            if (text != null) {
                cell.setCellValue(text);
            }
            return this;
        }

        Cells number(@Nullable BigDecimal number) {
            Cell cell = row.createCell(column++);
            if (number != null) {
                cell.setCellValue(number.doubleValue());
            }
            return this;
        }

        Cells percent(@Nullable BigDecimal share) {
            number(share);
            row.getCell(column - 1).setCellStyle(percent);
            return this;
        }
    }
}
