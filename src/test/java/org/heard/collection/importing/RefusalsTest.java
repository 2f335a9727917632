package org.heard.collection.importing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each spoilt file stops with one sentence that names file, line and fault. */
class RefusalsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void aMissingColumnIsNamed() {
        String spoilt = text("2019").replace("\"G06Q18\"", "\"Q18\"");
        refused("2019", spoilt, "2019.csv, line 1: there is no column \"G06Q18\", which the map names");
    }

    @Test
    void anUnknownOptionIsNamedWithItsLineAndColumn() {
        String[] lines = text("2019").split("\r\n");
        lines[4] = lines[4].replaceFirst("\"F\\d+\";\"A1\"", "\"F4\";\"A7\"");
        refused(
                "2019",
                String.join("\r\n", lines),
                "2019.csv, line 5, column \"G01Q01\": \"A7\" is none of the texts that the map lists for this column");
    }

    @Test
    void linesAreCountedAsAnEditorShowsThemAlsoAfterACommentOfTwoLines() {
        String text = text("2019");
        int place = text.indexOf("\"en\"", text.indexOf("Answer e-mails.\nEven"));
        long line = text.substring(0, place).lines().count();
        String spoilt =
                text.substring(0, place) + text.substring(place).replaceFirst("(\"F\\d+\");\"A\\d\"", "$1;\"A7\"");
        refused("2019", spoilt, "2019.csv, line " + line + ", column \"G01Q01\"");
    }

    @Test
    void whatCouldBeSomebodysOwnIsNotRepeated() {
        String spoilt = text("2020").replaceFirst("Better before", "anna@example.org");
        refused(
                "2020",
                spoilt,
                "line 4, column \"Was this different before and since March 2020?\": a text of 16 letters");
        refused("2020", text("2020").replaceFirst("Better before", "0151 496 0123"), "a text of 13 letters");
    }

    @Test
    void aFormulaInAnOptionCellIsNoOption() {
        refused("2020", text("2020").replaceFirst("Better before", "=1+1"), "\"=1+1\" is none of the texts");
    }

    @Test
    void theSameFaultIsNamedOnceWithTheNumberOfItsLines() {
        String spoilt = text("2020").replace("Better before", "Before");
        ImportPlan plan = plan("2020", spoilt.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(plan::orRefuse)
                .hasMessageMatching("2020.csv, line \\d+ and " + (plan.doubtful() - 1)
                        + " more lines, column \"Was this different before and since March 2020\\?\": \"Before\" is"
                        + " none of the texts that the map lists for this column");
    }

    @Test
    void everyFaultIsNamedWithTheNearestText() {
        Small small = Small.of2020(
                "Help now,Age,This year\nA plam,Middle,Better\nNothing,Midle,Beter\nA plam,Little,Sideways\n", "");
        assertThatThrownBy(() -> small.plan().orRefuse())
                .hasMessageContaining("line 2 and 1 more line, column \"Help now\": \"A plam\" is none")
                .hasMessageContaining("the nearest is \"A plan\"")
                .hasMessageContaining("line 3, column \"Age\": \"Midle\" is none")
                .hasMessageContaining("the nearest is \"Middle\"")
                .hasMessageEndingWith("\"Sideways\" is none of the texts that the map lists for this column");
    }

    @Test
    void everyMissingColumnIsNamedWithTheNearestHeading() {
        assertThatThrownBy(Small.of2020("Help noww,Ages,Since then\nA plan,Middle,Better\n", "")::plan)
                .hasMessage(
                        "small.csv, line 1: there are no columns \"Age\" (the nearest is \"Ages\"), \"Help now\" (the"
                                + " nearest is \"Help noww\"), \"This year\", which the map names");
    }

    @Test
    void aFileSavedAgainAsWindows1252IsNotTakenForUtf8() {
        String text = text("2019").substring(1);
        long line = text.lines()
                        .takeWhile(one -> one.chars().allMatch(letter -> letter < 128))
                        .count()
                + 1;
        refused(
                "2019",
                text.getBytes(WINDOWS),
                "2019.csv, line " + line + ": a letter is not UTF-8, so the file was probably saved again as");
    }

    @Test
    void aFileSavedAgainAsUtf8IsNotTakenForWindows1252() {
        refused("2021", text("2021"), "2021.csv is UTF-8 although the map says windows-1252");
    }

    @Test
    void anotherSeparatorIsNamed() {
        String spoilt = text("2020").replace(',', ';');
        refused("2020", spoilt, "2020.csv, line 1: the cells are separated by a semicolon and not by a comma");
    }

    @Test
    void aRowWithACellTooManyIsNamed() {
        String[] lines = text("2020").split("\r\n");
        lines[2] += ",";
        refused("2020", String.join("\r\n", lines), "2020.csv, line 3: there are 21 cells under 20 headings");
    }

    @Test
    void aQuotationMarkLeftOpenIsNamed() {
        String spoilt = text("2020").replaceFirst("11800100", "\"11800100");
        refused("2020", spoilt, "2020.csv: a quotation mark is opened and not closed as it should be");
    }

    @Test
    void nothingAndNothingButHeadingsAreRefused() {
        refused("2019", "", "2019.csv is empty; export the answers again");
        refused("2019", "\r\n \r\n", "2019.csv is empty");
        refused("2019", text("2019").lines().findFirst().orElseThrow() + "\r\n", "has headings and no answers");
    }

    @ParameterizedTest
    @CsvSource({
        "504b030414000600, a workbook (XLSX) or another zip archive",
        "d0cf11e0a1b11ae1, an old workbook (XLS)",
        "255044462d312e37, a PDF",
        "1f8b080000000000, a compressed file",
        "fffe22006900, text in UTF-16"
    })
    void whatIsNoTextIsRefusedWhateverItsName(String begins, String kind) {
        byte[] bytes = java.util.HexFormat.of().parseHex(begins);
        assertThatThrownBy(() -> RoundFile.of("2019.csv", bytes))
                .isInstanceOf(ImportRefused.class)
                .hasMessage("2019.csv is " + kind + ", whatever its name says; save it as CSV UTF-8");
    }

    @Test
    void aFileTooLargeToBeARoundIsRefused() {
        byte[] bytes = new byte[RoundFile.MOST_BYTES + 1];
        Arrays.fill(bytes, (byte) 'a');
        assertThatThrownBy(() -> RoundFile.of("2019.csv", bytes)).hasMessageContaining("more than 24 megabytes");
    }

    @Test
    void aFileThatLostItsQuotationMarksIsNotGuessedAt() {
        String spoilt = text("2019").replace(";\"\"", ";");
        refused("2019", spoilt, "does not tell \"left blank\" from \"not asked\" by quotation marks");
    }

    @Test
    void aRowThatDoesNotSayItIsInventedStopsTheWholeFile() {
        String spoilt = text("2020").replaceFirst("INVENTED SAMPLE DATA", "");
        refused("2020", spoilt, "2020.csv, line 3: the row does not say \"INVENTED SAMPLE DATA");
    }

    @Test
    void anInventedFileIsNotReadByAMapForRealAnswers() {
        String map = Shipped.mapText("2020").replaceFirst("(?m)^invented:.*$", "");
        assertThatThrownBy(() -> ImportPlan.of(Shipped.file("2020"), Shipped.map("2020", map)))
                .hasMessageContaining("2020.csv says that it is invented sample data, and 2020.map.yaml does not");
    }

    @Test
    void twoRowsOfOneParentMustAgreeOnWhatIsAskedOnce() {
        String[] lines = text("2019").split("\r\n");
        lines[2] = lines[2].replace("\"F2\";", "\"F1\";");
        refused("2019", String.join("\r\n", lines), "this is not what the same parent answered on line 2");
    }

    private static String text(String year) {
        return new String(Shipped.bytes(year + ".csv"), year.equals("2021") ? WINDOWS : StandardCharsets.UTF_8);
    }

    private static ImportPlan plan(String year, byte[] bytes) {
        return ImportPlan.of(RoundFile.of(year + ".csv", bytes), Shipped.map(year));
    }

    private static void refused(String year, String text, String sentence) {
        refused(year, text.getBytes(StandardCharsets.UTF_8), sentence);
    }

    private static void refused(String year, byte[] bytes, String sentence) {
        assertThatThrownBy(() -> plan(year, bytes).orRefuse())
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining(sentence);
    }
}
