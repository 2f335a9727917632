package org.heard.collection.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.heard.ground.pdf.PdfUa;
import org.heard.ground.pdf.Tags;
import org.heard.questionnaire.survey.Numbered;
import org.heard.questionnaire.survey.Offer;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.story.Demonstration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Surveys on paper; the files go to {@code target/pictures/paper}, for a person to look at. */
@QuarkusTest
@TestProfile(Demonstration.class)
@TestSecurity(user = "an officer", roles = "officer")
class PaperTest {
    /** 16 mm in points. */
    private static final float MARGIN = 16 * 72 / 25.4f;

    @Inject
    Surveys surveys;

    @Test
    void theParentSurveyHasTheSameQuestionsAndNumbers() throws IOException {
        Survey survey = surveys.survey("pc_next").orElseThrow();
        byte[] pdf = pdf("pc_next/paper/en/standard/a4.pdf");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> headings = Tags.of(document).texts(document, "H3");
            assertThat(headings)
                    .containsExactlyElementsOf(Stream.concat(
                                    survey.numbered().stream()
                                            .map(one -> one.number() + " "
                                                    + one.question()
                                                            .asked()
                                                            .wording()
                                                            .english()),
                                    survey.approach().equality().stream()
                                            .map(question ->
                                                    question.asked().wording().english()))
                            .toList());
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("#");
        }
        assertThat(PdfUa.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pc_next/paper/ar/standard/a4.pdf",
                "pc_next/paper/en/standard/large.pdf",
                "yp/paper/en/easy/a4.pdf",
                "yp/paper/en/easy/cards.pdf",
                "pc_next/poster/en/a4.pdf",
                "pc_next/poster/ar/a4.pdf"
            })
    void everyKindOfPaperKeepsToPdfUa(String address) throws IOException {
        assertThat(PdfUa.faults(pdf(address))).isEmpty();
    }

    @Test
    void everySurveyFaceAndLanguageHasEveryQuestionOnceWithItsBoxesAndNoGrid() {
        for (Survey survey : surveys.all()) {
            for (String face : survey.faces()) {
                for (Offer offer : surveys.languages().of(survey)) {
                    compare(
                            survey,
                            face,
                            page(survey.key() + "/paper/" + offer.language().code() + "/" + face));
                }
            }
        }
    }

    private static void compare(Survey survey, String face, Document page) {
        List<Numbered> asked =
                survey.numbered().stream().filter(one -> one.isIn(face)).toList();
        assertThat(page.select("h3 .number").eachText())
                .containsExactlyElementsOf(
                        asked.stream().map(one -> String.valueOf(one.number())).toList());
        assertThat(page.select(".part .box"))
                .hasSize(asked.stream()
                        .mapToInt(one -> one.question().options().size())
                        .sum());
        assertThat(page.select("table")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a4, 14", "large, 20"})
    void lettersAreAsLargeAsPromised(String size, float points) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("staff/paper/en/standard/" + size + ".pdf"))) {
            Map<Float, Integer> letters = new HashMap<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.merge(letter.getYScale(), 1, Integer::sum);
                }
            }.getText(document);
            float most = letters.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            assertThat(most).isEqualTo(points, within(0.2f));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pc_next/paper/pl/easy/a4.pdf", "pc_next/paper/uk/easy/large.pdf", "yp/paper/en/easy/a4.pdf"})
    void noWordRunsOverTheEdgeOfTheText(String address) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(address))) {
            float edge = document.getPage(0).getMediaBox().getWidth() - MARGIN;
            List<String> over = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (!letter.getUnicode().isBlank() && letter.getX() + letter.getWidth() > edge + 1) {
                        over.add(letter.getUnicode() + " on page " + getCurrentPageNo());
                    }
                }
            }.getText(document);
            assertThat(over).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void oneChildTakesEightSidesAtMostAndTheSheetAboutThePersonStandsApart(String language) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("pc_next/paper/" + language + "/standard/a4.pdf"))) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(9);
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            String apart = last.getText(document);
            if (language.equals("en")) {
                assertThat(apart)
                        .contains("A page about you, apart from the others", "What is your ethnic group?")
                        .doesNotContain("How did you fill this in?", "Thank you. That is the end.");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pl", "uk", "ar"})
    void aPosterIsOnePage(String language) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("pc_next/poster/" + language + "/a4.pdf"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void saysWhomAQuestionIsForAndWhereOthersGo() {
        Document page = page("pc_next/paper/en/standard");

        assertThat(page.select(".rule").eachText())
                .anySatisfy(rule -> assertThat(rule)
                        .startsWith("Answer questions 14 to 17 only if you ticked")
                        .endsWith("at question 6. If not, go to 18."));
    }

    @ParameterizedTest
    @CsvSource({"en, “, ”", "pl, „, ”", "uk, «, »", "ar, «, »"})
    void quotesAnswersAsTheLanguageDoes(String language, String open, String close) {
        assertThat(page("pc_next/paper/" + language + "/standard")
                        .select(".rule")
                        .eachText())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule).contains(open, close));
    }

    /** From the right: what opens a quotation looks like what closes one in French. */
    @Test
    void quotationMarksOfArabicOpenOutwardsOnPaper() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("pc_next/paper/ar/standard/a4.pdf"))) {
            List<TextPosition> marks = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if ("«»".contains(letter.getUnicode())) {
                        marks.add(letter);
                    }
                }

                @Override
                protected void endPage(PDPage page) {
                    marks.sort(Comparator.comparing((TextPosition mark) -> Math.round(mark.getY()))
                            .thenComparing(mark -> -mark.getX()));
                    String read = marks.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
                    assertThat(read).as("page " + getCurrentPageNo()).matches("(»«)*");
                    marks.clear();
                }
            }.getText(document);
        }
    }

    @Test
    void arabicIsWrittenFromTheRightAndSaysThatNobodyHasCheckedIt() {
        Document page = page("pc_next/paper/ar/standard");

        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(page.select(".notice")).isNotEmpty();
        assertThat(page("pc_next/poster/ar?from=clinic").selectFirst(".address").text())
                .endsWith("/ar");
    }

    @Test
    void aPosterShowsThePlainLinkAndWhoAsks() {
        Document page = page("pc_next/poster/en?from=schools");

        assertThat(page.selectFirst(".address").text()).endsWith("/parents");
        assertThat(page.selectFirst(".qr svg").attr("aria-label"))
                .startsWith("http")
                .endsWith("/pc_next?from=schools");
        assertThat(page.text())
                .contains(surveys.area().council(), surveys.area().forum(), "Ask us for paper or help");
    }

    private static Document page(String address) {
        return Jsoup.parse(RestAssured.get("/rounds/" + address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static byte[] pdf(String address) throws IOException {
        byte[] pdf = RestAssured.get("/rounds/" + address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Path file = Path.of("target", "pictures", "paper", address.replace('/', '-'));
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        return pdf;
    }
}
