package org.heard.ground.web;

/**
 * One radio button or checkbox.
 *
 * @param id unique on its page
 * @param picture a drawing beside the label, as SVG; empty for none
 */
public record Choice(String id, String value, String label, boolean chosen, String picture) {
    public Choice(String id, String value, String label, boolean chosen) {
        this(id, value, label, chosen, "");
    }
}
