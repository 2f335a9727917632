package org.heard.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.heard.ground.web.Browser;
import org.heard.ground.web.Inspection;
import org.heard.ground.web.Routes;
import org.heard.improvement.record.RecordGround;
import org.heard.story.Demonstration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Every page there is for those who sign in, as each of them finds it by following links: what holds on all pages is
 * checked on each. An address that no link leads to has to be on the list of exceptions, with its reason.
 */
@QuarkusTest
@TestProfile(Demonstration.class)
class EveryPageTest {
    private static final int PHONE = 320;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;

    @TestHTTPResource
    URI base;

    @Inject
    RecordGround ground;

    @Inject
    SampleBoard board;

    @Inject
    DataSource database;

    @BeforeEach
    void begin() {
        ground.clear();
        board.write();
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        new WorkInHand(base, database).undo();
        ground.clear();
        board.write();
    }

    @Test
    @EnabledIf(
            value = "org.heard.ground.web.Browser#isHere",
            disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium).")
    void everyPageOfEveryRoleKeepsTheRules() throws Exception {
        new WorkInHand(base, database).begin();
        List<String> wrong = new ArrayList<>();
        List<Visits> walks = new ArrayList<>();
        Set<String> looked = new HashSet<>();
        try (Browser browser = new Browser()) {
            for (String role : List.of("officer", "administrator", "forum", "chair", "partner")) {
                Visits walk = new Visits(base, Visitor.signedIn(base, role));
                walk.follow("/your-pages");
                wrong.addAll(walk.wrong());
                wrong.addAll(look(browser, walk.visitor(), walk.toLookAt(looked)));
                walks.add(walk);
            }
        }
        assertThat(wrong).as("what is wrong with pages").isEmpty();
        assertThat(left(walks)).as("addresses nobody came to, without a reason").isEmpty();
    }

    /** Addresses that no link led to and that have no reason, and reasons of addresses there are not. */
    private static Set<String> left(List<Visits> walks) {
        NotWalked reasons = NotWalked.read();
        Set<String> pages = Routes.asked().stream()
                .filter(route -> !route.isFile())
                .map(Routes.Route::template)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> left = reasons.unused(pages);
        pages.stream()
                .filter(page -> !reasons.has(page))
                .filter(page -> walks.stream().noneMatch(walk -> walk.seen().contains(page)))
                .forEach(left::add);
        return left;
    }

    private List<String> look(Browser browser, Visitor visitor, List<String> addresses) {
        List<String> wrong = new ArrayList<>();
        try (BrowserContext window = browser.window(true, PHONE)) {
            window.addCookies(List.of(new Cookie(visitor.name(), visitor.value()).setUrl(base.toString())));
            Page page = window.newPage();
            for (String address : addresses) {
                page.setViewportSize(PHONE, HEIGHT);
                page.navigate(base.resolve(address).toString());
                Stream.of(
                                Inspection.violations(page),
                                Inspection.unseenFocus(page).stream()
                                        .map("no focus to be seen: "::concat)
                                        .toList(),
                                tooWide(page, PHONE),
                                tooWide(page, DESK))
                        .flatMap(List::stream)
                        .forEach(one -> wrong.add(visitor.who() + " " + address + ": " + one));
            }
        }
        return wrong;
    }

    private static List<String> tooWide(Page page, int window) {
        page.setViewportSize(window, HEIGHT);
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        return width > window ? List.of(width + " wide in a window of " + window) : List.of();
    }
}
