package org.heard.questionnaire.surveyfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.questionnaire.survey.Languages;
import org.heard.questionnaire.survey.Margins;
import org.heard.questionnaire.survey.Objective;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.SurveyContents;
import org.heard.questionnaire.survey.Surveys;

/**
 * Reads the folder {@code surveys/}: what {@code index.yaml} lists, and the files they share. A fault
 * stops the reading with a {@link SurveyFault}, so that nothing behind it ever meets a faulty survey.
 */
public final class SurveyFiles {
    static final String AREA = "area.yaml";
    private static final String MARGINS = "margins.yaml";
    private static final String INTERFACE = "interface.yaml";

    private static Surveys shipped;

    private final SurveyFolder folder;
    private final LaidOver over;
    private final Consumer<String> unread;
    private final SchemaChecks checks = new SchemaChecks();
    private final Map<String, Boolean> drawn = new ConcurrentHashMap<>();

    private SurveyFiles(SurveyFolder folder, LaidOver over, Consumer<String> unread) {
        this.folder = folder;
        this.over = over;
        this.unread = unread;
    }

    private SurveyFiles(SurveyFolder folder) {
        this(folder, LaidOver.NONE, fault -> {});
    }

    /** The surveys that come with this build: read once, for they cannot change while it runs. */
    public static synchronized Surveys shipped() {
        if (shipped == null) {
            shipped = new Surveys(new SurveyFiles(SurveyFolder.packed()).read().contents());
        }
        return shipped;
    }

    /** @param folder laid out like {@code surveys/} */
    public static Surveys read(Path folder) {
        return new Surveys(new SurveyFiles(SurveyFolder.at(folder)).read().contents());
    }

    /**
     * The files with what the database lays over them. A kept text that no longer goes with the files is left out and
     * named: nothing else may stop for it.
     *
     * @param folder laid out like {@code surveys/}; empty for the one of this build
     * @param unread hears one sentence for each text that could not be read
     */
    public static Surveys read(Optional<Path> folder, LaidOver over, Consumer<String> unread) {
        SurveyFolder place = folder.map(SurveyFolder::at).orElseGet(SurveyFolder::packed);
        return new Surveys(changes(place, over, unread).contents());
    }

    static ChangeReader changes(SurveyFolder folder, LaidOver over, Consumer<String> unread) {
        return new SurveyFiles(folder, over, unread).read();
    }

    /**
     * A folder read once, against which any number of changed files can be set.
     *
     * @throws SurveyFault where the folder cannot be read
     */
    public static ChangeReader changes(Path folder) {
        return new SurveyFiles(SurveyFolder.at(folder)).read();
    }

    /** The text of the file with the survey of that key. */
    static Optional<String> text(SurveyFolder folder, String key) {
        return folder.yaml("index.yaml").at("surveys").items().stream()
                .map(Entry::text)
                .filter(name -> folder.yaml(name).at("key").text().equals(key))
                .map(folder::text)
                .findFirst();
    }

    /** The surveys, with what the folder's files share for a file that is set against them. */
    private ChangeReader read() {
        try {
            Entry index = shared("index.yaml");
            Translations translations = Translations.read(index, this::language);
            SharedFiles files = withCopies(files(translations), index);
            KeptSurveys kept = new KeptSurveys(over, files, translations, this::hasSymbol, unread);
            return new ChangeReader(contents(index, translations, files, kept), files, kept);
        } finally {
            // Where a file does not keep to its schema that is what is wrong, not what the reading made of it.
            checks.passed();
        }
    }

    /** With the recodes that surveys carry, and those that hold for copies of the surveys they name. */
    private SharedFiles withCopies(SharedFiles files, Entry index) {
        Map<String, Recode> recodes = files.recodes();
        for (Entry name : index.at("surveys").items()) {
            Entry root = folder.yaml(name.text());
            if (!over.holds(root.text("key", ""))) {
                recodes = RecodesFile.with(recodes, root, files.scales().with(root));
            }
        }
        for (LaidOver.KeptSurvey one : over.surveys()) {
            try {
                Entry root = YamlFile.read(one.key(), one.text());
                recodes = RecodesFile.with(recodes, root, files.scales().with(root));
            } catch (SurveyFault fault) {
                continue; // it is named when it is read
            }
        }
        return files.with(recodes);
    }

