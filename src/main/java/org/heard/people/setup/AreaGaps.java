package org.heard.people.setup;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.people.account.Actor;
import org.heard.people.area.Area;
import org.heard.questionnaire.survey.Audience;

/** What of the area keeps a survey from opening, in the words of its forms. */
@Singleton
public class AreaGaps {
    private static final String LIST = "/area#missing";

    private final AreaTexts texts;
    private final Area area;

    AreaGaps(AreaTexts texts, Area area) {
        this.texts = texts;
        this.area = area;
    }

    /** For a survey of that audience, to name them; none in the demonstration, where all is invented. */
    public List<AreaGap> of(Audience audience) {
        return area.demo()
                ? List.of()
                : AreaGap.of(area.names().notices().gaps(audience), texts.now().tree());
    }

    /** The same for who reads them: whoever may not change the area is led to the list, and told who may. */
    public List<AreaGap> of(Audience audience, Actor reader) {
        return reader.isAdministrator()
                ? of(audience)
                : of(audience).stream()
                        .map(gap -> new AreaGap(gap.what(), gap.why() + "; an administrator fills it in", LIST))
                        .toList();
    }
}
