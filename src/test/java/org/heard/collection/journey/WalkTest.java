package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Inspection;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.SharedPage;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of every survey, in each of its faces and languages, and of help, in a real browser: the rules that hold on all of
 * them. With {@code -Dheard.pictures=true} a picture of each is written to {@code target/pictures/walk}, as narrow
 * as a phone and as wide as a desk; {@code -Dheard.walk="yp|easy ar"} walks only there. axe, which takes longer than all else,
 * looks in one language of each direction; with {@code -Dheard.axe=everywhere} in all of them: the others have the same elements
 * and other words.
 */
@QuarkusTest
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium) to run this test.")
class WalkTest {
    private static final int NARROW = 360;
    private static final int WIDE = 1280;
    private static final Pattern ONLY = Pattern.compile(System.getProperty("heard.walk", ""));
    private static final boolean PICTURES = Boolean.getBoolean("heard.pictures");
    private static final List<String> RIGHT_TO_LEFT = List.of("ar");
    private static final List<String> AXE = List.of("en", "ar");
    private static final boolean AXE_EVERYWHERE =
            System.getProperty("heard.axe", "").equals("everywhere");

    /** Somebody who is asked as much as can be, or what the one before was not. */
    private static final Map<String, List<Map<String, String>>> PEOPLE = Map.of(
            "pc_next",
                    List.of(Map.of(
                            "child-1/age_band", "11-15",
                            "child-1/needs", "autism|slcn",
                            "child-1/support_status", "plan",
                            "child-1/another-child", "yes",
                            "soc_used", "1")),
            "yp",
                    List.of(Map.of(
                            "yp_age",
                            "13-15",
                            "yp_parent_agrees",
                            "1",
                            "yp_parent_is",
                            "parent",
                            "yp_agree",
                            "1",
                            "yp_help",
                            "parent")),
            "staff", List.of(Map.of("st_role", "head", "st_training", "1"), Map.of("st_role", "clinician")));

    private static final List<String> BEFORE_SENDING =
            List.of("", "/format", "/check-answers", "/come-back", "/invitation", "/receipt", "/stop", "/stopped");
    private static final Map<String, List<String>> BESIDES = Map.of(
            "pc_next",
            List.of("/child-1/remove", "/child-2/colour", "/worried"),
            "yp",
            List.of("/worried", "/your-answers"));

    /** What every footer leads to. */
    private static final List<String> HELP = List.of(
            "/help", "/privacy", "/privacy/parents", "/privacy/young-people", "/privacy/staff", "/accessibility");

    private static Browser browser;

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    @Inject
    Surveys surveys;

    @BeforeAll
    static void openTheBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void openDraftsAsInTheDemonstration() {
        QuarkusMock.installMockForType(
                new DraftLanguages(null) {
                    @Override
                    boolean mayBeRead() {
                        return true;
                    }
                },
                DraftLanguages.class);
    }

    @AfterEach
    void leaveNothingBehind() {
        PEOPLE.keySet().forEach(fieldwork::clear);
    }

