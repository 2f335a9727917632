package org.heard.publication.exports;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.heard.publication.release.CheckCode;
import org.heard.publication.release.Release;
import org.heard.publication.release.Releases;

/** Looks check codes up among all releases. */
@Singleton
public class Standings {
    private final Releases releases;
    private final Portfolios portfolios;
    private final OtherVoices voices;

    Standings(Releases releases, Portfolios portfolios, OtherVoices voices) {
        this.releases = releases;
        this.portfolios = portfolios;
        this.voices = voices;
    }

    /** The version of the same round that was published before this one, and what of it this one prints otherwise. */
    public Optional<CheckResult> before(Release release) {
        return release.issued()
                .before(releases.issued())
                .map(earlier -> releases.findById(earlier.id()))
                .map(earlier -> CheckResult.of(earlier, Optional.empty(), Optional.of(release), portfolios));
    }

    /** Empty where no release printed a figure with this code. */
    public Optional<CheckResult> of(CheckCode code) {
        return CheckResult.of(code, releases.all(), portfolios).or(() -> voices.standing(code));
    }
}
