package org.heard.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A file of reference values. What it is about is known from its name: what follows the first
 * underscore, as in {@code shared_wilson.csv}. Columns that Heard works out are compared; columns of
 * methods that it does not use (such as continuity corrections) are passed over.
 */
public record ReferenceFile(String method, List<ReferenceCase> cases) {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    public ReferenceFile {
        cases = List.copyOf(cases);
    }

    /** @throws NotReadable with a sentence, if the file is missing, not understood or of no known method */
    public static ReferenceFile read(Path path) {
        String method = methodOf(path.getFileName().toString());
        if (!Files.isReadable(path)) {
            throw new NotReadable("%s cannot be read: check that the file is there".formatted(path));
        }
        try {
            return new ReferenceFile(method, method.equals(RakingChecks.METHOD) ? raking(path) : rows(method, path));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new NotReadable("%s is not in the expected form: %s".formatted(path, damaged.getMessage()), damaged);
        }
    }

    /** How many cases have a figure outside its tolerance. */
    public long failures() {
        return cases.stream().filter(item -> !item.disagreements().isEmpty()).count();
    }

    /** The largest difference among figures that are judged by difference. */
    public double largestAbsolute() {
        return largest(Tolerance.Kind.ABSOLUTE);
    }

    /** The largest difference ÷ expected among figures that are judged so. */
    public double largestRelative() {
        return largest(Tolerance.Kind.RELATIVE);
    }

    private double largest(Tolerance.Kind kind) {
        return cases.stream().mapToDouble(item -> item.largest(kind)).max().orElse(0);
    }

    private static String methodOf(String name) {
        int from = name.indexOf('_') + 1;
        int to = name.lastIndexOf('.');
        String method = from > 0 && to > from ? name.substring(from, to) : "";
        if (ReferenceMethod.named(method).isEmpty() && !method.equals(RakingChecks.METHOD)) {
            throw new NotReadable(
                    ("%s: no method is known by the name '%s'; after its first underscore a file is called"
                                    + " one of %s or %s")
                            .formatted(name, method, String.join(", ", ReferenceMethod.names()), RakingChecks.METHOD));
        }
        return method;
    }

    private static List<ReferenceCase> rows(String name, Path path) throws IOException {
        ReferenceMethod method = ReferenceMethod.named(name).orElseThrow();
        try (CSVParser parser = CSVParser.parse(path, StandardCharsets.UTF_8, FORMAT)) {
            return parser.stream().map(ReferenceRow::new).map(method::check).toList();
        }
    }

    private static List<ReferenceCase> raking(Path path) throws IOException {
        JsonNode file = new ObjectMapper().readTree(path.toFile());
        Stream<ReferenceCase> cases = new RakingChecks(file).cases();
        return cases.toList();
    }
}
