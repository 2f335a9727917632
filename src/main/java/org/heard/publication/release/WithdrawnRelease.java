package org.heard.publication.release;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Somebody asked for a file of figures that were withdrawn: 410 and one sentence, for a file cannot say so itself. */
public class WithdrawnRelease extends ClientErrorException {
    private static final long serialVersionUID = 1;

    private WithdrawnRelease(String sentence) {
        super(Response.status(Response.Status.GONE)
                .type(MediaType.TEXT_PLAIN + ";charset=UTF-8")
                .header("Cache-Control", "no-cache")
                .entity(sentence)
                .build());
    }

    /** @throws WithdrawnRelease where it was withdrawn */
    public static void refuse(Release release) {
        release.withdrawal().ifPresent(withdrawal -> {
            throw new WithdrawnRelease(sentence(release, withdrawal) + " See /results/" + release.id());
        });
    }

    /** "The release pc2021-1 was withdrawn on 4 June 2021. Some answers were counted twice." */
    public static String sentence(Release release, Withdrawal withdrawal) {
        return "The release " + release.id() + " was " + withdrawal.inWords();
    }
}
