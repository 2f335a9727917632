package org.heard.collection.matching;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.collection.importing.Upload;

/**
 * The same sixty people's answers as each survey tool writes them, by the conventions {@code imports.md} collected. All of it
 * is invented: nobody gave these answers, and no file is of a council. What was answered is counted here, by the maker.
 */
final class ToolFiles {
    private static final int PEOPLE = 60;

    static final String ROLE = "What is your relationship to the child or young person?";
    static final String AGE = "How old is the child you are answering about?";
    static final String USED = "Which health services have they used in the last 12 months?";
    static final String SATISFIED = "How satisfied are you with the support at their nursery, school or college?";

    private static final Map<String, String> ROLES =
            ordered("parent", "Parent", "foster", "Foster carer", "other", "Other");
    private static final Map<String, String> AGES =
            ordered("0-4", "0 to 4", "5-7", "5 to 7", "8-10", "8 to 10", "11-15", "11 to 15");
    private static final Map<String, String> SERVICES = ordered(
            "paediatrics",
            "Children's doctor (paediatrics)",
            "slt",
            "Speech and language therapy",
            "ot",
            "Occupational therapy",
            "camhs",
            "Mental health (CAMHS)");
    private static final Map<String, String> GRADES = ordered(
            "1",
            "Very dissatisfied",
            "2",
            "Dissatisfied",
            "3",
            "Neither satisfied nor dissatisfied",
            "4",
            "Satisfied",
            "5",
            "Very satisfied");

    /** Codes of one person; satisfied is empty where they left it blank. */
    record Given(String role, String age, List<String> used, String satisfied) {
        String usedLabels(String separator) {
            return used.stream().map(SERVICES::get).collect(Collectors.joining(separator));
        }

        String grade() {
            return satisfied.isEmpty() ? "" : GRADES.get(satisfied);
        }
    }

    private final List<Given> people;

    ToolFiles(long seed) {
        Random chance = new Random(seed);
        people = IntStream.range(0, PEOPLE).mapToObj(i -> given(chance)).toList();
    }

    private static Given given(Random chance) {
        List<String> services = new ArrayList<>(SERVICES.keySet());
        Collections.shuffle(services, chance);
        List<String> used = services.subList(0, 1 + chance.nextInt(3)).stream()
                .sorted((one, other) -> place(one) - place(other))
                .toList();
        return new Given(
                any(ROLES, chance), any(AGES, chance), used, chance.nextInt(10) == 0 ? "" : any(GRADES, chance));
    }

    private static int place(String service) {
        return List.copyOf(SERVICES.keySet()).indexOf(service);
    }

    private static String any(Map<String, String> codes, Random chance) {
        return List.copyOf(codes.keySet()).get(chance.nextInt(codes.size()));
    }

