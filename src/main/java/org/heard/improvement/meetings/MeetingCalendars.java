package org.heard.improvement.meetings;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.heard.ground.web.FileName;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.questionnaire.survey.Surveys;

/** Calendar files with the names of this council. */
@Singleton
class MeetingCalendars {
    static final String TYPE = "text/calendar; charset=utf-8";

    private final Surveys surveys;
    private final Clock clock;

    MeetingCalendars(Surveys surveys, Clock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    Response of(List<Meeting> meetings, String name) {
        AreaNames names = surveys.area();
        CalendarFile file = new CalendarFile(names.board(), names.council(), clock.getZone());
        return Response.ok(file.of(meetings), TYPE)
                .header(FileName.HEADER, FileName.attachment(name + ".ics"))
                .build();
    }
}
