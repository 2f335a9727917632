package org.heard.collection.mailing;

import java.util.List;
import java.util.UUID;

/**
 * What a mailing file holds: who is written to, and with which code. The officer who keeps it cannot read it, so that nobody
 * knows whose code is whose.
 *
 * @param id of chance
 * @param round for which it is good
 * @param language of the mails
 */
record MailingFile(UUID id, String round, String language, List<Addressed> all) {
    MailingFile {
        all = List.copyOf(all);
    }

    /** One person's address and their code. */
    record Addressed(String address, String code) {
        @Override
        public String toString() {
            return "Addressed";
        }
    }

    List<String> codes() {
        return all.stream().map(Addressed::code).toList();
    }
}
