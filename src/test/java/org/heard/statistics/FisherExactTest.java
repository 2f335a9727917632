package org.heard.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.heard.reference.ReferenceCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FisherExactTest {
    static Stream<ReferenceCase> rows() {
        return Reference.cases("fisher_2x2.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void agreesWithTheReference(ReferenceCase row) {
        Reference.agrees(row);
    }

    @Test
    void isOneWhereTheMarginsAllowOneTableOnly() {
        assertThat(FisherExact.of(0, 10, 0, 12).pValue()).contains(1.0);
        assertThat(FisherExact.of(4, 10, 0, 0).pValue()).contains(1.0);
    }

    @Test
    void isNotTestableWithoutAnswers() {
        assertThat(FisherExact.of(0, 0, 0, 0).reason()).contains("nobody answered in either round");
    }
}
