package org.heard.ground.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.heard.ground.database.OwnerOnly;

/**
 * The file from outside: a first line, {@code Heard backup 1 } and the SHA-256 of all that follows it in hex, and
 * then the content, packed by gzip. So no byte can be missing or changed unseen. The 1 is the version of this form;
 * deploy/README.md tells the content.
 */
public final class BackupFile {
    private static final String BEGINNING = "Heard backup 1 ";
    private static final int FIRST_LINE = BEGINNING.length() + 64 + 1;
    private static final Pattern LINE = Pattern.compile("Heard backup (\\d{1,9}) ([0-9a-f]{64})\n");
    private static final Pattern OTHER = Pattern.compile("(?s)Heard backup (\\d{1,9}) .*");
    private static final int BUFFER = 1 << 16;

    private final Path file;

    private BackupFile(Path file) {
        this.file = file;
    }

    /** Who fills a new file. @param <T> what it has to tell of that */
    interface Content<T> {
        T to(OutputStream packed) throws IOException;
    }

    /** Written under another name in the same folder, for its owner alone; it gets its own name when it is whole. */
    static <T> T write(Path named, Content<T> content) {
        Path file = named.toAbsolutePath().normalize();
        refuseToWriteOver(file);
        try {
            Path draft = OwnerOnly.newFile(file.getParent(), file.getFileName() + ".", ".unfinished");
            try {
                T told = fill(draft, content);
                Files.move(draft, file);
                return told;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (FileAlreadyExistsException e) {
            refuseToWriteOver(file);
            throw new BackupRefused("The backup cannot be written to " + file + ".", e);
        } catch (IOException e) {
            throw new BackupRefused(
                    "The backup cannot be written to " + file + " (" + e.getMessage()
                            + "): name a file in a folder you may write to, with room for it.",
                    e);
        }
    }

    private static void refuseToWriteOver(Path file) {
        if (Files.exists(file)) {
            throw new BackupRefused("There is a file " + file + " already: name another, for none is written over.");
        }
    }

    private static <T> T fill(Path draft, Content<T> content) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.position(FIRST_LINE);
            OutputStream all =
                    new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest), BUFFER);
            GZIPOutputStream packed = new GZIPOutputStream(all, BUFFER);
            T told = content.to(packed);
            packed.finish();
            all.flush();
            String line = BEGINNING + HexFormat.of().formatHex(digest.digest()) + "\n";
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)), 0);
            channel.force(true);
            return told;
        }
    }

    /** Reads it once from end to end. @throws BackupRefused unless it is a backup, whole and unchanged */
    public static BackupFile checked(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused("There is no file " + file + ": name one that the command backup wrote.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            String first = new String(in.readNBytes(FIRST_LINE), StandardCharsets.ISO_8859_1);
            DigestInputStream digested = new DigestInputStream(in, DigestUtils.getSha256Digest());
            digested.transferTo(OutputStream.nullOutputStream());
            refuseUnlessWhole(file, first, digested.getMessageDigest().digest());
            return new BackupFile(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static void refuseUnlessWhole(Path file, String first, byte[] digest) {
        Matcher other = OTHER.matcher(first);
        if (!other.matches()) {
            throw new BackupRefused(file + " is not a backup: name a file that the command backup wrote.");
        }
        Matcher line = LINE.matcher(first);
        if (!line.matches() || !line.group(2).equals(HexFormat.of().formatHex(digest))) {
            throw new BackupRefused(
                    file + " was cut short or changed, and nothing of it was restored: take another" + " copy of it.");
        }
        if (!first.startsWith(BEGINNING)) {
            throw new BackupRefused(file + " was written by a newer Heard: restore it with that one.");
        }
    }

    /** What was packed. */
    InputStream content() throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(FIRST_LINE);
        return new GZIPInputStream(in, BUFFER);
    }

    long size() throws IOException {
        return Files.size(file);
    }

    /** When reading fails between the look and the work. */
    BackupRefused unreadable(IOException fault) {
        return unreadable(file, fault);
    }

    private static BackupRefused unreadable(Path file, IOException fault) {
        return new BackupRefused(file + " cannot be read (" + fault.getMessage() + ").", fault);
    }
}
