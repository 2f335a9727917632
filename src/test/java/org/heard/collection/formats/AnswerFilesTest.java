package org.heard.collection.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.collection.importing.Encoding;
import org.heard.collection.importing.ImportRefused;
import org.heard.collection.importing.Upload;
import org.junit.jupiter.api.Test;

class AnswerFilesTest {
    private static final String LSS = """
            <document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>717</DBVersion>
            <questions><fields/><rows><row><qid>45</qid><parent_qid>0</parent_qid><title>G01Q01</title></row>
            <row><qid>46</qid><parent_qid>0</parent_qid><title>G01Q02</title></row></rows></questions>
            <subquestions><rows><row><qid>47</qid><parent_qid>46</parent_qid><title>SQ001</title></row></rows></subquestions>
            <answers><rows><row><aid>1</aid><qid>45</qid><code>A1</code></row></rows></answers>
            <question_l10ns><rows><row><qid>45</qid><language>pl</language><question>Rola?</question></row>
            <row><qid>45</qid><language>en</language><question><![CDATA[<p>What is your role?</p>]]></question></row>
            <row><qid>46</qid><language>en</language><question>Which services?</question></row>
            <row><qid>47</qid><language>en</language><question>Short breaks</question></row></rows></question_l10ns>
            <answer_l10ns><rows><row><aid>1</aid><language>en</language><answer>Parent &amp; carer</answer></row></rows></answer_l10ns>
            </document>""";

    @Test
    void aWorkbookBecomesRowsWithDaysThatLeaveNoDoubt() throws IOException {
        assertThat(text("forms.xlsx", workbook()).lines())
                .containsExactly(
                        "Id,Start time,\"Help, if any\",Note",
                        "1,2021-03-09T14:05,\"Yes, \"\"much\"\"\",",
                        "2,,No,last");
    }

    @Test
    void anOpenDocumentSheetBecomesTheSameRows() throws IOException {
        Sheet sheet = new Sheet("Answers", 3, 3);
        sheet.getRange(0, 0, 3, 3).setValues("Id", "Help", "Note", "1", "Yes, \"much\"", "", "2", "No", "last");
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.save(out);

        assertThat(text("forms.ods", out.toByteArray()).lines())
                .containsExactly("Id,Help,Note", "1,\"Yes, \"\"much\"\"\",", "2,No,last");
    }

