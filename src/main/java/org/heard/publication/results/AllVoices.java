package org.heard.publication.results;

import java.util.List;
import java.util.Optional;
import org.heard.publication.exports.Drawings;
import org.heard.publication.exports.OtherVoices;
import org.heard.publication.exports.OtherVoicesShown;
import org.heard.publication.release.Release;

/**
 * A measure beside what others were asked, as its page shows it.
 *
 * @param from where the others' figures stand with everything around them
 */
record AllVoices(DrawnTwice shown, List<OtherVoicesShown.Voice> from) {
    static Optional<AllVoices> of(Release own, String question, OtherVoices voices, Drawings drawings) {
        return voices.beside(own, question)
                .map(found -> new AllVoices(DrawnTwice.of(found.taken(), drawings), found.from()));
    }
}
