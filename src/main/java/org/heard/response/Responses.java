package org.heard.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every response there is. */
@ApplicationScoped
public class Responses implements PanacheRepositoryBase<Response, UUID> {
    private static final String ONCE = """
            insert into response (id, round, survey_version, language, face, mode, channel, received, answers, receipt_hash)
            values (:id, :round, :version, :language, :face, :mode, :channel, :received, cast(:answers as jsonb), :receipt)
            on conflict (receipt_hash) do nothing""";

    public List<Response> of(Round round) {
        return list("round = ?1 order by id", round.key());
    }

    public long countOf(Round round) {
        return count("round = ?1", round.key());
    }

    /** Adds it unless a response with its receipt is there already. @return whether it was added */
    boolean addOnce(Response response) {
        return getEntityManager()
                        .createNativeQuery(ONCE)
                        .setParameter("id", response.id())
                        .setParameter("round", response.round())
                        .setParameter("version", response.surveyVersion())
                        .setParameter("language", response.language())
                        .setParameter("face", response.face())
                        .setParameter("mode", response.mode())
                        .setParameter("channel", response.channel())
                        .setParameter("received", response.received())
                        .setParameter("answers", new AnswersAsJson().convertToDatabaseColumn(response.answers()))
                        .setParameter("receipt", response.receiptHash())
                        .executeUpdate()
                == 1;
    }

    boolean hasReceipt(byte[] hash) {
        return count("receiptHash = ?1", hash) > 0;
    }
}
