package org.heard.takeaway;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.heard.release.CheckCode;
import org.heard.release.Releases;

/** Looks check codes up among all releases. */
@Singleton
public class Standings {
    private final Releases releases;
    private final Portfolios portfolios;

    Standings(Releases releases, Portfolios portfolios) {
        this.releases = releases;
        this.portfolios = portfolios;
    }

    /** Empty where no release printed a figure with this code. */
    public Optional<Standing> of(CheckCode code) {
        return Standing.of(code, releases.all(), portfolios);
    }
}
