package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Share;
import org.junit.jupiter.api.Test;

/** What a scoreboard must be, read from the SVG text of its picture and of the strips that stand in a page. */
class ScoreboardTest {
    private static final String PALE = "rgb(195,215,233)";
    private static final String GRID = "rgb(217,217,217)";
    private static final String AXIS = "rgb(89,89,89)";

    /** A row's scale: five hairlines, and the height its marks stand at. */
    private record Scale(double zero, double hundred, double middle) {
        double x(double share) {
            return zero + share * (hundred - zero);
        }

        boolean holds(Drawn.Thing thing) {
            return thing.x() > zero - 2 && thing.x() < hundred + 2 && Math.abs(thing.y() - middle) < 14;
        }
    }

    private static List<Scale> scales(Drawn drawn) {
        Map<Double, TreeSet<Double>> byHeight = new TreeMap<>();
        drawn.things.stream()
                .filter(t -> t.isUpright() && t.stroke().equals(GRID))
                .forEach(t ->
                        byHeight.computeIfAbsent(t.y(), y -> new TreeSet<>()).add(t.x()));
        return byHeight.entrySet().stream()
                .map(e -> new Scale(e.getValue().first(), e.getValue().last(), e.getKey()))
                .toList();
    }

    private static List<Drawn.Thing> marks(Drawn drawn, Scale scale) {
        return drawn.things.stream()
                .filter(t -> List.of("circle", "diamond", "square", "triangle").contains(t.kind()))
                .filter(t -> !t.fill().equals("none") && t.width() > 5 && Math.abs(t.y() - scale.middle()) < 1)
                .filter(scale::holds)
                .toList();
    }

    @Test
    void everyMarkAndEveryEndOfAnIntervalStandsWithinThreeTenthsOfAMillimetreOfItsValue() {
        Boards.all().values().forEach(board -> {
            for (String svg : List.of(board.chart().svg(), board.chart().svgNarrow())) {
                Drawn drawn = new Drawn(svg);
                List<Scale> scales = scales(drawn);
                assertThat(scales).hasSameSizeAs(board.rows());
                for (int i = 0; i < scales.size(); i++) {
                    check(board.rows().get(i), drawn, scales.get(i));
                }
            }
            board.rows().forEach(row -> {
                Drawn strip = new Drawn(row.strip());
                check(row, strip, scales(strip).get(0));
            });
        });
    }

    private static void check(ScoreboardRow row, Drawn drawn, Scale scale) {
        List<Drawn.Thing> marks = marks(drawn, scale);
        if (row.isHidden()) {
            assertThat(marks).as(row.title()).isEmpty();
            return;
        }
        List<SafeTable.Row> rounds = row.drawn();
        assertThat(marks).as(row.title()).hasSameSizeAs(rounds);
        List<Drawn.Thing> lines = new ArrayList<>(drawn.things.stream()
                .filter(t -> t.isLevel() && t.stroke().equals(AXIS) && t.y() > scale.middle() + 7)
                .filter(t -> t.y() < scale.middle() + 13.5)
                .filter(scale::holds)
                .toList());
        for (int i = 0; i < rounds.size(); i++) {
            Share share = rounds.get(i).share(row.column()).orElseThrow();
            Interval limits = rounds.get(i).interval(row.column()).orElseThrow();
            assertThat(marks.get(i).x()).isCloseTo(scale.x(share.value()), within(Drawn.NEAR));
            Drawn.Thing interval = row.isLatest(rounds.get(i))
                    ? drawn.things.stream()
                            .filter(t -> t.fill().equals(PALE) && scale.holds(t))
                            .findFirst()
                            .orElseThrow()
                    : lines.get(lines.size() - 1 - i);
            assertThat(interval.left()).isCloseTo(scale.x(limits.lower()), within(Drawn.NEAR));
            assertThat(interval.right()).isCloseTo(scale.x(limits.upper()), within(Drawn.NEAR));
        }
    }

