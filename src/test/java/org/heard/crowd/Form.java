package org.heard.crowd;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a page of ours, filled in by chance. */
final class Form {
    private static final Pattern FORM = Pattern.compile("<form method=\"post\"(?: action=\"([^\"]*)\")?");
    private static final Pattern CONTROL =
            Pattern.compile("<input [^>]*?name=\"([^\"]+)\" type=\"(radio|checkbox|text)\" value=\"([^\"]*)\""
                    + "|<input type=\"(hidden)\" name=\"([^\"]+)\" value=\"([^\"]*)\""
                    + "|<(textarea) [^>]*?name=\"([^\"]+)\"");
    private static final String WORDS = "Invented+for+a+measurement%2C+about+as+long+as+people+write+here.";

    private final String action;
    private final Map<String, List<String>> choices = new LinkedHashMap<>();
    private final StringBuilder filled = new StringBuilder();

    private Form(String action) {
        this.action = action;
    }

    /** @param address of the page it stands on */
    static Form on(String page, String address) {
        Matcher start = FORM.matcher(page);
        if (!start.find()) {
            throw new IllegalStateException("there is no form on " + address);
        }
        Form form = new Form(start.group(1) == null ? address : start.group(1).replace("&amp;", "&"));
        form.read(page.substring(start.end(), page.indexOf("</form>", start.end())));
        return form;
    }

    private void read(String inside) {
        Matcher control = CONTROL.matcher(inside);
        while (control.find()) {
            if (control.group(4) != null) {
                add(control.group(5), control.group(6));
            } else if (control.group(7) != null) {
                add(control.group(8), null);
            } else if (control.group(2).equals("text")) {
                add(control.group(1), "");
            } else {
                choices.computeIfAbsent(control.group(1), name -> new ArrayList<>())
                        .add(control.group(3));
            }
        }
    }

    private void add(String name, String value) {
        filled.append(filled.isEmpty() ? "" : "&").append(name).append('=');
        filled.append(value == null ? WORDS : URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    String action() {
        return action;
    }

    /** One of the choices of each question; of a question "another child?" the last, which is no. */
    String filled(Random chance) {
        choices.forEach((name, values) -> {
            boolean loop = name.equals("another-child");
            add(name, values.get(loop ? values.size() - 1 : chance.nextInt(values.size())));
        });
        return filled.toString();
    }
}
