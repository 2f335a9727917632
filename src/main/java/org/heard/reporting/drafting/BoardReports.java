package org.heard.reporting.drafting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.reporting.report.ReportKind;

/** Every report there is, drafts among them. */
@ApplicationScoped
class BoardReports implements PanacheRepositoryBase<BoardReport, Long> {
    /** From so many others texts may be taken. */
    private static final int OTHERS = 20;

    /** Enough of a report to find it by; an issued one holds all its text as well. */
    record Head(Long id, ReportKind kind, String title, String release) {}

    BoardReport called(long id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** The report for the length of this transaction, while others who hold it so have to wait. */
    BoardReport held(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    /** The newest first. */
    List<Head> heads() {
        return find("order by id desc").project(Head.class).list();
    }

    /** Others whose texts may be taken, the newest first. */
    List<BoardReport> besides(BoardReport paper) {
        return find("id <> ?1 order by id desc", paper.id())
                .page(Page.of(0, OTHERS))
                .list();
    }

    List<Head> issuedHeads() {
        return find("issued is not null order by id desc").project(Head.class).list();
    }

    List<BoardReport> issuedBy(LocalDate day) {
        return list("issued <= ?1", day);
    }

    /** Those that are still written at, the newest first. */
    List<BoardReport> begun() {
        return list("issued is null order by id desc");
    }

    /** The edition that was begun to take this one's place. */
    Optional<BoardReport> after(BoardReport paper) {
        return find("follows", paper.id()).firstResultOptional();
    }
}
