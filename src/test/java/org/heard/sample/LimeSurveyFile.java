package org.heard.sample;

import static org.heard.sample.Field.choice;
import static org.heard.sample.Field.texts;
import static org.heard.sample.Field.tick;
import static org.heard.sample.Field.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;

/**
 * November 2019 as LimeSurvey exports it with answer codes: UTF-8 with a mark at the start, all cells
 * quoted but those never shown, one column per option, 1980 for dates because it was anonymous.
 */
final class LimeSurveyFile {
    static final String INVENTED = "INVENTED SAMPLE DATA - no real answers";

    private static final String ANONYMOUS = "1980-01-01 00:00:00";
    private static final Map<String, String> FIVE =
            texts(List.of("1", "2", "3", "4", "5", "8", "9"), List.of("A1", "A2", "A3", "A4", "A5", "A8", "A9"));
    private static final Map<String, String> THREE =
            texts(List.of("1", "2", "3", "8", "9"), List.of("A1", "A2", "A3", "A8", "A9"));
    private static final Map<String, String> YES_NO =
            texts(List.of("1", "0", "8", "9"), List.of("A1", "A2", "A8", "A9"));

    private final List<Field> fields = fields();

    byte[] bytes(List<Answers> families, List<Answers> stopped) {
        List<Row> rows = new ArrayList<>(Row.of(families));
        int place = 11;
        for (Answers one : stopped) {
            rows.add(place, new Row(900 + place, one, 0, false));
            place += 45;
        }
        StringBuilder file = new StringBuilder("\uFEFF").append(headings());
        for (int i = 0; i < rows.size(); i++) {
            file.append(line(i + 17, rows.get(i)));
        }
        return file.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private String headings() {
        return List.of("id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp").stream()
                        .map(LimeSurveyFile::quoted)
                        .collect(Collectors.joining(";"))
                + ";\"INVENTEDSAMPLE\";\"FAMILYNO\";"
                + fields.stream().map(field -> quoted(field.heading())).collect(Collectors.joining(";"))
                + "\r\n";
    }

    private String line(int id, Row row) {
        List<String> cells = new ArrayList<>(List.of(quoted(String.valueOf(id)), quoted(row.sent() ? ANONYMOUS : "")));
        cells.addAll(List.of(quoted(row.sent() ? "7" : "3"), quoted("en"), quoted("" + (10_000_019L * id % 900_001))));
        cells.addAll(List.of(quoted(ANONYMOUS), quoted(ANONYMOUS), quoted(INVENTED), quoted("F" + row.family())));
        fields.forEach(field -> cells.add(cell(field, row)));
        return String.join(";", cells) + "\r\n";
    }

    private static String cell(Field field, Row row) {
        boolean reached = row.sent() || field.heading().compareTo("G04") < 0;
        Optional<Answer> answer = reached ? row.to(field.key()) : Optional.empty();
        return answer.map(given -> quoted(masked(field.cell(given, "")))).orElse("");
    }

    private static String masked(String text) {
        return text.startsWith("=") ? "'" + text : text;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(list("G01Q01", "resp_role", "parent foster kinship other pnts"));
        fields.add(list("G01Q02", "child_n", "1 2 3plus"));
        fields.add(
                list("G01Q03", "locality", "Southport Formby Crosby Maghull Bootle Litherland_Netherton outside pnts"));
        fields.add(list("G02Q04", "age_band", "0-4 5-10 11-15 16-18 19-25"));
        fields.add(
                list("G02Q05", "setting", "early_years primary secondary special college home not_in_education other"));
        fields.addAll(ticks(
                "G02Q06", "needs", "autism adhd slcn learning semh physical sensory medical waiting_diagnosis other"));
        fields.add(list("G02Q07", "support_status", "plan assessed sen_support none not_sure"));
        fields.add(choice("G03Q08[SQ001]", "edu_needs_early", FIVE));
        fields.add(choice("G03Q08[SQ002]", "edu_progress", FIVE));
        fields.add(choice("G03Q08[SQ003]", "edu_included", FIVE));
        fields.add(choice("G03Q09", "edu_support_satis", FIVE));
        fields.addAll(ticks(
                "G04Q10", "hlt_used", "paediatrics slt ot physio camhs asd_adhd_pathway nursing_dietetics other none"));
        fields.add(choice("G04Q11", "hlt_satis", FIVE));
        fields.add(list("G04Q12", "hlt_wait", "le6 7-18 19-52 over_52 still_waiting 8"));
        fields.add(choice("G04Q13", "hlt_contrib_ehcp", FIVE));
        fields.add(choice("G04Q14", "hlt_contact_known", YES_NO));
        fields.add(choice("G05Q15", "soc_used", YES_NO));
        fields.add(choice("G05Q16", "soc_satis", FIVE));
        fields.add(choice("G05Q17", "shortbreak_access", FIVE));
        fields.add(choice("G06Q18", "ehcp_listened", THREE));
        fields.add(choice("G06Q19", "casework_satis", FIVE));
        fields.add(list("G06Q20", "info_localoffer", "used_helpful used_not_helpful heard never"));
        fields.add(choice("G06Q21[SQ001]", "info_right_time", FIVE));
        fields.add(choice("G06Q21[SQ002]", "joined_up", FIVE));
        fields.add(choice("G06Q22", "involved_decisions", THREE));
        fields.add(choice("G07Q23", "change_12m", THREE));
        fields.add(choice("G07Q24", "overall_satis", FIVE));
        fields.add(words("G07Q25", "open_well"));
        fields.add(words("G07Q26", "open_improve"));
        return fields;
    }

    /** LimeSurvey numbers the answers of a list A1, A2, … in the order shown. */
    private static Field list(String heading, String key, String codes) {
        List<String> options = List.of(codes.split(" "));
        return choice(
                heading,
                key,
                texts(
                        options,
                        IntStream.rangeClosed(1, options.size())
                                .mapToObj(i -> "A" + i)
                                .toList()));
    }

    private static List<Field> ticks(String heading, String key, String codes) {
        List<String> options = List.of(codes.split(" "));
        return IntStream.range(0, options.size())
                .mapToObj(i -> tick("%s[SQ%03d]".formatted(heading, i + 1), key, options.get(i), "Y"))
                .toList();
    }
}
