package org.heard.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final int PAGE = 9014;

    @Test
    void widthsAddUpToThePage() {
        int[] widths = new ColumnWidths(table("Answer", "Nov 2019, answers", "Verdict")).in(PAGE);

        assertThat(Arrays.stream(widths).sum()).isEqualTo(PAGE);
    }

    @Test
    void theColumnThatSaysMostIsWidest() {
        int[] widths =
                new ColumnWidths(table("Group", "Answers", "What may be said of the change in a sentence")).in(PAGE);

        assertThat(widths[2]).isGreaterThan(widths[0]).isGreaterThan(widths[1]);
    }

    @Test
    void aColumnOfFiguresIsNotBrokenInTwoForTheSakeOfALongOne() {
        Block.Table groups = new Block.Table(
                "key",
                "title",
                List.of("Group", "Answers", "Count", "Per cent", "Likely between"),
                Collections.nCopies(
                        10,
                        List.of(
                                "Main need: speech, language and communication, or hearing",
                                "319",
                                "92",
                                "29%",
                                "24% and 34%")),
                1);

        assertThat(new ColumnWidths(groups).in(90)[4]).isGreaterThan("24% and 34%".length());
        // Every heading stands in one line, and each group's name in two.
        assertThat(new ColumnWidths(groups).lines()).isEqualTo(1 + 10 * 2);
    }

    @Test
    void theMonthOfARoundHasRoomForOneLineWhateverLettersACouncilUses() {
        Block.Table rounds = new Block.Table(
                "key",
                "title",
                List.of("Figure", "Nov 2019", "Sept 2020"),
                List.of(List.of("Say that support has become better, of all who answered", "5", "cannot be compared")),
                1);

        assertThat(new ColumnWidths(rounds).in(90)[1]).isGreaterThanOrEqualTo("Nov 2019".length() + 2);
    }

    @Test
    void aTableOfFewTallRowsIsAsLongAsOneOfManyLowOnes() {
        String tall =
                "What was asked, in so many words that they take four lines of the column they stand in, ".repeat(3);

        assertThat(PaperTable.of(rows(20, "5")).get(0).isShort()).isTrue();
        assertThat(PaperTable.of(rows(20, tall)).get(0).isShort()).isFalse();
        assertThat(PaperTable.of(rows(60, "5")).get(0).isShort()).isFalse();
    }

    private static Block.Table rows(int rows, String cell) {
        return new Block.Table(
                "key", "title", List.of("Question", "Answers"), Collections.nCopies(rows, List.of(cell, "5")), 1);
    }

    @Test
    void aTableOfTwentyColumnsDoesNotFitAndIsTurned() {
        Block.Table wide = table(Collections.nCopies(20, "per cent").toArray(String[]::new));

        assertThat(new ColumnWidths(wide).fit()).isFalse();
        assertThat(new ColumnWidths(wide.turned()).fit()).isTrue();
        assertThat(wide.turned().turned()).isEqualTo(wide);
    }

    private static Block.Table table(String... head) {
        List<String> row = Collections.nCopies(head.length, "5");
        return new Block.Table("key", "title", List.of(head), List.of(row), 1);
    }

    /** Four rounds, each with a base, a count and limits, beside a wordy heading of each row. */
    @Test
    void aTableTooWideEitherWayIsPrintedInPartsWithoutABrokenWord() {
        List<String> head = new ArrayList<>(List.of("Question"));
        for (String round : List.of("Nov 2019", "Sept 2020", "Mar 2021", "Nov 2026")) {
            List.of("answers", "per cent", "lower", "upper").forEach(part -> head.add(round + ", " + part));
        }
        Block.Table wide = new Block.Table(
                "key",
                "Data: 14 measures",
                head,
                IntStream.range(0, 14)
                        .mapToObj(i -> Stream.concat(
                                        Stream.of("Coproduction " + i), Collections.nCopies(16, "cannot be").stream())
                                .toList())
                        .toList(),
                1);

        List<PaperTable> parts = PaperTable.of(wide);

        assertThat(parts).hasSizeGreaterThan(1).noneMatch(PaperTable::dense);
        assertThat(parts).allMatch(part -> new ColumnWidths(part.table()).fit());
        assertThat(parts.stream()
                        .mapToInt(part -> part.table().head().size() - 1)
                        .sum())
                .isIn(16, 14);
        assertThat(parts.stream().map(PaperTable::title))
                .startsWith("Data: 14 measures", "Data: 14 measures, continued");
    }

    @Test
    void anAddressIsBrokenAfterItsStrokesAndNoOtherWordIs() {
        String address = "https://www.example.org/local-offer/education-health-and-care-plans/guide-for-parents";
        Block.Table table = new Block.Table(
                "key",
                "title",
                List.of("Answer", "Answers"),
                List.of(List.of(address, "5"), List.of("A leaflet", "5")),
                1);

        PaperTable paper = PaperTable.of(table).get(0);

        assertThat(paper.table().rows().get(0).get(0).split(PaperTable.MAY_BREAK))
                .contains("www.", "org/", "offer/", "guide-", "parents");
        assertThat(paper.table().rows().get(0).get(0).replace(PaperTable.MAY_BREAK, ""))
                .isEqualTo(address);
        assertThat(paper.table().rows().get(1)).containsExactly("A leaflet", "5");
    }
}
