package org.heard.collection.importing;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Files and maps of a few lines, each made for one rule; nobody gave these answers. */
record Small(String csv, String head, String columns) {
    /** Three questions of 2020, which is what most of these files hold. */
    static final String THREE = """
            columns:
              - {question: support_status, column: Help now, options: {A plan: plan, At school: sen_support, Nothing: none, Unsure: not_sure}}
              - {question: age_band, column: Age, options: {Little: 0-4, Middle: 5-10, Older: 11-15}}
              - {question: change_12m, column: This year, options: {Worse: 2, Same: 3, Better: 4}}
            """;

    /** @param more lines of the map beside those every map has */
    static Small of2020(String csv, String more) {
        return new Small(csv, "survey: pc2020\n" + more, THREE);
    }

    /** @param needs what the map says of the one question with several answers */
    static Small of2019(String csv, String more, String needs) {
        return new Small(csv, "survey: pc2019\n" + more, "columns:\n  - {question: needs, " + needs + "}\n");
    }

    RoundMap map() {
        String usual = "tool: other\nfile: small.csv\nencoding: detect\nempty: routing\n";
        String separator = head.contains("separator:") ? "" : "separator: \",\"\n";
        String rows = head.contains("header_rows:") ? "" : "header_rows: 1\n";
        String text = head + "\n" + usual + separator + rows + columns;
        return RoundMap.read("small.map.yaml", text.getBytes(StandardCharsets.UTF_8), Shipped.SURVEYS);
    }

    RoundFile file() {
        return RoundFile.of("small.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    ImportPlan plan() {
        return ImportPlan.of(file(), map());
    }

    /** How often each option was given. */
    Map<String, Integer> given(String question) {
        return taken(question).options();
    }

    Taken taken(String question) {
        return plan().orRefuse().summary().taken().stream()
                .filter(taken -> taken.question().equals(question))
                .findFirst()
                .orElseThrow();
    }
}
