package org.heard.command;

import org.heard.release.Release;
import org.heard.release.ReleaseRefused;
import org.heard.release.Releases;

/** The release a command was asked for. */
final class Published {
    private Published() {}

    /** @throws ReleaseRefused naming those there are */
    static Release called(String id, Releases releases) {
        return releases.published(id)
                .orElseThrow(() ->
                        new ReleaseRefused("There is no published release called " + id + ". " + known(releases)));
    }

    private static String known(Releases releases) {
        String ids =
                String.join(", ", releases.published().stream().map(Release::id).toList());
        return ids.isEmpty() ? "None is published yet." : "Published: " + ids + ".";
    }
}
