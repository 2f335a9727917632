package org.heard.improvement.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Empties the record between tests, which the database refuses to everybody else. */
@ApplicationScoped
public class RecordGround {
    private final EntityManager store;

    RecordGround(EntityManager store) {
        this.store = store;
    }

    @Transactional
    public void clear() {
        sql("alter table board_entry disable trigger user");
        sql("delete from board_entry");
        sql("alter table board_entry enable trigger user");
        sql("delete from board_head");
    }

    /** What somebody with the keys of the database could do. */
    @Transactional
    public void tamper(String sql) {
        sql("alter table board_entry disable trigger user");
        sql(sql);
        sql("alter table board_entry enable trigger user");
    }

    /** What somebody could do who forgot the triggers. */
    @Transactional
    public void sql(String sql) {
        store.createNativeQuery(sql).executeUpdate();
    }
}