    private static Map<String, String> ordered(String... codesAndLabels) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < codesAndLabels.length; i += 2) {
            all.put(codesAndLabels[i], codesAndLabels[i + 1]);
        }
        return Collections.unmodifiableMap(all);
    }

    /** How often each answer was given, by question and code: "age_band 5-7". */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Given one : people) {
            counts.merge("resp_role " + one.role(), 1, Integer::sum);
            counts.merge("age_band " + one.age(), 1, Integer::sum);
            one.used().forEach(service -> counts.merge("hlt_used " + service, 1, Integer::sum));
            if (!one.satisfied().isEmpty()) {
                counts.merge("edu_support_satis " + one.satisfied(), 1, Integer::sum);
            }
        }
        return counts;
    }

    int people() {
        return PEOPLE;
    }

    /** By the name a test is told. */
    Map<String, List<Upload.Sent>> all() {
        Map<String, List<Upload.Sent>> all = new LinkedHashMap<>();
        all.put("LimeSurvey", List.of(limeSurveyCsv(false)));
        all.put("LimeSurvey with its structure", List.of(limeSurveyCsv(true), sent("survey_12.lss", structure())));
        all.put("LimeSurvey archive", List.of(archive()));
        all.put("SurveyMonkey", List.of(surveyMonkey()));
        all.put("Microsoft Forms", List.of(microsoftForms()));
        all.put("Formbricks", List.of(formbricks()));
        all.put("Qualtrics", List.of(qualtrics()));
        all.put("Snap", List.of(snap()));
        all.put("SmartSurvey", List.of(smartSurvey()));
        all.put("Citizen Space", List.of(citizenSpaceWorkbook()));
        all.put("Citizen Space saved by a spreadsheet", List.of(citizenSpaceCsv()));
        all.put("GOV.UK Forms", List.of(govUkForms()));
        all.put("KoboToolbox", List.of(koboToolbox()));
        all.put("REDCap", List.of(redCap()));
        all.put("Google Forms", List.of(googleForms()));
        all.put("Jisc Online Surveys", List.of(jisc()));
        all.put("triple-S", tripleS());
        all.put("a sheet (ODS)", List.of(ods()));
        return all;
    }

    /** A row of each person, made of what their number and answers come to. */
    private List<List<String>> rows(Function<Integer, List<String>> row) {
        return IntStream.range(0, PEOPLE).mapToObj(row::apply).toList();
    }

    /** One cell for each service: {@code yes} where it was used. */
    private static List<String> ticks(Given one, Function<String, String> yes, String no) {
        return SERVICES.keySet().stream()
                .map(service -> one.used().contains(service) ? yes.apply(service) : no)
                .toList();
    }

    private static List<String> headings(Function<String, String> of) {
        return SERVICES.values().stream().map(of).toList();
    }

    private static List<String> joined(Object... parts) {
        return Arrays.stream(parts)
                .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
                .map(String::valueOf)
                .toList();
    }

    private static String code(Map<String, String> codes, String code) {
        return "A" + (List.copyOf(codes.keySet()).indexOf(code) + 1);
    }

    private static List<String> same(int times, String cell) {
        return Collections.nCopies(times, cell);
    }

    private Upload.Sent limeSurveyCsv(boolean codes) {
        List<String> head = codes
                ? joined(
                        List.of("id", "submitdate", "lastpage", "startlanguage", "seed", "G01Q01", "G01Q02"),
                        IntStream.rangeClosed(1, SERVICES.size())
                                .mapToObj(i -> "G01Q03[SQ00" + i + "]")
                                .toList(),
                        "G01Q04")
                : joined(
                        List.of("Response ID", "Date submitted", "Last page", "Start language", "Seed", ROLE, AGE),
                        headings(label -> USED + " [" + label + "]"),
                        SATISFIED);
        List<List<String>> rows = rows(i -> {
            Given one = people.get(i);
            return joined(
                    List.of(
                            String.valueOf(i + 31),
                            "2021-03-%02d 09:14:55".formatted(1 + i % 28),
                            "4",
                            "en",
                            "2044170" + i,
                            codes ? code(ROLES, one.role()) : ROLES.get(one.role()),
                            codes ? code(AGES, one.age()) : AGES.get(one.age())),
                    ticks(one, service -> codes ? "Y" : "Yes", ""),
                    codes && !one.satisfied().isEmpty() ? code(GRADES, one.satisfied()) : one.grade());
        });
        String text = Stream.concat(Stream.of(head), rows.stream())
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n\r\n"));
        return sent("results-survey12.csv", text);
    }

    private static String structure() {
        StringBuilder rows = new StringBuilder();
        StringBuilder sub = new StringBuilder();
        StringBuilder answers = new StringBuilder();
        StringBuilder texts = new StringBuilder();
        StringBuilder labels = new StringBuilder();
        List<String> asked = List.of(ROLE, AGE, USED, SATISFIED);
        List<Map<String, String>> options = List.of(ROLES, AGES, SERVICES, GRADES);
        int aid = 1;
        for (int q = 0; q < asked.size(); q++) {
            int qid = 45 + q;
            rows.append(
                    "<row><qid>%d</qid><parent_qid>0</parent_qid><title>G01Q0%d</title></row>".formatted(qid, q + 1));
            texts.append("<row><qid>%d</qid><language>en</language><question><![CDATA[<p>%s</p>]]></question></row>"
                    .formatted(qid, asked.get(q)));
            int place = 1;
            for (String label : options.get(q).values()) {
                if (q == 2) {
                    int subId = 100 + place;
                    sub.append("<row><qid>%d</qid><parent_qid>%d</parent_qid><title>SQ00%d</title></row>"
                            .formatted(subId, qid, place));
                    texts.append("<row><qid>%d</qid><language>en</language><question><![CDATA[%s]]></question></row>"
                            .formatted(subId, label));
                } else {
                    answers.append("<row><aid>%d</aid><qid>%d</qid><code>A%d</code></row>".formatted(aid, qid, place));
                    labels.append("<row><aid>%d</aid><language>en</language><answer><![CDATA[%s]]></answer></row>"
                            .formatted(aid++, label));
                }
                place++;
            }
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>717</DBVersion>
            <questions><rows>%s</rows></questions><subquestions><rows>%s</rows></subquestions>
            <answers><rows>%s</rows></answers><question_l10ns><rows>%s</rows></question_l10ns>
            <answer_l10ns><rows>%s</rows></answer_l10ns></document>\
            """.formatted(rows, sub, answers, texts, labels);
    }

    private Upload.Sent archive() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < PEOPLE; i++) {
            Given one = people.get(i);
            rows.append("<row><id>").append(i + 1).append("</id><submitdate>2021-03-09 09:14:55</submitdate>");
            rows.append(cell("_12X3X45", code(ROLES, one.role()))).append(cell("_12X3X46", code(AGES, one.age())));
            List<String> ticks = ticks(one, service -> "Y", "");
            for (int s = 0; s < ticks.size(); s++) {
                rows.append(cell("_12X3X47SQ00" + (s + 1), ticks.get(s)));
            }
            rows.append(cell("_12X3X48", one.satisfied().isEmpty() ? "" : code(GRADES, one.satisfied())));
            rows.append("</row>");
        }
        return zip(
                "survey_12.lsa",
                Map.of(
                        "survey_12.lss",
                        structure(),
                        "survey_12_responses.lsr",
                        "<?xml"
                                + " version=\"1.0\"?><document><LimeSurveyDocType>Responses</LimeSurveyDocType><responses><rows>"
                                + rows + "</rows></responses></document>",
                        "survey_12_tokens.lst",
                        "<broken ann@planted.example"));
    }

    private static String cell(String name, String value) {
        return "<" + name + "><![CDATA[" + value + "]]></" + name + ">";
    }

    private Upload.Sent surveyMonkey() {
        List<String> meta = List.of(
                "Respondent ID",
                "Collector ID",
                "Start Date",
                "End Date",
                "IP Address",
                "Email Address",
                "First Name",
                "Last Name",
                "Custom Data 1");
        return csv(
                "Survey.csv",
                ',',
                Stream.concat(
                                Stream.of(
                                        joined(meta, ROLE, AGE, USED, same(SERVICES.size() - 1, ""), SATISFIED),
                                        joined(
                                                same(meta.size(), ""),
                                                "Response",
                                                "Response",
                                                List.copyOf(SERVICES.values()),
                                                "Response")),
                                rows(i -> {
                                            Given one = people.get(i);
                                            return joined(
                                                    List.of(
                                                            String.valueOf(118_001 + i),
                                                            "4200",
                                                            "03/21/2021 19:02:40",
                                                            "03/21/2021 19:08:03",
                                                            "192.0.2.10",
                                                            "ann@planted.example",
                                                            "Ann",
                                                            "Planted",
                                                            ""),
                                                    ROLES.get(one.role()),
                                                    AGES.get(one.age()),
                                                    ticks(one, SERVICES::get, ""),
                                                    one.grade());
                                        })
                                        .stream())
                        .toList());
    }

    private Upload.Sent microsoftForms() {
        List<String> head = List.of(
                "Id",
                "Start time",
                "Completion time",
                "Email",
                "Name",
                "Last modified time",
                ROLE,
                AGE,
                USED,
                SATISFIED);
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Form1");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("m/d/yy h:mm:ss"));
            fill(sheet.createRow(0), 0, head);
            for (int i = 0; i < PEOPLE; i++) {
                Given one = people.get(i);
                XSSFRow row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(i + 1);
                for (int at : new int[] {1, 2}) {
                    row.createCell(at).setCellValue(LocalDateTime.of(2021, 3, 1 + i % 28, 20, 15 + at));
                    row.getCell(at).setCellStyle(day);
                }
                fill(
                        row,
                        3,
                        List.of(
                                "anonymous",
                                "",
                                "",
                                ROLES.get(one.role()),
                                AGES.get(one.age()),
                                one.usedLabels(";") + ";",
                                one.grade()));
            }
            return new Upload.Sent("Parents.xlsx", bytes(book));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private static void fill(XSSFRow row, int from, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(from + i).setCellValue(cells.get(i));
        }
    }

    private Upload.Sent formbricks() {
        List<String> head = List.of(
                "No.",
                "Response ID",
                "Timestamp",
                "Finished",
                "Survey ID",
                "Formbricks ID (internal)",
                "User ID",
                "Tags",
                "source",
                "url",
                "userAgent - browser",
                "userAgent - os",
                "1. " + ROLE,
                "1. " + ROLE + " - Option ID",
                "2. " + AGE,
                "2. " + AGE + " - Option ID",
                "3. " + USED,
                "3. " + USED + " - Option ID",
                "4. " + SATISFIED,
                "4. " + SATISFIED + " - Option ID");
        return csv(
                "export.csv",
                ',',
                Stream.concat(
                                Stream.of(head),
                                rows(i -> {
                                            Given one = people.get(i);
                                            return List.of(
                                                    String.valueOf(i + 1),
                                                    "r" + i,
                                                    "2021-03-04 10:12",
                                                    "Yes",
                                                    "s0001",
                                                    "",
                                                    "",
                                                    "",
                                                    "link",
                                                    "https://example.org/s",
                                                    "Firefox",
                                                    "Android",
                                                    ROLES.get(one.role()),
                                                    "opt_" + one.role(),
                                                    AGES.get(one.age()),
                                                    "opt_" + one.age(),
                                                    one.usedLabels("; "),
                                                    one.used().stream()
                                                            .map(u -> "opt_" + u)
                                                            .collect(Collectors.joining(", ")),
                                                    one.grade(),
                                                    one.satisfied().isEmpty() ? "" : "opt_" + one.satisfied());
                                        })
                                        .stream())
                        .toList());
    }

    private Upload.Sent qualtrics() {
        List<String> meta = List.of(
                "StartDate",
                "EndDate",
                "Status",
                "IPAddress",
                "Progress",
                "Duration (in seconds)",
                "Finished",
                "RecordedDate",
                "ResponseId",
                "DistributionChannel",
                "UserLanguage");
        List<String> names = joined(
                meta,
                "Q1",
                "Q2",
                IntStream.rangeClosed(1, SERVICES.size())
                        .mapToObj(i -> "Q3_" + i)
                        .toList(),
                "Q4");
        List<String> texts = joined(
                List.of(
                        "Start Date",
                        "End Date",
                        "Response Type",
                        "IP Address",
                        "Progress",
                        "Duration (in seconds)",
                        "Finished",
                        "Recorded Date",
                        "Response ID",
                        "Distribution Channel",
                        "User Language"),
                ROLE,
                AGE,
                headings(label -> USED + " - " + label),
                SATISFIED);
        List<String> ids =
                names.stream().map(name -> "{\"ImportId\":\"" + name + "\"}").toList();
        return csv(
                "Parents.csv",
                ',',
                Stream.concat(
                                Stream.of(names, texts, ids),
                                rows(i -> {
                                            Given one = people.get(i);
                                            return joined(
                                                    List.of(
                                                            "2021-03-08 11:20:31",
                                                            "2021-03-08 11:27:02",
                                                            "IP Address",
                                                            "192.0.2.11",
                                                            "100",
                                                            "391",
                                                            "True",
                                                            "2021-03-08 11:27:03",
                                                            "R_" + i,
                                                            "anonymous",
                                                            "EN"),
                                                    ROLES.get(one.role()),
                                                    AGES.get(one.age()),
                                                    ticks(one, SERVICES::get, ""),
                                                    one.grade());
                                        })
                                        .stream())
                        .toList());
    }

    private Upload.Sent snap() {
        List<String> head = joined("ID.name", "ID.date", ROLE, AGE, headings(label -> USED + " - " + label), SATISFIED);
        return csv(
                "snap.csv",
                ',',
                Stream.concat(
                                Stream.of(head),
                                rows(i -> {
                                            Given one = people.get(i);
                                            return joined(
                                                    String.valueOf(i + 12),
                                                    "21/03/2021",
                                                    ROLES.get(one.role()),
                                                    AGES.get(one.age()),
                                                    ticks(one, service -> "1", "0"),
                                                    one.satisfied().isEmpty() ? "No Reply" : one.grade());
                                        })
                                        .stream())
                        .toList());
    }

    private Upload.Sent smartSurvey() {
        List<String> meta = List.of(
                "UserID", "UserNo", "Name", "Email", "IP Address", "Unique ID", "Started", "Ended", "Tracking Link");
        return csv(
                "smart.csv",
                ',',
                Stream.concat(
                                Stream.of(
                                        joined(
                                                meta,
                                                "Q1. " + ROLE,
                                                "Q2. " + AGE,
                                                "Q3. " + USED,
                                                same(SERVICES.size() - 1, ""),
                                                "Q4. " + SATISFIED),
                                        joined(same(meta.size() + 2, ""), List.copyOf(SERVICES.values()), "")),
                                rows(i -> {
                                            Given one = people.get(i);
                                            return joined(
                                                    List.of(
                                                            String.valueOf(9001 + i),
                                                            String.valueOf(i + 1),
                                                            "",
                                                            "",
                                                            "192.0.2.12",
                                                            "",
                                                            "21/03/2021 11:02",
                                                            "21/03/2021 11:09",
                                                            ""),
                                                    ROLES.get(one.role()),
                                                    AGES.get(one.age()),
                                                    ticks(one, SERVICES::get, ""),
                                                    one.grade());
                                        })
                                        .stream())
                        .toList());
    }

    private List<List<String>> citizenSpace() {
        List<String> head = joined(
                "Response ID",
                "Submitted",
                ROLE,
                AGE,
                headings(label -> USED + " - " + label),
                SATISFIED,
                "What would help? - text",
                "What would help? - Tags");
        return Stream.concat(
                        Stream.of(head),
                        rows(i -> {
                                    Given one = people.get(i);
                                    return joined(
                                            "ANON-EXMP-%04d-A".formatted(i),
                                            "2021-03-09",
                                            ROLES.get(one.role()),
                                            AGES.get(one.age()),
                                            ticks(one, service -> "Yes", ""),
                                            one.grade(),
                                            "One named contact – “please”, number " + i,
                                            "");
                                })
                                .stream())
                .toList();
    }

    private Upload.Sent citizenSpaceWorkbook() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Responses");
            List<List<String>> rows = citizenSpace();
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(i), 0, rows.get(i));
            }
            return new Upload.Sent("responses.xlsx", bytes(book));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Upload.Sent citizenSpaceCsv() {
        byte[] utf8 = csv("responses.csv", ',', citizenSpace()).bytes();
        return new Upload.Sent(
                "responses.csv", new String(utf8, StandardCharsets.UTF_8).getBytes(Charset.forName("windows-1252")));
    }

    private Upload.Sent govUkForms() {
        List<String> head = List.of("Reference", "Submitted at", ROLE, AGE, USED, SATISFIED, "Language");
        return csv(
                "form.csv",
                ',',
                Stream.concat(
                                Stream.of(head),
                                rows(i -> {
                                            Given one = people.get(i);
                                            return List.of(
                                                    "EXAMPLE" + i,
                                                    "2021-03-09T12:01:55+00:00",
                                                    ROLES.get(one.role()),
                                                    AGES.get(one.age()),
                                                    one.usedLabels(", "),
                                                    one.grade(),
                                                    "en");
                                        })
                                        .stream())
                        .toList());
    }

    private Upload.Sent koboToolbox() {
        List<String> head = joined(
                "start",
                "end",
                ROLE,
                AGE,
                USED,
                headings(label -> USED + "/" + label),
                SATISFIED,
                "_id",
                "_uuid",
                "_submission_time");
        return csv(
                "kobo.csv",
                ';',
                Stream.concat(
                                Stream.of(head),
                                rows(i -> {
                                            Given one = people.get(i);
                                            return joined(
                                                    "2021-03-09T12:01",
                                                    "2021-03-09T12:06",
                                                    ROLES.get(one.role()),
                                                    AGES.get(one.age()),
                                                    one.usedLabels(" "),
                                                    ticks(one, service -> "1", "0"),
                                                    one.grade(),
                                                    String.valueOf(501 + i),
                                                    "00000000-0000-4000-8000-%012d".formatted(i),
                                                    "2021-03-09T12:06:10");
                                        })
                                        .stream())
                        .toList());
    }

    private Upload.Sent redCap() {
        List<String> head = joined(
                "record_id",
                "redcap_event_name",
                "redcap_survey_identifier",
                "parent_survey_timestamp",
                "resp_role",
                "age_band",
                SERVICES.keySet().stream()
                        .map(service -> "hlt_used___" + service)
                        .toList(),
                "edu_support_satis",
                "parent_survey_complete");
        return csv(
                "redcap.csv",
                ',',
                Stream.concat(
                                Stream.of(head),
                                rows(i -> {
                                            Given one = people.get(i);
                                            return joined(
                                                    String.valueOf(i + 7),
                                                    "round_3_arm_1",
                                                    "",
                                                    "2021-03-09 12:06",
                                                    one.role(),
                                                    one.age(),
                                                    ticks(one, service -> "1", "0"),
                                                    one.satisfied(),
                                                    "2");
                                        })
                                        .stream())
                        .toList());
    }

    private List<List<String>> google() {
        return Stream.concat(
                        Stream.of(List.of("Timestamp", "Email Address", ROLE, AGE, USED, SATISFIED)),
                        rows(i -> {
                                    Given one = people.get(i);
                                    return List.of(
                                            "21/03/2021 12:06:10",
                                            "ann@planted.example",
                                            ROLES.get(one.role()),
                                            AGES.get(one.age()),
                                            one.usedLabels(", "),
                                            one.grade());
                                })
                                .stream())
                .toList();
    }

    private Upload.Sent googleForms() {
        return csv("Form responses 1.csv", ',', google());
    }

    private Upload.Sent jisc() {
        List<String> letters = List.of("a", "b", "c", "d");
        List<String> labels = List.copyOf(SERVICES.values());
        List<String> head = joined(
                "Unique Response Number",
                "1. " + ROLE,
                "2. " + AGE,
                IntStream.range(0, labels.size())
                        .mapToObj(s -> "3. " + USED + "." + letters.get(s) + ". " + labels.get(s))
                        .toList(),
                "4. " + SATISFIED);
        return csv(
                "jisc.csv",
                ',',
                Stream.concat(
                                Stream.of(head),
                                rows(i -> {
                                            Given one = people.get(i);
                                            return joined(
                                                    "530112-530104-" + (5_400_000 + i),
                                                    ROLES.get(one.role()),
                                                    AGES.get(one.age()),
                                                    ticks(one, SERVICES::get, ""),
                                                    one.grade());
                                        })
                                        .stream())
                        .toList());
    }

    private List<Upload.Sent> tripleS() {
        StringBuilder sss = new StringBuilder("<?xml version=\"1.0\"?><sss version=\"2.0\"><survey>"
                + "<record ident=\"A\" format=\"csv\" skip=\"1\">");
        List<String> names = List.of("role", "age", "used", "satisfied");
        List<String> asked = List.of(ROLE, AGE, USED, SATISFIED);
        List<Map<String, String>> options = List.of(ROLES, AGES, SERVICES, GRADES);
        for (int q = 0; q < names.size(); q++) {
            sss.append(
                    "<variable ident=\"%d\" type=\"%s\"><name>%s</name><label>%s</label><position start=\"%d\"/><values>"
                            .formatted(q + 1, q == 2 ? "multiple" : "single", names.get(q), asked.get(q), q + 1));
            int code = 1;
            for (String label : options.get(q).values()) {
                sss.append("<value code=\"%d\">%s</value>".formatted(code++, label));
            }
            sss.append("</values></variable>");
        }
        sss.append("</record></survey></sss>");
        List<List<String>> rows = Stream.concat(
                        Stream.of(names),
                        rows(i -> {
                                    Given one = people.get(i);
                                    return List.of(
                                            number(ROLES, one.role()),
                                            number(AGES, one.age()),
                                            String.join("", ticks(one, service -> "1", "0")),
                                            one.satisfied().isEmpty() ? "" : number(GRADES, one.satisfied()));
                                })
                                .stream())
                .toList();
        return List.of(sent("parents.sss.xml", sss.toString()), csv("parents.csv", ',', rows));
    }

    private static String number(Map<String, String> codes, String code) {
        return code(codes, code).substring(1);
    }

    private Upload.Sent ods() {
        List<List<String>> rows = google();
        int width = rows.get(0).size();
        Sheet sheet = new Sheet("Answers", rows.size(), width);
        sheet.getRange(0, 0, rows.size(), width)
                .setValues(rows.stream().flatMap(List::stream).toArray());
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            book.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Upload.Sent("answers.ods", out.toByteArray());
    }

    private static Upload.Sent csv(String name, char separator, List<List<String>> rows) {
        return sent(
                name,
                rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.matches("(?s).*[\",;\n].*")
                                        ? "\"" + cell.replace("\"", "\"\"") + "\""
                                        : cell)
                                .collect(Collectors.joining(String.valueOf(separator))))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static Upload.Sent sent(String name, String text) {
        return new Upload.Sent(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Upload.Sent zip(String name, Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Upload.Sent(name, out.toByteArray());
    }
}
