package org.heard.proving.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.heard.ground.files.TextFile;

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

    /** @throws NotReadable with a sentence, if the file is missing, not understood, empty or of no known method */
    public static ReferenceFile read(Path path) {
        String method = methodOf(path);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new NotReadable("%s cannot be read: check that the file is there".formatted(path));
        }
        try {
            List<ReferenceCase> cases = cases(method, TextFile.lenient(path));
            if (cases.isEmpty()) {
                throw new NotReadable("it holds no case, so that nothing was checked");
            }
            return new ReferenceFile(method, cases);
        } catch (NotReadable fault) {
            throw new NotReadable(path + ": " + fault.getMessage(), fault);
        } catch (JsonProcessingException notJson) {
            String where = notJson.getLocation() == null
                    ? ""
                    : ": line " + notJson.getLocation().getLineNr();
            throw new NotReadable(path + " is not JSON" + where, notJson);
        } catch (UncheckedIOException damaged) {
            String why = damaged.getCause().getMessage();
            throw new NotReadable("%s is not in the expected form: %s".formatted(path, why), damaged);
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

    private static String methodOf(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        int from = name.indexOf('_') + 1;
        int to = name.lastIndexOf('.');
        String method = from > 0 && to > from ? name.substring(from, to) : "";
        if (ReferenceMethod.named(method).isEmpty() && !method.equals(RakingChecks.METHOD)) {
            throw new NotReadable(
                    ("%s: no method is known by the name '%s'; after its first underscore a file is called"
                                    + " one of %s or %s")
                            .formatted(path, method, String.join(", ", ReferenceMethod.names()), RakingChecks.METHOD));
        }
        return method;
    }

    private static List<ReferenceCase> cases(String method, String text) throws IOException {
        if (method.equals(RakingChecks.METHOD)) {
            return new RakingChecks(new ObjectMapper().readTree(text)).cases().toList();
        }
        ReferenceMethod rows = ReferenceMethod.named(method).orElseThrow();
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            return parser.stream().map(ReferenceRow::new).map(rows::check).toList();
        }
    }
}
