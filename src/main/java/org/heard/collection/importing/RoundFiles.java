package org.heard.collection.importing;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** All files of one round, such as one for each language: their rows count as if they stood in one. */
public record RoundFiles(List<RoundFile> files) {
    /** A round in every language, with some files begun anew, is far under this. */
    private static final int MOST = 20;

    public RoundFiles {
        files = List.copyOf(files);
    }

    /** @throws ImportRefused where there is none, or the same twice */
    public static RoundFiles of(List<RoundFile> files) {
        if (files.isEmpty() || files.size() > MOST) {
            throw new ImportRefused("Choose the file of answers, or up to " + MOST + " files of one round");
        }
        for (RoundFile file : files) {
            List<String> alike = files.stream()
                    .filter(other -> other.digest().equals(file.digest()))
                    .map(RoundFile::name)
                    .toList();
            if (alike.size() > 1) {
                throw new ImportRefused(
                        String.join(" and ", alike) + " hold the same, letter by letter; choose that file once");
            }
        }
        return new RoundFiles(files);
    }

    /** "en.csv and pl.csv". */
    public String name() {
        List<String> names = files.stream().map(RoundFile::name).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Lines of all files, headings among them. */
    public long lines() {
        return files.stream().mapToLong(RoundFile::lines).sum();
    }

    /** What a row's place calls its file: nothing where there is no other. */
    String called(RoundFile file) {
        return files.size() == 1 ? "" : file.name();
    }

    /** SHA-256 in hex, by which the same files are known again in whatever order. */
    public String digest() {
        if (files.size() == 1) {
            return files.get(0).digest();
        }
        List<String> digests = files.stream().map(RoundFile::digest).collect(Collectors.toList());
        Collections.sort(digests);
        return DigestUtils.sha256Hex(String.join("\n", digests));
    }
}
