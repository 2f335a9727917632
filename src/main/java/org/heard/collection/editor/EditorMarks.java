package org.heard.collection.editor;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.heard.ground.crypto.Secrets;
import org.heard.people.account.Actor;

/** Marks of accounts in the editor: they tell two apart and name nobody. */
@Singleton
class EditorMarks {
    private final Secrets secrets;

    EditorMarks(Secrets secrets) {
        this.secrets = secrets;
    }

    UUID of(Actor by) {
        return secrets.markAsId("survey editor", by.account().getBytes(StandardCharsets.UTF_8));
    }
}
