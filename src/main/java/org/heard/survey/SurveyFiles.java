package org.heard.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the folder {@code surveys/}: what {@code index.yaml} lists, and the files they share. A fault
 * stops the reading with a {@link SurveyFault}, so that nothing behind it ever meets a faulty survey.
 */
public final class SurveyFiles {
    private final SurveyFolder folder;
    private final FileSchema surveySchema = new FileSchema(SurveyFolder.packed().text("survey.schema.json"));
    private final FileSchema sharedSchema = new FileSchema(SurveyFolder.packed().text("shared.schema.json"));

    private SurveyFiles(SurveyFolder folder) {
        this.folder = folder;
    }

    /** The surveys that come with this build. */
    public static Surveys shipped() {
        return new SurveyFiles(SurveyFolder.packed()).read();
    }

    /** @param folder laid out like {@code surveys/} */
    public static Surveys read(Path folder) {
        return new SurveyFiles(SurveyFolder.at(folder)).read();
    }

    private Surveys read() {
        AreaFile area = AreaFile.read(shared("area.yaml"));
        Scales scales = Scales.read(shared("scales.yaml"), area);
        Map<String, Recode> recodes = RecodesFile.read(shared("recodes.yaml"), scales, area.parts());
        MeasuresFile measures = new MeasuresFile(shared("measures.yaml"), scales.texts());
        List<Objective> objectives = measures.objectives();
        Set<String> keys = objectives.stream().map(Objective::key).collect(Collectors.toSet());
        List<Survey> surveys = new ArrayList<>();
        for (Entry name : shared("index.yaml").at("surveys").items()) {
            SurveyFile file = SurveyFile.read(survey(name.text()), scales, keys);
            FaceCheck.check(file, scales, recodes, new Symbols(folder)::has);
            surveys.add(checked(file, surveys, recodes));
        }
        return new Surveys(
                area.area(),
                surveys,
                objectives,
                measures.measures(surveys),
                measures.splits(surveys, recodes),
                recodes,
                Media.of(surveys, folder));
    }

    private static Survey checked(SurveyFile file, List<Survey> before, Map<String, Recode> recodes) {
        RouteCheck.check(file);
        LanguageCheck.check(file);
        FamilyCheck.check(file, before);
        List<Survey> family = before.stream()
                .filter(survey -> survey.instrument().equals(file.survey().instrument()))
                .toList();
        return file.with(new LineageReader(recodes, family).read(file));
    }

    private Entry shared(String name) {
        Entry file = folder.yaml(name);
        sharedSchema.check(file);
        return file;
    }

    private Entry survey(String name) {
        Entry file = folder.yaml(name);
        surveySchema.check(file);
        return file;
    }
}
