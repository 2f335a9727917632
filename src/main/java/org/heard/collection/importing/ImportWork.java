package org.heard.collection.importing;

import java.util.UUID;

/**
 * A large round on its way in.
 *
 * @param upload what the file is found by; opens nothing
 * @param again where the form that brings it in is sent once more
 */
public record ImportWork(UUID upload, String file, String again, Stand stand, Stage stage) {
    /** @param answers all there are; 0 until the file has been read */
    public record Stand(int written, int answers) {}

    /** @param said what was told at its end; empty before */
    public record Stage(How how, String said) {}

    /** Either all of it is in, or nothing. */
    public enum How {
        UNDER_WAY,
        IN,
        REFUSED,
        /** Its server died, and nothing is in. */
        STOPPED
    }

    /** The page that shows it. */
    public String address() {
        return "/rounds/import/progress/" + upload;
    }

    public boolean isUnderWay() {
        return stage.how() == How.UNDER_WAY;
    }

    public boolean isIn() {
        return stage.how() == How.IN;
    }

    public boolean isRefused() {
        return stage.how() == How.REFUSED;
    }

    public boolean isRead() {
        return stand.answers() > 0;
    }

    public String written() {
        return "%,d".formatted(stand.written());
    }

    public String answers() {
        return "%,d".formatted(stand.answers());
    }
}
