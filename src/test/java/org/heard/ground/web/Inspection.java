package org.heard.ground.web;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What can be seen of a page in a window with JavaScript, for rules that hold on every page. {@link Browser} puts axe
 * into each such window once, so that a walk of some hundred pages takes minutes, not an hour.
 */
public final class Inspection {
    private static final String AXE = """
            () => axe.run(document, {resultTypes: ["violations"]}).then((found) => found.violations.map(
              (one) => one.id + ": " + one.nodes.map((node) => node.html).slice(0, 3).join(" | ")))""";

    private static final String LOOK = """
            () => {
              const texts = (css) => [...document.querySelectorAll(css)].map((one) => one.innerText.trim());
              const size = (one) => { const box = one.getBoundingClientRect(); return [box.width, box.height]; };
              const seen = (one) => one.offsetParent !== null && !one.closest(".govuk-skip-link");
              const small = (css, least) => [...document.querySelectorAll(css)].filter(seen)
                .filter((one) => Math.min(...size(one)) < least).map((one) => one.outerHTML.slice(0, 120));
              const question = document.querySelector("h1");
              const words = question && question.cloneNode(true);
              if (words) words.querySelectorAll(".govuk-caption-l, .heard-optional").forEach((part) => part.remove());
              return {
                h1: texts("h1").length, heading: question ? question.innerText : "", question: words ? words.textContent.trim() : "",
                levels: [...document.querySelectorAll("h1, h2, h3, h4")].map((one) => Number(one.tagName[1])),
                title: document.title, lang: document.documentElement.lang, dir: document.documentElement.dir,
                width: document.documentElement.scrollWidth, inTables: texts("table input, table textarea").length,
                dropDowns: texts("select, input[type=range], input[type=date]").length,
                small: small(".govuk-radios__input, .govuk-checkboxes__input", 44)
                  .concat(small("main button, main .govuk-button", 24), small("a", 24)),
              };
            }""";

    private static final String WIDTH_TWICE_AS_LARGE = """
            () => {
              const root = document.documentElement;
              root.style.fontSize = "200%";
              const width = root.scrollWidth;
              root.style.fontSize = "";
              return width;
            }""";

    /** After one press of Tab the browser draws the focus for scripts as for people. */
    private static final String UNSEEN_FOCUS = """
            () => {
              const look = (one) => {
                const style = getComputedStyle(one);
                return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.backgroundColor,
                  style.borderColor, style.borderWidth, style.textDecoration].join();
              };
              const near = (one) => [one, one.nextElementSibling].filter(Boolean)
                .map((each) => look(each) + getComputedStyle(each, "::before").boxShadow).join();
              const wrong = [], tried = new Set();
              for (const one of document.querySelectorAll("main a[href], main button, main input, main select, main textarea, main summary, [tabindex='0'], nav a")) {
                if (one.type === "hidden" || one.tabIndex < 0 || !one.checkVisibility()) continue;
                const kind = [one.tagName, one.className, one.type, one.parentElement.className].join();
                if (tried.has(kind)) continue;
                tried.add(kind);
                document.activeElement.blur();
                const before = near(one);
                one.focus();
                if (document.activeElement === one && near(one) === before) wrong.push(one.outerHTML.slice(0, 120));
              }
              return wrong.slice(0, 3);
            }""";

    private Inspection() {}

    /** What can be reached by keyboard and looks no different then: the first places. */
    @SuppressWarnings("unchecked")
    public static List<String> unseenFocus(Page page) {
        page.keyboard().press("Tab");
        return (List<String>) page.evaluate(UNSEEN_FOCUS);
    }

    /** How wide a page becomes when its text is set twice as large, in CSS pixels. */
    public static int widthOfLargeText(Page page) {
        return (int) page.evaluate(WIDTH_TWICE_AS_LARGE);
    }

    /** What axe finds against WCAG and good practice: the rule, and the first places. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        return (List<String>) page.evaluate(AXE);
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> look(Page page) {
        return (Map<String, Object>) page.evaluate(LOOK);
    }
}