    @Test
    void anArchiveOfLimeSurveyIsReadAndItsListOfPeopleIsNot() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "survey_12.lss", LSS);
            put(zip, "survey_12_responses.lsr", """
                    <?xml version="1.0"?><document><LimeSurveyDocType>Responses</LimeSurveyDocType><responses><fields/><rows>
                    <row><id><![CDATA[1]]></id><submitdate><![CDATA[2019-12-02 09:14:55]]></submitdate>
                    <_12X3X45><![CDATA[A1]]></_12X3X45><_12X3X46SQ001><![CDATA[Y]]></_12X3X46SQ001></row>
                    </rows></responses></document>""");
            put(zip, "survey_12_tokens.lst", "<broken ann@planted.example");
        }
        AnswerFiles files = AnswerFiles.of(List.of(new Upload.Sent("survey_12.lsa", out.toByteArray())));

        assertThat(files.files().files().get(0).text(Encoding.DETECT).lines())
                .containsExactly("id,submitdate,G01Q01,G01Q02[SQ001]", "1,2019-12-02 09:14:55,A1,Y");
        assertThat(files.codebook().wording("G01Q01")).isEqualTo("What is your role?");
        assertThat(files.codebook().label("G01Q01", "A1")).isEqualTo("Parent & carer");
        assertThat(files.codebook().wording("G01Q02[SQ001]")).isEqualTo("Which services? [Short breaks]");
    }

    @Test
    void theStructureBesideACsvSaysWhatItsCodesMean() {
        AnswerFiles files = AnswerFiles.of(List.of(
                new Upload.Sent("answers.csv", "id,G01Q01\n1,A1\n".getBytes(StandardCharsets.UTF_8)),
                new Upload.Sent("survey.lss", LSS.getBytes(StandardCharsets.UTF_8))));
        assertThat(files.codebook().label("G01Q01", "A1")).isEqualTo("Parent & carer");
        assertThat(refused("survey.lss", LSS.getBytes(StandardCharsets.UTF_8)))
                .contains("Choose the file of answers too");
    }

    @Test
    void tripleSIsReadInFixedPlacesAndAsCsv() {
        for (boolean csv : new boolean[] {false, true}) {
            String sss = """
                    <?xml version="1.0"?><!-- x --><sss version="2.0"><survey><record ident="A"%s>
                    <variable ident="1" type="single"><name>role</name><label>What is your role?</label>
                    <position start="1" finish="2"/><values><value code="1">Parent</value><value code="2">Carer</value></values></variable>
                    <variable ident="2" type="multiple"><name>used</name><label>Which services?</label>
                    <position start="3" finish="4"/><values><value code="1">Short breaks</value><value code="2">SENDIASS</value></values>
                    </variable></record></survey></sss>""".formatted(csv ? " format=\"csv\" skip=\"1\"" : "");
            String answers = csv ? "role,used\n1,10\n2,01\n" : "0110\n0201\n";
            AnswerFiles files = AnswerFiles.of(List.of(
                    new Upload.Sent("a.xml", sss.getBytes(StandardCharsets.UTF_8)),
                    new Upload.Sent("a.asc", answers.getBytes(StandardCharsets.UTF_8))));
            assertThat(files.files().files().get(0).text(Encoding.DETECT).lines())
                    .containsExactly("role,used[1],used[2]", "1,1,0", "2,0,1");
            assertThat(files.codebook().label("role", "2")).isEqualTo("Carer");
            assertThat(files.codebook().wording("used[2]")).isEqualTo("Which services? [SENDIASS]");
        }
        assertThat(refused("a.xml", "<sss version=\"2.0\"/>".getBytes(StandardCharsets.UTF_8)))
                .contains("choose both at once");
    }

    @Test
    void aStructureThatNamesOtherFilesIsRefused() {
        String outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + LSS.replace("Parent", "&x;");
        assertThat(refused("survey.lss", outside.getBytes(StandardCharsets.UTF_8)))
                .contains("is damaged");
    }

    @Test
    void whatIsNoTableIsRefusedInASentence() throws IOException {
        assertThat(refused("a.zip", zip("../../etc/passwd", "x"))).contains("a.zip holds no table of answers");
        assertThat(refused("a.xlsm", workbook())).contains("holds a macro");
        assertThat(refused("a.sav", "$FL2@(#) SPSS DATA FILE".getBytes(StandardCharsets.UTF_8)))
                .contains("save it as CSV with value labels");
        byte[] broken = workbook();
        java.util.Arrays.fill(broken, broken.length / 2, broken.length, (byte) 7);
        assertThat(refused("a.xlsx", broken)).contains("a.xlsx is damaged");
        assertThat(refused("bomb.xlsx", bomb())).contains("small only while it is packed");
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("About");
            XSSFSheet sheet = book.createSheet("Answers");
            Row head = sheet.createRow(0);
            List<String> headings = List.of("Id", "Start time", "Help, if any", "Note");
            headings.forEach(
                    heading -> head.createCell(headings.indexOf(heading)).setCellValue(heading));
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("m/d/yy h:mm"));
            Row one = sheet.createRow(1);
            one.createCell(0).setCellValue(1);
            one.createCell(1).setCellValue(LocalDateTime.of(2021, 3, 9, 14, 5));
            one.getCell(1).setCellStyle(day);
            one.createCell(2).setCellValue("Yes, \"much\"");
            Row two = sheet.createRow(2);
            two.createCell(0).setCellValue(2);
            two.createCell(2).setCellValue("No");
            two.createCell(3).setCellValue("last");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 130; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String text(String name, byte[] file) {
        return AnswerFiles.of(List.of(new Upload.Sent(name, file)))
                .files()
                .files()
                .get(0)
                .text(Encoding.DETECT);
    }

    private static String refused(String name, byte[] file) {
        String[] said = {""};
        assertThatThrownBy(() -> text(name, file))
                .isInstanceOf(ImportRefused.class)
                .satisfies(e -> said[0] = e.getMessage());
        return said[0];
    }
}
