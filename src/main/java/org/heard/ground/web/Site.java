package org.heard.ground.web;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whose site this is, for the header, the footer and the pages of help: the names as they are at the moment, for an area
 * may be changed while Heard runs. Made by the application's wiring, so that the frame holds no name of a place.
 */
public final class Site {
    private final Supplier<Names> names;
    private final Supplier<Look> look;
    private final Optional<URI> address;
    private final int draftDays;
    private final boolean demo;

    /** @param helpName who helps families with the questions */
    public record Names(
            String area, String council, String forum, String helpName, String helpPhone, String contactEmail) {}

    /**
     * What a council's pages look like beside its name.
     *
     * @param colour of the header, as browsers write it
     * @param styles address of a style sheet with that colour; empty for the usual one
     * @param logo its address; empty for none
     * @param width and height, of which the ratio counts
     */
    public record Look(String colour, String styles, String logo, int width, int height) {
        private static final int TALL = 40;

        /** In the header, so that nothing moves when the picture comes. */
        public int shownWide() {
            return height == 0 ? 0 : Math.max(1, Math.round((float) TALL * width / height));
        }

        public int shownTall() {
            return TALL;
        }
    }

    /**
     * @param names asked for every page, so it has to be cheap
     * @param look the same
     * @param address where people reach it; where it is not set, as anyone who asks reached it
     * @param draftDays how long what was not sent is kept
     * @param demo the demonstration is on: every page says that what it shows is invented
     */
    public Site(Supplier<Names> names, Supplier<Look> look, Optional<URI> address, int draftDays, boolean demo) {
        this.names = names;
        this.look = look;
        this.address = address;
        this.draftDays = draftDays;
        this.demo = demo;
    }

    /** As they are now; what is made of them is the same while they are. */
    Names names() {
        return names.get();
    }

    public Look look() {
        return look.get();
    }

    public String area() {
        return names().area();
    }

    public String council() {
        return names().council();
    }

    public String forum() {
        return names().forum();
    }

    public String helpName() {
        return names().helpName();
    }

    public String helpPhone() {
        return names().helpPhone();
    }

    public String contactEmail() {
        return names().contactEmail();
    }

    public Optional<URI> address() {
        return address;
    }

    public int draftDays() {
        return draftDays;
    }

    public boolean demo() {
        return demo;
    }

    /** The number of who helps, as a phone dials it. */
    public String helpDial() {
        return helpPhone().replaceAll("[^0-9+]", "");
    }
}