    @Test
    void thePixelsStandWhereTheDrawingDoes() throws IOException {
        Chart chart = Boards.board(Boards.plan()).chart();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(chart.png()));
        Drawn drawn = new Drawn(chart.svg());
        double scale = 300 / 96.0;

        assertThat(picture.getWidth()).isEqualTo(1878);
        for (Scale row : scales(drawn)) {
            Drawn.Thing latest = marks(drawn, row).get(2);
            double middle = latest.x() * scale;
            int y = (int) Math.round(row.middle() * scale);
            // 0.3 mm at 300 dots an inch.
            for (int off : new int[] {-3, 0, 3}) {
                assertThat(picture.getRGB((int) Math.round(middle) + off, y) & 0xFFFFFF)
                        .isEqualTo(0x12436D);
            }
        }
    }

    /** Boxes from the font's own measures: English, Polish, Ukrainian and Arabic titles as long as real ones. */
    @Test
    void noTwoTextsMeetAndNoneLeavesTheSheet() {
        Boards.all().forEach((name, board) -> {
            for (String svg : List.of(board.chart().svg(), board.chart().svgNarrow())) {
                Drawn drawn = new Drawn(svg);
                double[] size = Arrays.stream(drawn.root.getAttribute("viewBox").split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                List<double[]> boxes =
                        drawn.texts.stream().map(ScoreboardTest::box).toList();
                for (int i = 0; i < boxes.size(); i++) {
                    double[] box = boxes.get(i);
                    assertThat(box[0]).isGreaterThanOrEqualTo(0);
                    assertThat(box[2]).as(drawn.texts.get(i).text()).isLessThanOrEqualTo(size[2]);
                    assertThat(box[3]).as(drawn.texts.get(i).text()).isLessThanOrEqualTo(size[3]);
                    for (int j = 0; j < i; j++) {
                        double[] other = boxes.get(j);
                        boolean apart =
                                box[0] >= other[2] || other[0] >= box[2] || box[1] >= other[3] || other[1] >= box[3];
                        assertThat(apart)
                                .as("%s: %s over %s", name, drawn.texts.get(i), drawn.texts.get(j))
                                .isTrue();
                    }
                }
                assertThat(drawn.words()).noneMatch(word -> word.endsWith("…"));
            }
        });
    }

    private static double[] box(Drawn.Text text) {
        Font font = text.bold() ? Type.bold((float) text.size()) : Type.regular((float) text.size());
        double width = Type.width(text.text(), Type.withLettersOf(text.text(), font));
        return new double[] {text.x(), text.y() - 0.72 * text.size(), text.x() + width, text.y() + 0.21 * text.size()};
    }

    /** Shape, filling and letters: what is left of a colour in print is not needed. */
    @Test
    void greyPrintTellsVerdictsAndRoundsApart() {
        Map<Said, String> looks = Arrays.stream(Said.values())
                .filter(said -> !said.symbol().isEmpty())
                .collect(Collectors.toMap(said -> said, ScoreboardTest::look));
        assertThat(looks.values()).doesNotHaveDuplicates().hasSize(6);

        Drawn drawn = new Drawn(Boards.board(Boards.plan()).chart().svg());
        List<Drawn.Thing> rounds = marks(drawn, scales(drawn).get(5));
        assertThat(rounds.stream().map(Drawn.Thing::kind)).containsExactly("circle", "diamond", "square");
        assertThat(rounds.stream().map(Drawn.Thing::fill)).containsExactly("white", "white", Drawn.DARK_BLUE);
    }

    private static String look(Said said) {
        return Mark.of(said)
                .map(mark -> {
                    Sheet sheet = new Sheet(40, 40);
                    sheet.mark(mark, 20, 20);
                    Drawn.Thing thing = new Drawn(Svg.decorative(sheet))
                            .things.stream()
                                    .filter(t -> t.width() < 20 && !t.fill().equals("none"))
                                    .findFirst()
                                    .orElseThrow();
                    boolean upwards = mark.shape().contains(-3.5, 4);
                    return thing.kind() + (thing.fill().equals("white") ? " hollow" : " solid") + upwards;
                })
                .orElse(said.symbol());
    }

    /** The same picture, words and figures whatever was hidden. */
    @Test
    void aHiddenCountLeavesNoTrace() {
        String one = everything(hiding(3, 4, 2, 5));
        assertThat(everything(hiding(4, 3, 5, 2))).isEqualTo(one);
        assertThat(everything(hiding(1, 5, 3, 3))).isEqualTo(one);
        assertThat(one).contains(Strip.NOT_SHOWN);
    }

    /** As of a survey that was begun from an old file. */
    @Test
    void aShareOfAQuestionWithoutAPhraseSaysWhichAnswersItCounts() {
        SafeTable bare = Sample.of("bare.rounds", "I know who to contact", "")
                .columns(Sample.YES_NO)
                .row(Sample.MAR_2021, "March 2021", "2021-03", 60, 40)
                .safe();

        Scoreboard board = Boards.board(List.of(ScoreboardLine.of("A1", bare, true)));

        assertThat(board.rows().get(0).title()).isEqualTo("I know who to contact: Yes");
    }

    private static Scoreboard hiding(long yes, long no, long voiceYes, long voiceNo) {
        SafeTable hidden = Sample.of("hidden.rounds", "Hidden", "agree")
                .columns(Sample.YES_NO)
                .row(Sample.NOV_2019, "November 2019", "2019-11", 60, 40)
                .row(Sample.MAR_2021, "March 2021", "2021-03", yes, no)
                .same(Sample.NOV_2019, Sample.MAR_2021)
                .safe();
        SafeTable earlier = Sample.of("earlier.rounds", "Hidden before", "agree")
                .columns(Sample.YES_NO)
                .row(Sample.NOV_2019, "November 2019", "2019-11", yes, no)
                .row(Sample.MAR_2021, "March 2021", "2021-03", 60, 40)
                .same(Sample.NOV_2019, Sample.MAR_2021)
                .safe();
        SafeTable voice = Cases.voices(voiceYes, voiceYes + voiceNo).get(2);
        return Boards.board(List.of(
                ScoreboardLine.of("A1", hidden, true),
                ScoreboardLine.of("A1", earlier, true).withVoices(List.of(new ScoreboardLine.Voice("Staff", voice)))));
    }

    private static String everything(Scoreboard board) {
        Chart chart = board.chart();
        return String.join(
                "\n",
                chart.svg(),
                chart.svgNarrow(),
                chart.title(),
                chart.alternativeText(),
                chart.note(),
                chart.caption(),
                chart.dataTable().toString(),
                board.inShort(),
                board.rows().stream()
                        .map(row -> row.strip() + row.share() + row.base() + row.points() + row.voice("Staff"))
                        .collect(Collectors.joining()));
    }

    @Test
    void theSameTablesGiveTheSameBytes() {
        Chart chart = Boards.board(Boards.plan()).chart();
        Chart again = Boards.board(Boards.plan()).chart();

        assertThat(chart.svg()).isEqualTo(again.svg());
        assertThat(chart.svgNarrow()).isEqualTo(again.svgNarrow());
        assertThat(chart.png()).isEqualTo(again.png());
        assertThat(chart.key()).isEqualTo("good-progress-rounds-scoreboard-of-13");
    }

    @Test
    void thirteenMeasuresAndTheirHeadTakeHalfASheetInRowsOfNineMillimetres() {
        Drawn drawn = new Drawn(Boards.board(Boards.plan()).chart().svg());
        List<Scale> scales = scales(drawn);
        double end = scales.get(12).middle() + ScoreboardPicture.ROW / 2;

        assertThat(scales.get(1).middle() - scales.get(0).middle()).isCloseTo(9 * 96 / 25.4, within(Drawn.NEAR));
        assertThat(end).isLessThanOrEqualTo(297 / 2.0 * 96 / 25.4);
        assertThat(drawn.root.getAttribute("viewBox")).startsWith("0 0 601 ");
    }

    @Test
    void aTickStandsInTheGapAndNoLineCrossesIt() {
        ScoreboardRow broken = Boards.board(Boards.states()).rows().get(0);
        Drawn strip = new Drawn(broken.strip());
        List<Drawn.Thing> marks = marks(strip, scales(strip).get(0));
        List<Drawn.Thing> slanting = strip.things.stream()
                .filter(t -> t.kind().equals("line") && t.width() > 0 && t.height() > 0)
                .toList();
        List<Drawn.Thing> joining = strip.things.stream()
                .filter(t -> t.isLevel() && Math.abs(t.y() - 15) < 0.5)
                .toList();

        assertThat(slanting).hasSize(1);
        assertThat(slanting.get(0).x()).isBetween(marks.get(0).x(), marks.get(1).x());
        assertThat(joining).hasSize(1);
        assertThat(joining.get(0).left()).isCloseTo(marks.get(1).x(), within(0.1));
        assertThat(joining.get(0).right()).isCloseTo(marks.get(2).x(), within(0.1));
    }

    @Test
    void theStripOfAPageIsForTheEyeAlone() {
        Boards.board(Boards.plan())
                .rows()
                .forEach(row -> assertThat(row.strip())
                        .contains("aria-hidden=\"true\"", "viewBox=\"0 0 320 30\"")
                        .doesNotContain("role=", "<title", "<desc", " id=", " style=", "url("));
    }

    @Test
    void theTableHasALineAMeasureWithShareLimitsAndBaseInOneCell() {
        DataTable table = Boards.board(Boards.plan()).chart().dataTable();

        assertThat(table.header())
                .containsExactly(
                        "Measure",
                        "Mar 2021, per cent (95% limits) of answers",
                        "Sept 2020, per cent (95% limits) of answers",
                        "Nov 2019, per cent (95% limits) of answers",
                        "Change, points (95% limits)",
                        "Verdict");
        assertThat(table.rows()).hasSize(13);
        assertThat(table.rows().get(5))
                .containsExactly(
                        "Listened to in the plan\u00a0*",
                        "66.7 (58.4 to 74.1) of 135",
                        "50.4 (42.0 to 58.7) of 135",
                        "34.3 (26.0 to 43.6) of 108",
                        "+32.4 (+19.9 to +43.5)",
                        "more");
    }

    @Test
    void theHeadlineCountsVerdictsApart() {
        assertThat(Boards.board(Boards.plan()).sentence())
                .isEqualTo("Of six headline measures, one rose since November 2019: listened to in the plan,"
                        + " from 34% to 67%. Two show a possible change, not confirmed; three show no clear change.");
        assertThat(Boards.board(Boards.plan()).inShort()).isEqualTo("one of six main measures is better");
    }

    @Test
    void theHeadlineOfAFirstRoundOfOneMeasureAndOfHiddenOnesClaimsNoChange() {
        assertThat(Boards.board(Boards.first()).sentence())
                .isEqualTo("Two measures were asked for the first time: there is no earlier round yet.");
        assertThat(Boards.board(Boards.first()).inShort()).isEmpty();
        assertThat(Boards.board(Boards.plan().subList(5, 6)).sentence())
                .isEqualTo("Listened to in the plan: more since November 2019, from 34% to 67%.");
        ScoreboardLine hidden = Boards.states().get(4);
        assertThat(Boards.board(List.of(hidden)).sentence()).isEqualTo("Hidden in the latest round: not shown.");
        assertThat(Boards.board(List.of(hidden, hidden)).sentence())
                .isEqualTo("Of two measures, no change can be shown: small numbers are hidden.");
    }

    @Test
    void whatIsCountedFromAnotherRoundThanMostSaysSo() {
        Scoreboard board = Boards.board(Boards.states());

        assertThat(board.changeHead()).isEqualTo("Since Sept 2020");
        assertThat(board.sentence())
                .startsWith("Of eight measures, one rose since the first round each can be compared with");
        assertThat(Stream.of(2, 5).map(i -> board.rows().get(i).sinceOther())).containsExactly("since Nov 2019", "");
        assertThat(board.chart().dataTable().header()).contains("Compared with");
    }
}
