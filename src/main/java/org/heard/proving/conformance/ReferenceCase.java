package org.heard.proving.conformance;

import java.util.List;

/** One row of a reference file with everything Heard works out for it. */
public record ReferenceCase(String id, List<ReferenceFigure> figures) {
    public ReferenceCase {
        figures = List.copyOf(figures);
    }

    /** The columns that differ, in words; empty where all agree. */
    public List<String> disagreements() {
        return figures.stream()
                .filter(figure -> !figure.agrees())
                .map(figure -> "%s should be %s, is %s"
                        .formatted(figure.column(), words(figure.expected()), words(figure.found())))
                .toList();
    }

    private static String words(java.util.Optional<Double> value) {
        return value.map(String::valueOf).orElse("not defined");
    }

    /** The largest difference of this case in one measure. */
    double largest(Tolerance.Kind kind) {
        return figures.stream()
                .mapToDouble(figure -> figure.deviation(kind))
                .max()
                .orElse(0);
    }

    @Override
    public String toString() {
        return id;
    }
}
