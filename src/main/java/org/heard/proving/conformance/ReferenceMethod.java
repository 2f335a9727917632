package org.heard.proving.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The methods a reference file can be about, known from its name. */
enum ReferenceMethod {
    WILSON("wilson", ShareChecks::wilson),
    WILSON_EFFECTIVE_N("wilson_effective_n", ShareChecks::wilsonEffectiveN),
    NEWCOMBE_DIFF("newcombe_diff", ShareChecks::newcombe),
    TWO_PROP_Z("two_prop_z", ShareChecks::proportionTest),
    WEIGHTED_CHANGE("weighted_change", ShareChecks::weightedChange),
    COCHRAN_ARMITAGE("cochran_armitage", ShareChecks::trend),
    NET_SCORE("net_score", ShareChecks::balance),
    P_ADJUST("p_adjust", TableChecks::adjustment),
    CHI_SQUARE("chi_square", TableChecks::chiSquare),
    FISHER_2X2("fisher_2x2", TableChecks::fisher),
    MANN_WHITNEY("mann_whitney", ScaleChecks::mannWhitney),
    PROB_SUPERIORITY_CI("prob_superiority_ci", ScaleChecks::probabilityOfSuperiority),
    MEAN_WELCH("mean_welch", ScaleChecks::meanWelch);

    private final String name;
    private final BiConsumer<ReferenceRow, ReferenceFigures> check;

    ReferenceMethod(String name, BiConsumer<ReferenceRow, ReferenceFigures> check) {
        this.name = name;
        this.check = check;
    }

    static Optional<ReferenceMethod> named(String name) {
        return Arrays.stream(values())
                .filter(method -> method.name.equals(name))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(method -> method.name).toList();
    }

    /** @throws NotReadable naming the row, where its figures contradict each other */
    ReferenceCase check(ReferenceRow row) {
        ReferenceFigures figures = new ReferenceFigures(row);
        try {
            check.accept(row, figures);
        } catch (IllegalStateException impossible) {
            throw new NotReadable("%s cannot be: %s".formatted(row.id(), impossible.getMessage()), impossible);
        }
        return new ReferenceCase(row.id(), figures.all());
    }
}
