package org.heard.collection.round;

import java.util.Set;

/** Which rounds have published results; a wing above cannot name the one that publishes them. */
public interface PublishedRoundKeys {
    Set<String> all();
}
