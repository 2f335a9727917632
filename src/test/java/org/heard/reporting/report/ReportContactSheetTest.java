package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Leaves every page of every kind of report in every format in {@code target/contact-sheet}, for somebody
 * to look at. Slow, so only when asked: {@code mvn test -Dtest='*ContactSheetTest' -Dheard.look=true}.
 */
@EnabledIfSystemProperty(named = "heard.look", matches = "true")
class ReportContactSheetTest {
    private static final Path FOLDER = Path.of("target", "contact-sheet", "reports");

    private final PageSheets sheets = new PageSheets(FOLDER);
    private final StringBuilder index = new StringBuilder(
            "<!doctype html><html lang=en><meta charset=utf-8><title>Reports</title><h1>Reports, page by page</h1>");

    @Test
    void writesEveryPageOfEveryReport() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        if (!PageSheets.canLayOut()) {
            index.append("<p>LibreOffice is not installed here: Word and PowerPoint were written, not laid out.");
        }
        for (ReportKind kind : ReportKind.values()) {
            for (FileType type : FileType.values()) {
                show(kind, type);
            }
        }
        Files.writeString(FOLDER.resolve("index.html"), index);

        assertThat(index).contains("board-pdf-1.png", "committee-pdf-1.png", "two-monthly-pdf-1.png");
    }

    private void show(ReportKind kind, FileType type) throws IOException, InterruptedException {
        Path file = FOLDER.resolve(kind.word() + "." + type.ending());
        Files.write(file, type.of(ShippedPaper.of(kind, kind == ReportKind.TWO_MONTHLY)));
        index.append("<h2><a href='%1$s'>%1$s</a></h2>".formatted(file.getFileName()));
        List<String> pictures = switch (type) {
            case PDF, ANNEX_PDF -> sheets.of(file, kind.word() + "-pdf");
            case WORD, ANNEX_WORD, POWERPOINT ->
                PageSheets.canLayOut() ? sheets.of(sheets.laidOut(file), kind.word() + "-" + type.ending()) : List.of();
            case HTML -> List.of();
        };
        pictures.forEach(picture -> index.append("<img src='" + picture + "' alt='' style='width:100%'>"));
    }
}
