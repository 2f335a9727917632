package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.figures.disclosure.Handmade.protect;
import static org.heard.figures.disclosure.Handmade.rounds;
import static org.heard.figures.disclosure.Handmade.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrozenTest {
    private static final SafeTable TABLE = protect(rounds(row("r", 40, 3, 30), row("s", 3, 3, 3)));

    @Test
    void whatIsReadAgainIsWhatWasWritten() {
        Frozen frozen = new Frozen(
                1,
                "pc2021-1",
                List.of(Frozen.Table.of(TABLE)),
                Map.of("q|r", List.of("aa", "bb")),
                Map.of("q|r", Map.of("bad", Set.of("no"))),
                Optional.empty());
        Frozen read = Frozen.read(frozen.text());
        assertThat(read).isEqualTo(frozen);
        SafeTable thawed = read.thawed(read.tables().get(0));
        assertThat(thawed).hasToString(TABLE.toString());
        assertThat(thawed.rows()).isEqualTo(TABLE.rows());
        assertThat(frozen.text()).contains("\"partly\":\"SMALL\"", "\"base\":73", "\"base\":\"FEWER_THAN_TEN\"");
    }

    @Test
    void aFormNotKnownHereIsRefused() {
        String later = new Frozen(2, "x", List.of(), Map.of(), Map.of(), Optional.empty()).text();
        assertThatThrownBy(() -> Frozen.read(later)).hasMessage("a frozen release of form 2 cannot be read here");
    }

    @Test
    void anyOtherTextIsRefused() {
        assertThatThrownBy(() -> Frozen.read("hello")).hasMessage("this text is not a frozen release");
    }

    @Test
    void theDigestIsThatOfTheStandard() {
        // SHA-256 of "abc", FIPS 180-4 appendix.
        assertThat(Frozen.digest("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aReleaseIsOpenedWithItsDigestOnly() {
        Frozen frozen = new Frozen(
                1,
                "pc2021-1",
                List.of(Frozen.Table.of(TABLE)),
                Map.of("q|r", List.of("aa")),
                Map.of(),
                Optional.empty());
        ProtectedTables opened = ProtectedTables.open(frozen.text(), Frozen.digest(frozen.text()));
        assertThat(opened.release()).isEqualTo("pc2021-1");
        assertThat(opened.tables()).hasSize(1);
        assertThat(opened.freeze()).isEqualTo(frozen.text());
        assertThat(opened.digest()).isEqualTo(Frozen.digest(frozen.text()));
        assertThat(opened.ledger().json()).containsExactly(frozen.text());
        assertThatThrownBy(() -> ProtectedTables.open(frozen.text(), "0")).hasMessageContaining("restore it");
    }
}
