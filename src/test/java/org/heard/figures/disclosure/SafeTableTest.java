package org.heard.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promise that an unsafe count cannot be drawn by mistake, kept by the types themselves. */
class SafeTableTest {
    @Test
    void nobodyOutsideThisPackageCanMakeASafeTable() {
        assertThat(SafeTable.class.getDeclaredConstructors())
                .allMatch(c -> !Modifier.isPublic(c.getModifiers()) && !Modifier.isProtected(c.getModifiers()));
        assertThat(Modifier.isFinal(SafeTable.class.getModifiers())).isTrue();
        assertThat(Arrays.stream(SafeTable.class.getDeclaredMethods())
                        .filter(m -> Modifier.isStatic(m.getModifiers()) && m.getReturnType() == SafeTable.class))
                .isEmpty();
    }

    @Test
    void protectedTablesComeFromProtectionOrFromASignedReleaseOnly() {
        assertThat(ProtectedTables.class.getDeclaredConstructors()).allMatch(c -> Modifier.isPrivate(c.getModifiers()));
        assertThat(Arrays.stream(ProtectedTables.class.getDeclaredMethods())
                        .filter(m -> Modifier.isStatic(m.getModifiers()) && Modifier.isPublic(m.getModifiers()))
                        .map(m -> m.getName()))
                .containsExactlyInAnyOrder("protect", "open");
    }

    @Test
    void aHiddenCellHasNoNumberAndNoReasonThatTellsASmallCountFromAProtectingOne() {
        assertThat(Stream.of(SafeTable.Hidden.class.getRecordComponents()).map(RecordComponent::getType))
                .isEqualTo(List.of(SafeTable.Why.class));
        assertThat(SafeTable.Hidden.class.getDeclaredFields()).hasSize(1);
        List<SafeTable> tables = ProtectedTables.protect(
                        new SampleRound("pc2021", 155, 1, 1).universe(), Ledger.EMPTY, DisclosureRules.DEFAULT)
                .tables();
        assertThat(tables.stream().flatMap(t -> t.rows().stream()).flatMap(r -> r.cells().values().stream()))
                .doesNotContain(new SafeTable.Hidden(SafeTable.Why.PROTECTS_ANOTHER));
    }

    @Test
    void printsHiddenCellsAsTheLetterC() {
        assertThat(new SafeTable.Hidden(SafeTable.Why.SMALL).text()).isEqualTo("c");
        assertThat(new SafeTable.Shown(12).text()).isEqualTo("12");
    }
}
