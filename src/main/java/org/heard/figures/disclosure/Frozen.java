package org.heard.figures.disclosure;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A release as text: keys in a fixed order, so that the same tables are the same bytes. A count is a
 * number, a hidden cell the name of its reason; no hidden value is in it.
 *
 * @param form version of this form and of the rules that made it
 * @param populations by table and row: hashes of who was counted, see {@link Population}
 * @param covers by table and row, where its columns are not the options themselves: which options each counts
 * @param rules the thresholds it was made under, where they are not {@link #FIRST_RULES}
 */
record Frozen(
        int form,
        String release,
        List<Table> tables,
        Map<String, List<String>> populations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Map<String, Set<String>>> covers,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<DisclosureRules> rules) {
    static final int FORM = 1;

    /** What a release that names no thresholds was made under: never changes, whatever the default becomes. */
    static final DisclosureRules FIRST_RULES = new DisclosureRules(10, 5, 4, 30);

    Frozen {
        // Releases frozen before there were links between questions say nothing of it.
        covers = covers == null ? Map.of() : covers;
        // Releases frozen before thresholds were written down say nothing of them.
        rules = rules == null ? Optional.empty() : rules;
    }

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule()
                    .addSerializer(SafeTable.Cell.class, new CellWriter())
                    .addDeserializer(SafeTable.Cell.class, new CellReader()))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .build();

    record Table(
            String id,
            SafeTable.Kind kind,
            About about,
            List<Column> columns,
            List<SafeTable.Row> rows,
            List<SafeTable.Change> changes) {
        static Table of(SafeTable table) {
            return new Table(table.id(), table.kind(), table.about(), table.columns(), table.rows(), table.changes());
        }

        private SafeTable thawed(DisclosureRules rules) {
            return new SafeTable(id, kind, about, columns, rows, changes, rules);
        }
    }

    static Optional<DisclosureRules> named(DisclosureRules rules) {
        return Optional.of(rules).filter(any -> !any.equals(FIRST_RULES));
    }

    DisclosureRules madeUnder() {
        return rules.orElse(FIRST_RULES);
    }

    SafeTable thawed(Table table) {
        return table.thawed(madeUnder());
    }

    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("release " + release + " cannot be written down", e);
        }
    }

    /** @throws IllegalStateException when the text is not a frozen release of a form known here */
    static Frozen read(String text) {
        try {
            Frozen frozen = JSON.readValue(text, Frozen.class);
            if (frozen.form != FORM) {
                throw new IllegalStateException("a frozen release of form " + frozen.form + " cannot be read here");
            }
            return frozen;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("this text is not a frozen release", e);
        }
    }

    /** SHA-256 of the text in hexadecimal. */
    static String digest(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static final class CellWriter extends StdSerializer<SafeTable.Cell> {
        private static final long serialVersionUID = 1L;

        CellWriter() {
            super(SafeTable.Cell.class);
        }

        @Override
        public void serialize(SafeTable.Cell cell, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (cell instanceof SafeTable.Hidden hidden) {
                json.writeString(hidden.why().name());
            } else {
                json.writeNumber(cell.shown().orElseThrow());
            }
        }
    }

    private static final class CellReader extends StdDeserializer<SafeTable.Cell> {
        private static final long serialVersionUID = 1L;

        CellReader() {
            super(SafeTable.Cell.class);
        }

        @Override
        public SafeTable.Cell deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode node = parser.readValueAsTree();
            return node.isIntegralNumber()
                    ? new SafeTable.Shown(node.longValue())
                    : new SafeTable.Hidden(SafeTable.Why.valueOf(node.asText()));
        }
    }
}
