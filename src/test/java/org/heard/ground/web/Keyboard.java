package org.heard.ground.web;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Somebody who moves through a page by keyboard alone, in tests. */
public final class Keyboard {
    /** The check of answers has a link for each. */
    private static final int TABS = 100;

    private static final String QUESTIONS =
            "[...new Set([...document.querySelectorAll('main form input:not([type=hidden]), main form textarea')]"
                    + ".map((field) => field.name))]";

    private Keyboard() {}

    /** Presses Tab until that has the focus. */
    public static void tabTo(Page page, String focused) {
        for (int i = 0; i < TABS; i++) {
            if (page.locator(focused).count() > 0) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("cannot be reached by keyboard on " + page.url() + ": " + focused);
    }

    public static void enter(Page page) {
        goOn(page, () -> page.keyboard().press("Enter"));
    }

    /** Answers the questions shown and continues: the first choice, or these words; no second child. */
    public static void answer(Page page, String words) {
        answer(page, words, false);
    }

    /** As {@link #answer(Page, String)}. @param anotherChild whether there is one */
    public static void answer(Page page, String words, boolean anotherChild) {
        for (Object question : (List<?>) page.evaluate(QUESTIONS)) {
            tabTo(page, "main [name='" + question + "']:focus");
            if (page.locator("main textarea").count() > 0) {
                page.keyboard().type(words);
            } else {
                page.keyboard().press("Space");
                if (question.equals("another-child") && !anotherChild) {
                    page.keyboard().press("ArrowDown");
                }
            }
        }
        tabTo(page, "button:focus >> text=Continue");
        enter(page);
    }

    /** Does it, and waits until the page it leads to has loaded. */
    public static void goOn(Page page, Runnable act) {
        AtomicInteger loaded = new AtomicInteger();
        Consumer<Page> count = any -> loaded.incrementAndGet();
        page.onLoad(count);
        act.run();
        page.waitForCondition(() -> loaded.get() > 0);
        page.offLoad(count);
    }
}
