package org.heard.ground.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilTemplateTest {
    @Test
    void aWordFileComesInAndTheSameFileGivesTheSameBytes() {
        byte[] file = WordFiles.council();
        assertThat(accepted(file)).isEqualTo(accepted(file));
    }

    @Test
    void aTemplateComesInAndIsADocumentFromThen() {
        byte[] packed = accepted(WordFiles.ofKind("wordprocessingml.template.main+xml"));

        assertThat(text(packed, "[Content_Types].xml"))
                .contains("wordprocessingml.document.main+xml")
                .doesNotContain("template.main");
    }

    @Test
    void aZipBombIsStoppedWhileItUnpacks() {
        byte[] bomb = WordFiles.bomb();

        assertThat(bomb.length).isLessThan(200_000);
        refused("a.docx", bomb, "small only while it is packed");
    }

    @Test
    void athousandPartsAreTooMany() {
        var parts = WordFiles.parts(WordFiles.council());
        for (int i = 0; i < 1001; i++) {
            parts.put("word/media/" + i + ".xml", new byte[0]);
        }
        refused("a.docx", WordFiles.zip(parts), "small only while it is packed");
    }

    @Test
    void aLargeFileIsRefusedBeforeItIsOpened() {
        refused("a.docx", new byte[CouncilTemplate.MOST_BYTES + 1], "larger than 5 megabytes");
        byte[] noise = new byte[CouncilTemplate.MOST_BYTES];
        new Random(1).nextBytes(noise);
        refused("a.docx", noise, "not a Word file");
    }

    @Test
    void aMacroIsRefusedByItsNameItsKindItsPartAndItsRelation() {
        refused("a.docm", WordFiles.council(), "holds a macro");
        refused("a.docx", WordFiles.with("word/vbaProject.bin", "x"), "holds a macro");
        refused("a.docx", WordFiles.ofKind("ms-word.document.macroEnabled.main+xml"), "holds a macro");
        refused("a.dotx", WordFiles.ofKind("ms-word.template.macroEnabledTemplate.main+xml"), "holds a macro");
        refused(
                "a.docx",
                WordFiles.relatedTo("<Relationship Id=\"v\" Type=\"http://schemas.microsoft.com/office/2006/"
                        + "relationships/vbaProject\" Target=\"harmless.bin\"/>"),
                "holds a macro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void aRenamedPictureIsCalledAPicture(String format) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB), format, picture);

        refused("a.docx", picture.toByteArray(), "This is a picture");
    }

    @Test
    void aVectorPictureIsAPictureToo() {
        refused("a.docx", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "a picture");
    }

    @Test
    void aWordFileOfTheOldKindIsToBeSavedAnew() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(old);
        }
        refused("a.doc", old.toByteArray(), "of the old kind");
    }

    @Test
    void aFileLockedWithAPasswordIsToldFromAnOldOne() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(WordFiles.council());
            }
            files.writeFilesystem(locked);
        }
        refused("a.docx", locked.toByteArray(), "locked with a password");
    }

    @Test
    void aDamagedFileIsCalledDamaged() {
        byte[] whole = WordFiles.council();

        refused("a.docx", Arrays.copyOf(whole, whole.length / 2), "damaged");
        refused("a.docx", WordFiles.with("word/document.xml", "<w:document"), "damaged");
    }

    @Test
    void entitiesOfItsOwnAreNeverExpanded() {
        refused(
                "a.docx",
                WordFiles.with("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"aaaa\">]><d>&a;</d>"),
                "damaged");
    }

    @Test
    void otherFilesAreNotWordFiles() throws IOException {
        refused("a.docx", new byte[0], "empty");
        refused("a.docx", "just text".getBytes(StandardCharsets.UTF_8), "not a Word file");
        refused("a.docx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "not a Word file");
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(sheet);
        }
        refused("a.docx", sheet.toByteArray(), "not a Word file");
        refused("a.docx", WordFiles.zip(java.util.Map.of("a.txt", new byte[3])), "not a Word file");
        ByteArrayOutputStream oldSheet = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(oldSheet);
        }
        refused("a.docx", oldSheet.toByteArray(), "of the old kind");
    }

    @ParameterizedTest
    @CsvSource({
        "image, http://example.org/crest.png",
        "attachedTemplate, file:///server/share/council.dotm",
        "hyperlink, file:///server/share/list.docx",
        "hyperlink, javascript:alert(1)"
    })
    void nothingIsFetchedFromElsewhere(String type, String target) {
        refused("a.docx", WordFiles.relatedTo(relation(type, target)), "from elsewhere");
    }

    @Test
    void aLinkSomebodyHasToPressStays() {
        String link = relation("hyperlink", "https://www.example.org/");

        assertThatCode(() -> accepted(WordFiles.relatedTo(link))).doesNotThrowAnyException();
    }

    @Test
    void whereTheTemplateOfADocumentLayIsForgottenNotRefused() {
        byte[] packed = accepted(WordFiles.with(
                "word/_rels/settings.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relation("attachedTemplate", "file:///C:/Users/jo/Normal.dotm") + "</Relationships>"));

        assertThat(text(packed, "word/_rels/settings.xml.rels")).doesNotContain("jo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DDEAUTO cmd", "INCLUDEPICTURE \"http://example.org/x.png\"", " dde x"})
    void fieldsThatFetchAreRefusedEvenInPieces(String instruction) {
        String run = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        for (String piece : instruction.split("(?<=\\G..)")) {
            run += "<w:r><w:instrText>" + piece + "</w:instrText></w:r>";
        }
        refused("a.docx", WordFiles.changed("word/document.xml", "<w:p>", "<w:p>" + run), "from elsewhere");
        refused(
                "a.docx",
                WordFiles.changed("word/document.xml", "<w:p>", "<w:p><w:fldSimple w:instr='" + instruction + "'/>"),
                "from elsewhere");
    }

    @Test
    void pageNumbersAreNoSuchField() {
        byte[] numbered = WordFiles.changed(
                "word/document.xml", "<w:p>", "<w:p><w:fldSimple w:instr=' PAGE  \\* MERGEFORMAT '/>");

        assertThatCode(() -> accepted(numbered)).doesNotThrowAnyException();
    }

    @Test
    void aFileInsideTheFileIsRefused() {
        refused("a.docx", WordFiles.relatedTo(inside("oleObject")), "another file or a control");
        refused("a.docx", WordFiles.relatedTo(inside("aFChunk")), "another file or a control");
    }

    /** As they were met: each went in, and LibreOffice or Word fetched what they name. */
    @ParameterizedTest
    @MethodSource("org.heard.ground.files.WordFiles#hostile")
    void aPartIsFoundWhereverItLiesAndHoweverItIsWritten(String what, byte[] file) {
        assertThatThrownBy(() -> CouncilTemplate.of("a.docx", file))
                .as(what)
                .isInstanceOf(TemplateRefused.class)
                .hasMessageMatching("(.*from elsewhere.*|This file is damaged.*)");
    }

    @Test
    void noTwoPartsDifferOnlyInTheirLetters() {
        refused("a.docx", WordFiles.with("word/Document.xml", "<d/>"), "damaged");
        refused("a.docx", WordFiles.with("word/%64ocument2.xml", "<d/>"), "damaged");
        refused("a.docx", WordFiles.with("word/../x.xml", "<d/>"), "damaged");
    }

    private static String inside(String type) {
        return "<Relationship Id=\"o\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"embeddings/one.bin\"/>";
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"" + target + "\" TargetMode=\"External\"/>";
    }

    private static byte[] accepted(byte[] file) {
        return CouncilTemplate.of("council.docx", file).packed();
    }

    private static String text(byte[] packed, String part) {
        return new String(WordFiles.parts(packed).get(part), StandardCharsets.UTF_8);
    }

    /** One sentence or two, and never a word of the library's. */
    private static void refused(String name, byte[] file, String sentence) {
        assertThatThrownBy(() -> CouncilTemplate.of(name, file))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageContaining(sentence)
                .hasMessageMatching("[A-Z][^\\n]{20,160}\\.");
    }
}
