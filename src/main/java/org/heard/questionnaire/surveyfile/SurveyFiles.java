package org.heard.questionnaire.surveyfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.questionnaire.survey.Languages;
import org.heard.questionnaire.survey.Margins;
import org.heard.questionnaire.survey.Objective;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/**
 * Reads the folder {@code surveys/}: what {@code index.yaml} lists, and the files they share. A fault
 * stops the reading with a {@link SurveyFault}, so that nothing behind it ever meets a faulty survey.
 */
public final class SurveyFiles {
    private static final String AREA = "area.yaml";
    private static final String MARGINS = "margins.yaml";
    private static final String INTERFACE = "interface.yaml";

    private static Surveys shipped;

    private final SurveyFolder folder;
    private final SchemaChecks checks = new SchemaChecks();

    private SurveyFiles(SurveyFolder folder) {
        this.folder = folder;
    }

    /** The surveys that come with this build: read once, for they cannot change while it runs. */
    public static synchronized Surveys shipped() {
        if (shipped == null) {
            shipped = new SurveyFiles(SurveyFolder.packed()).read().surveys();
        }
        return shipped;
    }

    /** @param folder laid out like {@code surveys/} */
    public static Surveys read(Path folder) {
        return new SurveyFiles(SurveyFolder.at(folder)).read().surveys();
    }

    /** As {@link #changes(Path)}, of the surveys that come with this build. */
    public static ChangeReader shippedChanges() {
        return new SurveyFiles(SurveyFolder.packed()).read();
    }

    /**
     * A folder read once, against which any number of changed files can be set.
     *
     * @throws SurveyFault where the folder cannot be read
     */
    public static ChangeReader changes(Path folder) {
        return new SurveyFiles(SurveyFolder.at(folder)).read();
    }

    /** The surveys, with what the folder's files share for a file that is set against them. */
    private ChangeReader read() {
        try {
            Entry index = shared("index.yaml");
            Translations translations = Translations.read(index, this::language);
            SharedFiles files = files(translations);
            Surveys surveys = surveys(index, translations, files);
            return new ChangeReader(surveys, files, translations, new Symbols(folder)::has, texts(index));
        } finally {
            // Where a file does not keep to its schema that is what is wrong, not what the reading made of it.
            checks.passed();
        }
    }

    /** Of each survey's file, by key. */
    private Map<String, String> texts(Entry index) {
        Map<String, String> texts = new HashMap<>();
        index.at("surveys")
                .items()
                .forEach(name -> texts.put(
                        YamlFile.read(name.text(), folder.text(name.text()))
                                .at("key")
                                .text(),
                        folder.text(name.text())));
        return texts;
    }

    private Surveys surveys(Entry index, Translations translations, SharedFiles files) {
        Set<String> objectives = files.keys();
        List<Survey> surveys = new ArrayList<>();
        for (Entry name : index.at("surveys").items()) {
            SurveyFile file = SurveyFile.read(survey(name.text()), files.scales(), objectives);
            FaceCheck.check(file, files.recodes(), new Symbols(folder)::has);
            surveys.add(checked(file, surveys, files.recodes(), translations));
        }
        return new Surveys(
                files.area(),
                surveys,
                files.objectives(),
                files.measures().measures(surveys),
                files.measures().names(surveys),
                files.measures().splits(surveys, files.recodes()),
                files.recodes(),
                languages(files, translations, surveys),
                margins(surveys, files.recodes()),
                new MediaFiles(folder).of(surveys));
    }

    /** What every survey file of the folder leans on. */
    record SharedFiles(
            AreaNames area,
            Scales scales,
            Map<String, Recode> recodes,
            MeasuresFile measures,
            List<Objective> objectives) {
        Set<String> keys() {
            return objectives.stream().map(Objective::key).collect(Collectors.toSet());
        }
    }

    private SharedFiles files(Translations translations) {
        AreaFile area =
                AreaFile.read(shared(AREA), translations, SurveyFolder.packed().yaml(AREA));
        Scales scales = Scales.read(shared("scales.yaml"), area, Texts.with(area.area(), translations));
        Map<String, Recode> recodes = RecodesFile.read(shared("recodes.yaml"), scales, area.parts());
        MeasuresFile measures = new MeasuresFile(shared("measures.yaml"), scales.texts());
        return new SharedFiles(area.area(), scales, recodes, measures, measures.objectives());
    }

    private Margins margins(List<Survey> surveys, Map<String, Recode> recodes) {
        return folder.holds(MARGINS) ? new MarginsFile(shared(MARGINS), surveys, recodes).margins() : Margins.NONE;
    }

    /** A folder without words of its own is spoken for by those of this build. */
    private Languages languages(SharedFiles files, Translations translations, List<Survey> surveys) {
        Entry ours = interfaceOf(SurveyFolder.packed());
        Entry file = folder.holds(INTERFACE) ? interfaceOf(folder) : ours;
        Set<String> needed = ours.at("words").fields().keySet();
        return new Languages(
                new InterfaceFile(files.area(), translations).read(file, needed),
                translations.ofTheInterface(),
                files.area().texts(),
                files.measures().names(translations, surveys));
    }

    private Entry interfaceOf(SurveyFolder holder) {
        return checks.check(SchemaChecks.Kind.SHARED, holder.yaml(INTERFACE));
    }

    private static Survey checked(
            SurveyFile file, List<Survey> before, Map<String, Recode> recodes, Translations translations) {
        RouteCheck.check(file);
        SharedPageCheck.check(file);
        LanguageCheck.check(file, translations);
        FamilyCheck.check(file, before);
        List<Survey> family = before.stream()
                .filter(survey -> survey.instrument().equals(file.survey().instrument()))
                .toList();
        return file.with(new LineageReader(recodes, family).read(file));
    }

    private Entry shared(String name) {
        return checks.check(SchemaChecks.Kind.SHARED, folder.yaml(name));
    }

    private Entry language(String name) {
        return checks.check(SchemaChecks.Kind.LANGUAGE, folder.yaml(name));
    }

    private Entry survey(String name) {
        return checks.check(SchemaChecks.Kind.SURVEY, folder.yaml(name));
    }
}