    static Stream<Arguments> walks() {
        return org.heard.questionnaire.surveyfile.SurveyFiles.shipped().all().stream()
                .filter(survey -> PEOPLE.containsKey(survey.key()))
                .flatMap(survey -> survey.faces().stream()
                        .flatMap(face -> Stream.concat(
                                        survey.languages().checked().stream(), survey.languages().drafts().stream())
                                .filter(language -> ONLY.matcher(survey.key() + " " + face + " " + language)
                                        .find())
                                .map(language -> Arguments.of(survey.key(), face, language))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("walks")
    void everyPageKeepsTheRules(String key, String face, String language) {
        fieldwork.open(key);
        Survey survey = surveys.survey(key).orElseThrow();
        Walk walk = new Walk(survey.title().in(language), face, language);
        for (Map<String, String> answers : PEOPLE.get(key)) {
            try (BrowserContext window = browser.window(true, NARROW)) {
                walk.through(window, survey, answers);
            }
        }
        assertThat(walk.seen).hasSizeGreaterThan(pages(survey, face));
        assertThat(walk.wrong).isEmpty();
    }

    /** How many pages of questions there are, those that share one counted once. */
    private static int pages(Survey survey, String face) {
        boolean together = survey.faces().indexOf(face) == 0;
        return (int) survey.pages(face).stream()
                .map(page -> page.shared()
                        .filter(shared -> together)
                        .map(SharedPage::key)
                        .orElse(page.id()))
                .distinct()
                .count();
    }

    static Stream<String> languages() {
        return org.heard.questionnaire.surveyfile.SurveyFiles.shipped().languages().ofTheInterface().stream()
                .map(offer -> offer.language().code())
                .filter(language -> ONLY.matcher("help " + language).find());
    }

    @ParameterizedTest(name = "help {0}")
    @MethodSource("languages")
    void everyPageOfHelpKeepsTheRulesToo(String language) {
        Walk walk = new Walk("", "", language);
        try (BrowserContext window = browser.window(true, NARROW)) {
            walk.throughHelp(window);
        }
        assertThat(walk.seen).hasSize(HELP.size());
        assertThat(walk.wrong).isEmpty();
    }

    /**
     * One survey in one face and language, or the site's own pages, which have neither name nor face; what is wrong
     * with them, said all at once.
     */
    private final class Walk {
        private final String name;
        private final String face;
        private final String language;
        private final Set<String> seen = new LinkedHashSet<>();
        private final Set<String> headings = new HashSet<>();
        private final List<String> wrong = new ArrayList<>();

        Walk(String name, String face, String language) {
            this.name = name;
            this.face = face;
            this.language = language;
        }

        void throughHelp(BrowserContext window) {
            Page page = window.newPage();
            HELP.forEach(path -> look(page, path));
        }

        void through(BrowserContext window, Survey survey, Map<String, String> answers) {
            handOver(window, survey, answers);
            Respondent person = new Respondent(base);
            Respondent.Read check = person.answerAll(person.open("/" + survey.key() + "/answer?" + how()), answers);
            window.addCookies(List.of(new Cookie(PageResponses.COOKIE, person.cookie()).setUrl(base + survey.key())));
            Page page = window.newPage();
            for (String besides : BEFORE_SENDING) {
                look(page, "/" + survey.key() + besides);
            }
            BESIDES.getOrDefault(survey.key(), List.of()).forEach(besides -> look(page, "/" + survey.key() + besides));
            check.page().select("dd a").eachAttr("href").stream()
                    .map(change -> change.replaceFirst("[?].*", ""))
                    .filter(path -> !path.matches(".*/child-[2-6]/.*"))
                    .forEach(path -> look(page, path));
            person.submit(check);
            survey.approach().equality().forEach(asked -> look(page, "/" + survey.key() + "/equality/" + asked.key()));
            look(page, "/" + survey.key() + "/sent");
        }

        /** The pages a parent or carer answers, which nobody can open once they have. */
        private void handOver(BrowserContext window, Survey survey, Map<String, String> answers) {
            List<String> adults = survey.questions().stream()
                    .filter(question -> question.asked().traits().adult())
                    .map(Question::key)
                    .filter(answers::containsKey)
                    .toList();
            for (String adult : adults) {
                Respondent person = new Respondent(base);
                person.answerUntil(person.open("/" + survey.key() + "/answer?" + how()), adult, answers);
                window.addCookies(
                        List.of(new Cookie(PageResponses.COOKIE, person.cookie()).setUrl(base + survey.key())));
                Page page = window.newPage();
                look(page, "/" + survey.key() + "/" + adult + "?adult=yes");
                if (adult.equals(adults.get(0))) {
                    look(page, "/" + survey.key() + "/" + adult);
                }
                page.close();
            }
        }

        private String how() {
            return "lang=" + language + (face.isEmpty() ? "" : "&face=" + face);
        }

        private void look(Page page, String path) {
            if (!seen.add(path)) {
                return;
            }
            page.setViewportSize(NARROW, 900);
            page.navigate(base.resolve(path + (path.contains("?") ? "&" : "?") + how())
                    .toString());
            judge(path, Inspection.look(page));
            must(path, "can be heard", page.locator("#listen button").count() == 1);
            must(path, "not wider with text twice as large", Inspection.widthOfLargeText(page) <= NARROW);
            if (AXE_EVERYWHERE || AXE.contains(language)) {
                Inspection.violations(page).forEach(violation -> wrong.add(path + ": " + violation));
            }
            if (PICTURES) {
                picture(page, path, NARROW);
                page.setViewportSize(WIDE, 900);
                picture(page, path, WIDE);
            }
        }

        private void judge(String path, Map<String, Object> page) {
            must(path, "one h1", page.get("h1").equals(1));
            must(path, "title " + page.get("title"), titled(page));
            must(path, "language", page.get("lang").equals(language));
            must(path, "direction", page.get("dir").equals(RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr"));
            must(path, "not wider than the phone", (int) page.get("width") <= NARROW);
            must(path, "no table holds an input", page.get("inTables").equals(0));
            must(
                    path,
                    "no drop-down, slider or date picker",
                    page.get("dropDowns").equals(0));
            must(path, "heading once: " + page.get("heading"), headings.add((String) page.get("heading")));
            must(path, "large enough: " + page.get("small"), ((List<?>) page.get("small")).isEmpty());
        }

        /** The heading's own words, then whatever places it, the survey, Heard. */
        private boolean titled(Map<String, Object> page) {
            String title = (String) page.get("title");
            String question = (String) page.get("question");
            return name.isEmpty()
                    ? title.equals(question + " – Heard")
                    : title.startsWith(question)
                            && (title.endsWith(" – " + name + " – Heard") || title.equals(name + " – Heard"));
        }

        private void must(String path, String rule, boolean kept) {
            if (!kept) {
                wrong.add(path + ": " + rule);
            }
        }

        private void picture(Page page, String path, int width) {
            String file = path.substring(1).replaceAll("\\W", "-") + "-" + width + ".png";
            String folder = (face.isEmpty() ? "site" : face) + "-" + language;
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "pictures", "walk", folder, file)));
        }
    }
}
