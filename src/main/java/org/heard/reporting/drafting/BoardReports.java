package org.heard.reporting.drafting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every report there is, drafts among them. */
@ApplicationScoped
class BoardReports implements PanacheRepositoryBase<BoardReport, Long> {
    /** On one page of the list. */
    static final int A_PAGE = 20;

    BoardReport called(long id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** The report for the length of this transaction, while others who hold it so have to wait. */
    BoardReport held(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    /** The newest first. @param page from nought */
    List<BoardReport> all(int page) {
        return find("order by id desc").page(Page.of(page, A_PAGE)).list();
    }

    /** Others whose texts may be taken, the newest first. */
    List<BoardReport> besides(BoardReport paper) {
        return find("id <> ?1 order by id desc", paper.id())
                .page(Page.of(0, A_PAGE))
                .list();
    }

    List<BoardReport> issued(int page) {
        return find("issued is not null order by id desc")
                .page(Page.of(page, A_PAGE))
                .list();
    }

    List<BoardReport> issuedBy(LocalDate day) {
        return list("issued <= ?1", day);
    }

    /** Those that are still written at, the newest first. */
    List<BoardReport> begun() {
        return list("issued is null order by id desc");
    }

    long countIssued() {
        return count("issued is not null");
    }

    /** The edition that was begun to take this one's place. */
    Optional<BoardReport> after(BoardReport paper) {
        return find("follows", paper.id()).firstResultOptional();
    }
}
