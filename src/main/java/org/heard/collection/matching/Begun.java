package org.heard.collection.matching;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.collection.formats.Codebook;
import org.heard.collection.importing.ImportRefused;
import org.heard.collection.importing.RoundFile;
import org.heard.collection.importing.RoundFiles;

/** Files on their way from the first look to the press that brings them in, with what has been chosen so far.
 *
 * @param look what was seen in the first file
 * @param survey what is said of a survey that is made from the file; blank where it comes into one there is
 */
record Begun(ColumnChoices choices, NewSurvey survey, Codebook codebook, RoundFiles files, LookedAt look) {
    /** What a record holds, and nothing it works out. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .build();

    Begun with(ColumnChoices chosen) {
        return new Begun(chosen, survey, codebook, files, look);
    }

    Begun with(NewSurvey said) {
        return new Begun(choices, said, codebook, files, look);
    }

    List<String> names() {
        return files.files().stream().map(RoundFile::name).toList();
    }

    /** Looks at the first file once more, laid out as is chosen; the others must have the same headings. */
    Begun lookedAtAgain() {
        LookedAt again = LookedAt.at(files.files().get(0), codebook, Optional.of(choices.shape()));
        return new Begun(choices, survey, codebook, files, again);
    }

    /** All of it as one row of bytes. */
    byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, json(choices));
            write(out, json(survey));
            write(out, json(codebook));
            write(out, json(look));
            out.writeInt(files.files().size());
            for (RoundFile file : files.files()) {
                out.writeUTF(file.name());
                write(out, file.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Begun unpacked(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            ColumnChoices choices = JSON.readValue(in.readNBytes(in.readInt()), ColumnChoices.class);
            NewSurvey survey = JSON.readValue(in.readNBytes(in.readInt()), NewSurvey.class);
            Codebook codebook = JSON.readValue(in.readNBytes(in.readInt()), Codebook.class);
            LookedAt look = JSON.readValue(in.readNBytes(in.readInt()), LookedAt.class);
            List<RoundFile> files = new ArrayList<>();
            int number = in.readInt();
            for (int i = 0; i < number; i++) {
                files.add(RoundFile.of(in.readUTF(), in.readNBytes(in.readInt())));
            }
            return new Begun(choices, survey, codebook, RoundFiles.of(files), look);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(ColumnChoices choices) {
        return new String(json(choices), StandardCharsets.UTF_8);
    }

    /** ColumnChoices as they were kept before; what an older Heard kept otherwise is not offered. */
    static Optional<ColumnChoices> choices(String kept) {
        try {
            return Optional.of(JSON.readValue(kept, ColumnChoices.class));
        } catch (JsonProcessingException older) {
            return Optional.empty();
        }
    }

    private static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @throws ImportRefused where files of one round have other headings than the first */
    void refuseOtherHeadings() {
        List<String> headings = headings(look);
        files.files().stream().skip(1).forEach(file -> {
            LookedAt other = LookedAt.at(file, codebook, Optional.of(look.shape()));
            if (!headings(other).equals(headings)) {
                throw new ImportRefused(file.name() + " has other headings than "
                        + files.files().get(0).name()
                        + ". Bring in files with the same headings together, or join the files first");
            }
        });
    }

    private static List<String> headings(LookedAt look) {
        return look.columns().stream().map(FoundColumn::heading).toList();
    }
}
