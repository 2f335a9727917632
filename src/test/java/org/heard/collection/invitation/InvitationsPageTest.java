package org.heard.collection.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.collection.fieldwork.RoundForATest;
import org.heard.ground.pdf.PdfUa;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "amina", roles = "officer")
class InvitationsPageTest {
    private static final String PAGE = "/rounds/pc_next/invitations";
    private static final int LOOKS = 120;

    @Inject
    RoundForATest rounds;

    @Inject
    Invitations invitations;

    @BeforeEach
    void openTheSurvey() {
        rounds.open("pc_next");
    }

    @AfterEach
    void leaveNothingBehind() {
        rounds.clear("pc_next");
    }

    @Test
    void codesAreTakenAwayOnceAsAListAndAsSlipsAndOpenTheSurvey() throws IOException {
        Map<String, byte[]> files = unzip(saved("12"));
        List<String> codes = codes(files);

        assertThat(codes).hasSize(12).doesNotHaveDuplicates();
        assertThat(invitations.standing(codes.get(0), rounds.read("pc_next"))).isEqualTo(Invitations.Standing.GOOD);
        byte[] slips = files.get("pc_next-slips.pdf");
        keep(slips);
        try (PDDocument document = Loader.loadPDF(slips)) {
            assertThat(new PDFTextStripper().getText(document)).contains(codes);
        }
        assertThat(PdfUa.faults(slips)).isEmpty();
        assertThat(RestAssured.get(PAGE).asString()).contains("Made: 12.").doesNotContain(codes.get(0));
        assertThat(RestAssured.get("/rounds/pc_next").asString()).contains("officer: Made 12 invitation codes.");
    }

    @Test
    void everySlipShowsASquareThatLeadsToThePageForTheCode() throws IOException, ReaderException {
        byte[] slips = unzip(saved("12")).get("pc_next-slips.pdf");

        try (PDDocument document = Loader.loadPDF(slips)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            Result[] read = new QRCodeMultiReader()
                    .decodeMultiple(
                            new BinaryBitmap(new HybridBinarizer(luminance(page))),
                            Map.of(DecodeHintType.TRY_HARDER, true));
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            int onIt = first.getText(document).split("type your code").length - 1;

            assertThat(read)
                    .hasSize(onIt)
                    .allSatisfy(square -> assertThat(square.getText()).endsWith("/pc_next/invitation"));
        }
    }

    @Test
    void theFileHoldsTheSquareOnceHoweverManySlipsShowIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(unzip(saved("40")).get("pc_next-slips.pdf"))) {
            Set<COSBase> pictures = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures.add(page.getResources().getXObject(name).getCOSObject());
                }
            }
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
            assertThat(pictures).hasSize(1);
        }
    }

    private static LuminanceSource luminance(BufferedImage page) {
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
    }

    @Test
    void aReminderListHoldsTheCodesNotKnownToBeUsed() throws IOException {
        List<String> codes = codes(unzip(saved("12")));

        String list = remind(String.join("\n", codes))
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(list.split("\r\n")).containsExactly(("code\n" + String.join("\n", codes)).split("\n"));
    }

    @Test
    void ofFewerThanTenCodesNothingIsTold() throws IOException {
        List<String> codes = codes(unzip(saved("12")));
        String nineAndOneTwice =
                String.join("\n", codes.subList(0, 9)) + "\n" + codes.get(0).toLowerCase();

        Response refused = remind(nineAndOneTwice);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).selectFirst("#codes").wholeText())
                .contains(codes.get(8));
        assertThat(refused.asString()).contains("at least 10 codes").contains("Error: Invitations");
    }

    @Test
    void codesOfNobodyCannotFillUpTheTen() throws IOException {
        List<String> codes = codes(unzip(saved("1")));
        String padded = codes.get(0) + "\n3333 4444 6666\n" + "A,B,C,D,E,F,G,H,J".replace(',', '\n');

        assertThat(remind(padded).statusCode()).isEqualTo(422);
    }

    @Test
    void ofPartOfAListNothingIsToldHoweverItIsPadded() throws IOException {
        List<String> people = codes(unzip(saved("30")));
        List<String> kept = codes(unzip(saved("10")));

        String padded = String.join("\n", kept.subList(0, 9)) + "\n" + people.get(0);
        String allButOne = String.join("\n", people.subList(0, 29));
        String allAndOneOfTheOthers = String.join("\n", people) + "\n" + kept.get(0);
        for (String list : List.of(padded, allButOne, allAndOneOfTheOthers)) {
            Response refused = remind(list);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.asString()).contains("made together with these and missing here");
        }
        assertThat(remind(String.join("\n", people)).statusCode()).isEqualTo(200);
        assertThat(remind(String.join("\n", people) + "\n" + String.join("\n", kept))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void howManyMustBeANumberAndTheRoundOpen() {
        for (String number : List.of("0", "2501", "many", "-3", "99999999999")) {
            assertThat(make(number).statusCode()).as(number).isEqualTo(422);
        }
        rounds.close("pc_next");
        assertThat(make("12").statusCode()).isEqualTo(422);
        assertThat(rounds.number("select count(*) from invitation")).isZero();
    }

    /** The file, whether it came at once or, on a busy machine, had to be waited for. */
    private static byte[] saved(String number) {
        Response made = make(number);
        if (made.statusCode() == 200) {
            return made.asByteArray();
        }
        assertThat(made.header("Location")).endsWith(PAGE + "/file");
        String cookie = made.cookie(SlipsPage.COOKIE);
        for (int look = 0; look < LOOKS && !isReady(cookie); look++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
        return waiting(cookie).post(PAGE + "/file").asByteArray();
    }

    private static boolean isReady(String cookie) {
        return waiting(cookie).get(PAGE + "/file").asString().contains("The file is ready");
    }

    private static RequestSpecification waiting(String cookie) {
        return RestAssured.given().header("Sec-Fetch-Site", "same-origin").cookie(SlipsPage.COOKIE, cookie);
    }

    private static Response make(String number) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("number", number)
                .formParam("language", "en")
                .post(PAGE);
    }

    private static Response remind(String codes) {
        return RestAssured.given()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("codes", codes)
                .post(PAGE + "/reminders");
    }

    private static List<String> codes(Map<String, byte[]> files) {
        return new String(files.get("pc_next-codes.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst(",.*", ""))
                .toList();
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static void keep(byte[] pdf) throws IOException {
        Path file = Path.of("target", "pictures", "paper", "slips.pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
    }
}
