package org.heard.questionnaire.surveyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One place of a sound folder is broken at a time; the sentence must name file, line, question and fault. */
class SurveyFaultTest {
    @TempDir
    private Path folder;

    @Test
    void theFolderIsSoundBeforeItIsBroken() {
        assertThat(SurveyFiles.read(SoundSurveys.folder()).all()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the words of the files
            first.yaml  | title: First survey         | title: {pl: Ankieta}            | first.yaml, line 9: the English text (en) is missing
            first.yaml  | Where do you live?          | "Where do you live in {town}?"  | first.yaml, line 18, question place: “{town}” is not a name of area.yaml; use one of area, board, council, forum, help_name, help_phone
            first.yaml  | What is best?               | ''                              | first.yaml, line 45, question best: this should be words, but it is empty
            first.yaml  | minutes: 3                  | minutes: three                  | first.yaml, line 8: this should be a whole number, but it is words (three)
            first.yaml  | 'month: 2019-05'            | month: May 2019                 | first.yaml, line 6: “May 2019” cannot stand here (the month people answered in, as 2021-03)
            first.yaml  | 'round: May 2019'           | 'rounds: May 2019'              | first.yaml, line 1: “round” is missing
            first.yaml  | required: true              | requird: true                   | first.yaml, line 24, question helped: “requird” is not a name Heard knows here
            first.yaml  | words: {most: 100}          | 'help: Anything.'               | first.yaml, line 44, question best: give exactly one of scale, options, tick, number, words
            first.yaml  | any_of: [1]                 | anyof: [1]                      | first.yaml, line 12: “anyof” is not a name Heard knows here
            first.yaml  | period: the last 12 months  | options: YN                     | first.yaml, line 23, question helped: “options” stands here and on line 22; keep one
            first.yaml  | - key: place                | - key: [place                   | first.yaml, line 18: this is not YAML (expected ',' or ']', but got :)
            scales.yaml | role: positive}\\n    8:    | role: good}\\n    8:            | scales.yaml, line 5: use one of these words: positive, middle, negative, plain, none, not_used, dont_know
            area.yaml   | part: south                 | part: west                      | area.yaml, line 12: the part “west” is not among the parts above
            # keys and names
            first.yaml  | - key: best                 | - key: age                      | first.yaml, line 44, question age: this key is already used on line 29; each key is used once
            first.yaml  | - key: words                | - key: you                      | first.yaml, line 41: another section already has the key “you”
            second.yaml | key: second                 | key: first                      | second.yaml, line 1: another survey already has the key “first”
            second.yaml | instrument: parent-carer    | instrument: youth               | second.yaml, line 19, question age: survey first of another family already uses this key
            second.yaml | month: 2021-05              | month: 2018-05                  | second.yaml, line 5: it stands after first in index.yaml, so its month must be later than 2019-05
            first.yaml  | options: AGE3               | options: AGE4                   | first.yaml, line 31, question age: there is no list “AGE4” in scales.yaml; it knows AGE2, AGE3, LOC, YN
            third.yaml  | version: 2                  | leave_out: [7]                  | third.yaml, line 42, question progress: “7” is not one of its answers
            third.yaml  | stop_if: [0]                | stop_if: [5]                    | third.yaml, line 29, question may_we: “5” is not one of its answers
            first.yaml  | objectives: [A1]            | objectives: [A9]                | first.yaml, line 35, question progress: there is no objective “A9” in area.yaml
            second.yaml | {least: 1, most: 9}         | {least: 9, most: 1}             | second.yaml, line 31, question children: “most” must be more than “least”
            # routes
            first.yaml  | ask_if: was_helped          | ask_if: helped                  | first.yaml, line 39, question help_good: there is no route “helped” at the top of this file
            first.yaml  | {question: helped           | {question: best                 | first.yaml, line 39, question help_good: it depends on question “best”, which does not come before it
            first.yaml  | {question: helped           | {question: gone                 | first.yaml, line 39, question help_good: it depends on question “gone”, which is not in this survey
            first.yaml  | any_of: [1]                 | any_of: [2]                     | first.yaml, line 39, question help_good: it depends on the answer “2”, which question “helped” does not offer
            first.yaml  | words: {most: 100}          | 'words: {most: 100}\\n        ask_if: {question: age, any_of: [old]}' | first.yaml, line 47, question best: it is asked once, but depends on “age”, which is asked for each child
            first.yaml  | ask_if: was_helped          | 'ask_if: [was_helped, {question: helped, none_of: [1]}]' | first.yaml, line 39, question help_good: it can never be reached: no answer to “helped” leads here
            third.yaml  | ask_if: helped_and_lives_here | 'ask_if: {question: may_we, none_of: [1]}' | third.yaml, line 34, question mood: it can never be reached: no answer to “may_we” leads here
            second.yaml | none: {label: {en: None, pl: Żadna}, role: none} | 'none: {label: {en: None, pl: Żadna}, role: none}\\n        ask_if: {question: children, any_of: [1]}' | second.yaml, line 39, question kinds: it depends on the answer “1”, which question “children” does not offer
            # faces and languages
            second.yaml | not_in: [easy]              | required: false                 | second.yaml, line 28, question children: it has no wording for the face “easy”; write it under “faces”, or name the face under “not_in”
            second.yaml | not_in: [easy]              | not_in: [simple]                | second.yaml, line 30, question children: there is no face “simple” at the top of this file
            second.yaml | ', pl: "Ile dzieci?"'       | ''                              | second.yaml, line 28, question children: the text “How many children?” is missing in the language “pl”; write it, or move the language to “drafts”
            second.yaml | ', pl: Szkoła'              | ''                              | second.yaml, line 32, question kinds: the text “School” is missing in the language “pl”; write it, or move the language to “drafts”
            # what may be compared
            third.yaml  | 'first: {verdict: S, reason: Fewer words were used.}' | 'first: S' | third.yaml, line 46, question progress: the verdict S against first needs a “reason” a parent understands
            third.yaml  | 'compare:\\n          first: {verdict: R, recode: HELPED_only, reason: Everyone was asked this time.}' | 'sensitive: true' | third.yaml, line 47, question help_good: it was asked in first too; say under “compare” how the two go together: S, R, C or B
            third.yaml  | verdict: R, recode: HELPED_only | verdict: S                  | third.yaml, line 51, question help_good: the verdict S is not on offer against first; use one of R C B, for what changed: base (helped any of 1 → everyone)
            third.yaml  | verdict: R, recode: HELPED_only | verdict: R                  | third.yaml, line 51, question help_good: the verdict is R, so “recode” must name a recode of recodes.yaml
            third.yaml  | recode: HELPED_only         | recode: NEVER                   | third.yaml, line 51, question help_good: there is no recode “NEVER” in recodes.yaml
            third.yaml  | recode: HELPED_only         | recode: AGE_to_2                | third.yaml, line 51, question help_good: recode AGE_to_2 does not say what becomes of the answer “1” of first
            third.yaml  | verdict: R, recode          | verdict: S, recode              | third.yaml, line 51, question help_good: a recode is named, so the verdict is R, not S
            third.yaml  | verdict: C, with: progress  | verdict: S, with: progress      | third.yaml, line 36, question mood: the verdict S is not on offer against first; use one of C B, for what changed: key: another question (progress → mood), words: number, negation, time or person (they make good progress → how do you feel about the help), unit (CHILD → RESPONDENT), base (everyone → helped any of 1), section (child → you)
            third.yaml  | with: progress              | with: gone                      | third.yaml, line 36, question mood: question “gone” was not asked in first
            third.yaml  | ', reason: Another thing was asked.' | ''                     | third.yaml, line 36, question mood: the verdict C against first needs a “reason” a parent understands
            third.yaml  | 'version: 2'                | leave_out: [8]                  | third.yaml, line 46, question progress: the verdict S is not on offer against first; use one of C B, for what changed: words (make → are making), options: code added or gone, no recode (“Does not apply” gone)
            third.yaml  | period: the last 12 months  | period: the last 6 months       | third.yaml, line 25, question helped: the verdict S is not on offer against first; use one of C B, for what changed: period (the last 12 months → the last 6 months)
            third.yaml  | 'version: 2'                | reverse: true                   | third.yaml, line 46, question progress: the verdict S is not on offer against first; use one of C B, for what changed: words (make → are making), direction (which answer is the good one), options: role (1: negative → positive), options: role (3: positive → negative)
            third.yaml  | 'per_child: true'           | 'per_child: false'              | third.yaml, line 46, question progress: the verdict S is not on offer against first; use one of C B, for what changed: words (make → are making), unit (CHILD → RESPONDENT)
            second.yaml | 'first: {verdict'           | 'third: {verdict'               | second.yaml, line 27, question age: “third” is not an earlier round of this family of surveys
            third.yaml  | with: progress              | 'with: progress, caution: [7]'  | third.yaml, line 36, question mood: “7” is not one of its answers
            third.yaml  | 'first: {verdict: S, reason: Fewer words were used.}' | 'first: R' | third.yaml, line 46, question progress: “R” cannot stand here (S, or {verdict: R, recode: …, reason: …}; C and B need a reason too)
            # measures and recodes
            measures.yaml | question: progress        | question: gone                  | measures.yaml, line 6: question “gone” is not asked in any survey it could come from
            measures.yaml | objectives: [A1]          | objectives: [A9]                | measures.yaml, line 7: there is no objective “A9” in area.yaml
            measures.yaml | recode: AGE_to_2          | recode: AGE_to_9                | measures.yaml, line 12: there is no recode “AGE_to_9” in recodes.yaml
            recodes.yaml  | 'old: [middle, old]'      | 'old: [young, old]'             | recodes.yaml, line 3: “young” stands in two groups
            recodes.yaml  | '{young: [young], old'    | '{young: [young], elder'        | recodes.yaml, line 2: recode AGE_to_2 turns “middle” into “elder”, which is not under “to”
            index.yaml    | third.yaml                | fourth.yaml                     | fourth.yaml: there is no such file
            """)
    void oneSentenceNamesFileLineQuestionAndFault(String file, String from, String to, String sentence) {
        SoundSurveys.copyTo(folder);
        SoundSurveys.change(folder.resolve(file), from.replace("\\n", "\n"), to.replace("\\n", "\n"));

        assertThatThrownBy(() -> SurveyFiles.read(folder))
                .isInstanceOf(SurveyFault.class)
                .hasMessage(folder + "/" + sentence);
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        SoundSurveys.copyTo(folder);
        Path file = folder.resolve("second.yaml");
        Files.write(file, Files.readString(file).getBytes(Charset.forName("windows-1250")));

        assertThatThrownBy(() -> SurveyFiles.read(folder))
                .hasMessage(file + ": the file is not saved as UTF-8; save it again as UTF-8");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        SoundSurveys.copyTo(folder);
        Files.writeString(folder.resolve("first.yaml"), "# nothing yet\n");

        assertThatThrownBy(() -> SurveyFiles.read(folder))
                .hasMessage(folder + "/first.yaml, line 1: the file is empty, or is not made of “name: value” lines");
    }

    @Test
    void atMostSixMeasuresAreHeadlines() throws IOException {
        SoundSurveys.copyTo(folder);
        String measure = "{question: progress, objectives: [A1], headline: true, title: Good, phrase: say it is good}";
        StringBuilder more = new StringBuilder("measures:\n");
        for (int i = 2; i <= 7; i++) {
            more.append("  M").append(i).append(": ").append(measure).append("\n");
        }
        SoundSurveys.change(folder.resolve("measures.yaml"), "measures:\n", more.toString());

        assertThatThrownBy(() -> SurveyFiles.read(folder))
                .hasMessage(folder
                        + "/measures.yaml, line 11: measure M1 would be one headline too many; at most 6 are allowed");
    }
}
