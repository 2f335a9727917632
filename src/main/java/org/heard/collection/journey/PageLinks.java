package org.heard.collection.journey;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.heard.ground.web.PageLink;
import org.heard.ground.web.Surroundings;
import org.heard.people.area.Area;
import org.heard.questionnaire.survey.Audience;

/** What stands around every page of a survey: ways to have it otherwise, ways to find help. */
@Singleton
class PageLinks {
    private static final Pattern CHILD = Pattern.compile("^child-[0-9]/");

    private final UriInfo address;
    private final Area area;

    PageLinks(UriInfo address, Area area) {
        this.address = address;
        this.area = area;
    }

    Surroundings of(Visit visit) {
        boolean pictured = visit.survey().hasPictures(visit.voice().face());
        boolean plain = visit.survey().faces().indexOf(visit.voice().face()) == 0;
        return new Surroundings(
                visit.lastMoment()
                        .map(until -> visit.voice().say("closed_early", until))
                        .orElse(""),
                switches(visit, pictured),
                help(visit),
                Audience.of(visit.survey()).privacy(),
                pictured && !visit.contents().textOnly() ? visit.voice().say("pictures_credit") : "",
                visit.survey().isForYoungPeople() || !plain,
                true);
    }

    private List<PageLink> switches(Visit visit, boolean pictured) {
        List<PageLink> switches = new ArrayList<>();
        if (visit.survey().faces().size() > 1 && asksSomething(visit)) {
            switches.add(new PageLink(visit.voice().say("format_change"), toFormats(visit)));
        }
        if (pictured) {
            boolean off = visit.contents().textOnly();
            switches.add(new PageLink(
                    visit.voice().say(off ? "pictures_on" : "pictures_off"),
                    here(DisplayOptions.PICTURES, DisplayOptions.pictures(off))));
        }
        return switches;
    }

    /** Only there is something to look otherwise. */
    private boolean asksSomething(Visit visit) {
        String page = page(visit);
        return page.equals(CheckAnswersPage.NAME)
                || page.endsWith("/" + AnotherChild.KEY)
                || visit.survey().hasPage(CHILD.matcher(page).replaceFirst(""));
    }

    private String page(Visit visit) {
        String survey = "/" + visit.survey().key();
        String path = address.getPath();
        return path.startsWith(survey + "/") ? path.substring(survey.length() + 1) : path.substring(survey.length());
    }

    private String toFormats(Visit visit) {
        if (address.getRequestUri().getRawQuery() == null) { // as nearly always, and far quicker
            return "/" + visit.survey().key() + "/" + FormatPage.NAME + "?" + FormatPage.PAGE + "="
                    + URLEncoder.encode(page(visit), StandardCharsets.UTF_8);
        }
        return address.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replacePath("/" + visit.survey().key() + "/" + FormatPage.NAME)
                .replaceQueryParam(FormatPage.PAGE, page(visit))
                .build()
                .toString();
    }

    private String here(String parameter, String value) {
        return address.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam(parameter, value)
                .build()
                .toString();
    }

    /** Whom to talk to, wherever there is somebody; and the notice in their own words, where there is one. */
    private List<PageLink> help(Visit visit) {
        List<PageLink> help = new ArrayList<>();
        if (!area.names().worried(Audience.of(visit.survey())).isEmpty()) {
            help.add(new PageLink(visit.voice().say("worried"), visit.path(WorriedPage.NAME)));
        }
        if (!visit.survey().approach().notice().isEmpty()) {
            help.add(new PageLink(visit.voice().say("notice_title"), visit.path(NoticePage.NAME)));
        }
        return help;
    }
}
