package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** What every chart must be, whatever it shows. */
class OutputTest {
    @Test
    void pngIsAPageColumnWideAndSaysItsResolutionAndItsWords() throws Exception {
        Chart chart = Chart.overTime(Cases.listened());
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(chart.png()))) {
            reader.setInput(in);
            IIOMetadataNode facts = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            IIOMetadataNode dots =
                    (IIOMetadataNode) facts.getElementsByTagName("pHYs").item(0);
            NodeList texts = facts.getElementsByTagName("iTXtEntry");

            assertThat(reader.getWidth(0)).isEqualTo(1878);
            assertThat(reader.getHeight(0)).isEqualTo(1182);
            assertThat(dots.getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
            assertThat(dots.getAttribute("unitSpecifier")).isEqualTo("meter");
            assertThat(((IIOMetadataNode) texts.item(0)).getAttribute("text")).isEqualTo(chart.title());
            assertThat(((IIOMetadataNode) texts.item(1)).getAttribute("text")).isEqualTo(chart.alternativeText());
        }
    }

    @Test
    void sameTableGivesTheSameBytes() {
        assertThat(Chart.diverging(Cases.listened()).png())
                .isEqualTo(Chart.diverging(Cases.listened()).png());
        assertThat(Chart.diverging(Cases.listened()).svg())
                .isEqualTo(Chart.diverging(Cases.listened()).svg());
    }

    @Test
    void svgPassesAStrictContentPolicyAndStandsInsideAPage() {
        pictures().forEach(svg -> {
            assertThat(svg)
                    .startsWith("<svg")
                    .doesNotContain(" style=", "<script", "<!DOCTYPE", "href", "data:", "url(", "italic", "rotate");
            assertThat(svg).doesNotContainPattern("\\d\\.\\d{3}");
            assertThat(svg).contains("role=\"img\"", "viewBox=\"0 0 ", "Liberation Sans', Arial");
        });
    }

    @Test
    void aTimeChartIsAHundredMillimetresHighAndEveryChartAsWideAsItsColumn() {
        assertThat(new Drawn(Chart.overTime(Cases.listened()).svg()).root.getAttribute("viewBox"))
                .isEqualTo("0 0 601 378");
        Cases.all().values().forEach(chart -> {
            assertThat(new Drawn(chart.svg()).root.getAttribute("viewBox")).startsWith("0 0 601 ");
            assertThat(new Drawn(chart.svgNarrow()).root.getAttribute("viewBox"))
                    .startsWith("0 0 320 ");
            assertThat(new Drawn(chart.svg()).root.hasAttribute("width")).isFalse();
        });
    }

    @Test
    void svgIsNamedByItsTitleAndItsAlternativeText() {
        Cases.all().values().forEach(chart -> {
            Drawn drawn = new Drawn(chart.svg());
            String[] ids = drawn.root.getAttribute("aria-labelledby").split(" ");
            assertThat(drawn.root.getFirstChild().getTextContent()).contains(chart.title());
            assertThat(chart.svg()).contains("id=\"" + ids[0] + "\"", "id=\"" + ids[1] + "\"");
            assertThat(ids).allMatch(id -> id.startsWith(chart.key() + "-wide-"));
        });
    }

    @Test
    void idsAreUniqueOnAPageWithEveryDrawing() {
        List<String> ids = new ArrayList<>();
        Cases.all().values().stream()
                .collect(Collectors.toMap(Chart::key, chart -> chart, (a, b) -> a))
                .values()
                .forEach(chart -> {
                    ids.addAll(ids(chart.svg()));
                    ids.addAll(ids(chart.svgNarrow()));
                });

        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void textsStayOnTheSheetAndAreNeverSmall() {
        pictures().forEach(svg -> {
            Drawn drawn = new Drawn(svg);
            double width = Double.parseDouble(drawn.root.getAttribute("viewBox").split(" ")[2]);
            drawn.texts.forEach(
                    text -> assertThat(text.x() + text.width()).as(text.text()).isLessThanOrEqualTo(width + 0.5));
            assertThat(drawn.texts).allMatch(text -> text.x() >= 0);
            // 8.5 pt where the picture is 159 mm wide is 11.33 units (board paper, §4).
            assertThat(svg).doesNotContainPattern("<text[^>]*font-size=\"(\\d|10)(\\.\\d+)?px");
        });
    }

    @Test
    void nothingIsCutShort() {
        pictures().forEach(svg -> assertThat(new Drawn(svg).words()).noneMatch(word -> word.endsWith("…")));
    }

    @Test
    void textsDoNotOverlap() {
        pictures().forEach(svg -> {
            List<Drawn.Text> texts = new Drawn(svg).texts;
            for (int i = 0; i < texts.size(); i++) {
                for (int j = i + 1; j < texts.size(); j++) {
                    assertThat(overlap(texts.get(i), texts.get(j)))
                            .as("%s and %s", texts.get(i), texts.get(j))
                            .isFalse();
                }
            }
        });
    }

    private static boolean overlap(Drawn.Text a, Drawn.Text b) {
        boolean across = a.x() < b.x() + b.width() && b.x() < a.x() + a.width();
        return across && Math.abs(a.y() - b.y()) < 12;
    }

    @Test
    void alternativeTextIsOneShortSentenceThatLeadsToTheTable() {
        Cases.all()
                .values()
                .forEach(chart -> assertThat(chart.alternativeText())
                        .hasSizeLessThanOrEqualTo(150)
                        .endsWith(" Data table follows.")
                        .doesNotContain("mage of"));
        assertThat(Chart.overTime(Cases.listened()).alternativeText())
                .isEqualTo("Dot chart: listened to 44% (2019), 47% (2020), 52% (2021);"
                        + " a possible change, not confirmed. Data table follows.");
    }

    @Test
    void alternativeTextOfALongTitleKeepsItsFiguresAndItsMessage() {
        Sample longWords = Sample.of(
                        "long.rounds",
                        "Support and services for children with special educational needs and disabilities"
                                + " work well together with the school and the family",
                        "agree")
                .row(Sample.NOV_2019, "November 2019", "2019-11", 40, 57, 66, 90, 47, 12, 20, 9)
                .row(Sample.MAR_2021, "March 2021", "2021-03", 52, 92, 84, 167, 96, 15, 22, 12);

        assertThat(Chart.overTime(longWords.safe()).alternativeText())
                .hasSizeLessThanOrEqualTo(150)
                .contains("44% (2019)", "52% (2021)", "…")
                .endsWith("Data table follows.");
    }

    @Test
    void standingLabelsAreInsideThePicture() {
        Cases.all().values().forEach(chart -> {
            assertThat(new Drawn(chart.svg()).words()).anyMatch(word -> word.startsWith("Invented sample data"));
            assertThat(new Drawn(chart.svgNarrow()).words()).anyMatch(word -> word.startsWith("Invented sample data"));
            assertThat(chart.caption()).contains("Invented sample data");
        });
    }

    private static List<String> ids(String svg) {
        return Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(svg)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static List<String> pictures() {
        return Cases.all().values().stream()
                .flatMap(chart -> java.util.stream.Stream.of(chart.svg(), chart.svgNarrow()))
                .toList();
    }

    @Test
    void keysAreSafeAsFileNamesAndIds() {
        assertThat(Cases.all().values()).allMatch(chart -> chart.key().matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(new String(Chart.overTime(Cases.listened()).png(), StandardCharsets.ISO_8859_1))
                .contains("IEND");
    }
}