    private SurveyContents contents(Entry index, Translations translations, SharedFiles files, KeptSurveys kept) {
        List<Survey> surveys = new ArrayList<>();
        for (Entry name : index.at("surveys").items()) {
            Entry root = survey(name.text());
            if (!kept.holds(root.at("key").text())) {
                SurveyFile file = SurveyFile.read(root, files.scales(), files.objectives());
                FaceCheck.check(file, files.recodes(), this::hasSymbol);
                surveys.add(checked(file, surveys, files.recodes(), translations));
            }
        }
        kept.layOver(surveys);
        return new SurveyContents(
                files.area().area(),
                surveys,
                files.objectives().own(),
                files.measures()
                        .measures(surveys, files.objectives(), files.area().official()),
                files.measures().names(surveys),
                files.measures().splits(surveys, files.recodes()),
                files.recodes(),
                languages(files, translations, surveys),
                margins(files.area().area(), surveys, files.recodes()),
                new MediaFiles(folder).of(surveys));
    }

    /** What every survey file of the folder leans on. */
    record SharedFiles(
            AreaFile area,
            Scales scales,
            Map<String, Recode> recodes,
            MeasuresFile measures,
            ObjectiveCodes objectives) {
        SharedFiles with(Map<String, Recode> others) {
            return new SharedFiles(area, scales, others, measures, objectives);
        }
    }

    private boolean hasSymbol(String name) {
        return drawn.computeIfAbsent(name, new Symbols(folder)::has);
    }

    private SharedFiles files(Translations translations) {
        Entry text = area();
        AreaFile area = AreaFile.read(text, translations, SurveyFolder.packed().yaml(AREA));
        Scales scales = Scales.read(shared("scales.yaml"), area, Texts.with(area.area(), translations));
        Map<String, Recode> recodes = RecodesFile.read(shared("recodes.yaml"), scales, area.parts());
        MeasuresFile measures = new MeasuresFile(shared("measures.yaml"), scales.texts());
        measures.refuseUnknown(text);
        return new SharedFiles(area, scales, recodes, measures, objectives(area, measures.file()));
    }

    private ObjectiveCodes objectives(AreaFile area, Entry measures) {
        List<Objective> beside = AreaFile.objectives(measures);
        Stream<String> known = Stream.of(
                        area.objectives(),
                        beside,
                        AreaFile.objectives(folder.yaml(AREA)),
                        AreaFile.objectives(SurveyFolder.packed().yaml(AREA)))
                .flatMap(List::stream)
                .map(Objective::key);
        return new ObjectiveCodes(
                area.objectives().isEmpty() ? beside : area.objectives(), known.collect(Collectors.toSet()));
    }

    /** Figures of one area say nothing of another. */
    private Margins margins(AreaNames area, List<Survey> surveys, Map<String, Recode> recodes) {
        if (!folder.holds(MARGINS)) {
            return Margins.NONE;
        }
        Entry file = shared(MARGINS);
        boolean ofAnother = !file.text("of_area", area.name()).equals(area.name());
        return ofAnother ? Margins.NONE : new MarginsFile(file, surveys, recodes).margins();
    }

    /** A folder without words of its own is spoken for by those of this build. */
    private Languages languages(SharedFiles files, Translations translations, List<Survey> surveys) {
        Entry ours = interfaceOf(SurveyFolder.packed());
        Entry file = folder.holds(INTERFACE) ? interfaceOf(folder) : ours;
        Set<String> needed = ours.at("words").fields().keySet();
        return new Languages(
                new InterfaceFile(files.area().area(), translations).read(file, needed),
                translations.ofTheInterface(),
                files.area().area().texts(),
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

    private Entry area() {
        return over.area()
                .map(text ->
                        checks.check(SchemaChecks.Kind.SHARED, YamlFile.read(AREA + " (kept in the database)", text)))
                .orElseGet(() -> shared(AREA));
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
