package org.heard.collection.editor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.questionnaire.surveyfile.ChangeReader;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.questionnaire.surveyfile.GuardedSurvey;
import org.heard.questionnaire.surveyfile.SurveyFault;

/** Reads texts of surveys against what is asked now; a text is read again only where it, or what is asked, changed. */
@ApplicationScoped
class DraftReading {
    private static final int LONGEST = 500_000;
    private static final int MOST = 64;

    private final CurrentSurveys current;

    /** A copy of what can always be read again: another instance misses nothing. */
    private final Map<String, ReadText> lately =
            Collections.synchronizedMap(new LinkedHashMap<>(2 * MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, ReadText> eldest) {
                    return size() > MOST;
                }
            });

    DraftReading(CurrentSurveys current) {
        this.current = current;
    }

    /** @param folder the files it was set against */
    private record ReadText(ChangeReader folder, String text, GuardedSurvey read) {
        boolean isOf(ChangeReader now, String other) {
            return folder == now && text.equals(other);
        }
    }

    ChangeReader folder() {
        return current.reader();
    }

    /** The draft as a survey. */
    GuardedSurvey read(SurveyDraft draft) {
        return read(draft.key(), draft.text());
    }

    /** Any text of a survey. @param key by which what was read last is found again */
    GuardedSurvey read(String key, String text) {
        if (text.length() > LONGEST) {
            throw new EditRefused("The text is longer than a survey can be");
        }
        ReadText known = lately.get(key);
        if (known != null && known.isOf(folder(), text)) {
            return known.read();
        }
        try {
            ChangeReader folder = folder();
            GuardedSurvey read = folder.guarded(text, "draft " + key);
            lately.put(key, new ReadText(folder, text, read));
            return read;
        } catch (SurveyFault fault) {
            throw new EditRefused(fault.getMessage());
        }
    }
}
