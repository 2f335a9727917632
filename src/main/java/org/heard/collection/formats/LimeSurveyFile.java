package org.heard.collection.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.heard.collection.importing.ImportRefused;
import org.heard.ground.files.PackedFile;

/**
 * A survey of LimeSurvey (.lss), or its archive (.lsa) with the answers beside it. Old files hold texts in the tables of
 * questions and answers, new ones in tables of their own; both are read by row and language.
 *
 * <p><b>What it guarantees:</b> the list of people in an archive is never opened.
 */
final class LimeSurveyFile {
    private static final Pattern FIELD = Pattern.compile("_?\\d+X\\d+X(\\d+)(.*)");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final Map<String, List<Map<String, String>>> tables;

    private LimeSurveyFile(Map<String, List<Map<String, String>>> tables) {
        this.tables = tables;
    }

    static boolean isArchive(PackedFile file) {
        return file.parts().keySet().stream().anyMatch(part -> part.endsWith(".lss"));
    }

    /** The rows of an archive, and what the survey in it says of them. */
    static TableWithCodebook archive(String name, PackedFile file) {
        LimeSurveyFile survey = new LimeSurveyFile(read(file, part(name, file, ".lss")));
        Map<String, List<Map<String, String>>> answers = read(file, part(name, file, ".lsr"));
        List<Map<String, String>> responses = answers.getOrDefault("responses", List.of());
        if (responses.isEmpty()) {
            throw new ImportRefused(name + " holds no answers; export the answers from LimeSurvey again");
        }
        List<String> fields = new ArrayList<>();
        responses.forEach(row ->
                row.keySet().stream().filter(field -> !fields.contains(field)).forEach(fields::add));
        List<List<String>> rows = new ArrayList<>();
        rows.add(fields.stream().map(survey::heading).toList());
        responses.forEach(row -> rows.add(
                fields.stream().map(field -> row.getOrDefault(field, "")).toList()));
        return new TableWithCodebook(rows, survey.codebook());
    }

    /** What a survey says of the columns of a CSV file with codes as headings. */
    static Codebook codebook(PackedFile alone, String part) {
        return new LimeSurveyFile(read(alone, part)).codebook();
    }

    private static String part(String name, PackedFile file, String ending) {
        return file.parts().keySet().stream()
                .filter(part -> part.endsWith(ending))
                .findFirst()
                .orElseThrow(() -> new ImportRefused(
                        name + " holds no " + ending + " file; export the survey archive from LimeSurvey again"));
    }

    private static Map<String, List<Map<String, String>>> read(PackedFile file, String part) {
        Rows rows = new Rows();
        file.read(part, rows::step);
        return rows.tables;
    }

    /** "_12X3X45SQ001" is the sub-question SQ001 of question 45. */
    private String heading(String field) {
        Matcher found = FIELD.matcher(field);
        if (!found.matches()) {
            return field;
        }
        String title = question(found.group(1)).getOrDefault("title", "Q" + found.group(1));
        return found.group(2).isEmpty() ? title : title + "[" + found.group(2) + "]";
    }

    private Map<String, String> question(String id) {
        return rows("questions", "subquestions").stream()
                .filter(row -> id.equals(row.get("qid")))
                .findFirst()
                .orElse(Map.of());
    }

    private List<Map<String, String>> rows(String... names) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String name : names) {
            rows.addAll(tables.getOrDefault(name, List.of()));
        }
        return rows;
    }

    private Codebook codebook() {
        Map<String, String> wordings = new LinkedHashMap<>();
        Map<String, Map<String, String>> labels = new HashMap<>();
        for (Map<String, String> row : rows("questions", "subquestions")) {
            String parent = row.getOrDefault("parent_qid", "0");
            Map<String, String> above = parent.equals("0") ? Map.of() : question(parent);
            String title = row.getOrDefault("title", "");
            String heading = above.isEmpty() ? title : above.getOrDefault("title", "") + "[" + title + "]";
            String words = words(row);
            wordings.putIfAbsent(heading, above.isEmpty() ? words : words(above) + " [" + words + "]");
            Map<String, String> answers = answers(above.isEmpty() ? row : above);
            if (!answers.isEmpty()) {
                labels.putIfAbsent(heading, answers);
            }
        }
        wordings.values().removeIf(String::isEmpty);
        return new Codebook(wordings, labels);
    }

    private String words(Map<String, String> question) {
        String own = question.getOrDefault("question", "");
        return plain(own.isEmpty() ? text("question_l10ns", "qid", question.getOrDefault("qid", ""), "question") : own);
    }

    private Map<String, String> answers(Map<String, String> question) {
        Map<String, String> labels = new LinkedHashMap<>();
        String id = question.getOrDefault("qid", "");
        for (Map<String, String> row : rows("answers")) {
            if (id.equals(row.get("qid"))) {
                String own = row.getOrDefault("answer", "");
                String label = own.isEmpty() ? text("answer_l10ns", "aid", row.getOrDefault("aid", ""), "answer") : own;
                labels.putIfAbsent(row.getOrDefault("code", ""), plain(label));
            }
        }
        labels.keySet().remove("");
        return labels;
    }

    /** The English text where there is one, else the first. */
    private String text(String table, String key, String id, String column) {
        List<Map<String, String>> found =
                rows(table).stream().filter(row -> id.equals(row.get(key))).toList();
        return found.stream()
                .filter(row -> row.getOrDefault("language", "").startsWith("en"))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(row -> row.getOrDefault(column, ""))
                .orElse("");
    }

    private static String plain(String text) {
        return TAG.matcher(text)
                .replaceAll(" ")
                .replace("&nbsp;", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Every table of a file: a list of rows, each by the names of its columns. */
    private static final class Rows {
        private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
        private final List<String> path = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private Map<String, String> row = new LinkedHashMap<>();

        private void step(XMLStreamReader reader) {
            if (reader.isStartElement()) {
                path.add(reader.getLocalName());
                words.setLength(0);
                if (isRow()) {
                    row = new LinkedHashMap<>();
                }
            } else if (reader.isEndElement()) {
                end();
                path.remove(path.size() - 1);
            } else if (reader.isCharacters() || reader.getEventType() == XMLStreamReader.CDATA) {
                words.append(reader.getText());
            }
        }

        private boolean isRow() {
            int last = path.size() - 1;
            return last >= 2
                    && path.get(last).equals("row")
                    && path.get(last - 1).equals("rows");
        }

        private void end() {
            if (isRow()) {
                tables.computeIfAbsent(path.get(path.size() - 3), table -> new ArrayList<>())
                        .add(row);
            } else if (path.size() >= 4 && path.get(path.size() - 2).equals("row")) {
                row.put(path.get(path.size() - 1), words.toString().strip());
            }
        }
    }
}
