package org.heard.ground.web;

import java.net.URI;

/**
 * Whether a post was sent by a page of ours. Browsers say so themselves, in {@code Sec-Fetch-Site}
 * (2023 and later) or {@code Origin}; nothing has to be put into the page, so a page nobody has
 * answered yet is the same bytes for everyone.
 *
 * <p>A phone too old to send either still has our cookies marked {@code SameSite}, so a post forged
 * through it arrives with nobody's rights: it is let in.
 */
final class SameSite {
    private SameSite() {}

    /**
     * @param fetchSite the header Sec-Fetch-Site, or null
     * @param origin the header Origin, or null
     * @param host the host and port the request was sent to, as the browser named them
     */
    static boolean allows(String fetchSite, String origin, String host) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        return origin == null || host.equalsIgnoreCase(hostOf(origin));
    }

    private static String hostOf(String origin) {
        try {
            String host = URI.create(origin).getRawAuthority();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
