package org.heard.collection.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * PostgreSQL's own log as it lies in a copied home, read by somebody who knows how it is written: pages of 8 KB, in
 * them records with the number of their transaction. Also from files kept under another name.
 */
final class WriteAheadLog {
    private static final int PAGE = 8192;
    private static final int LONG_HEADER = 0x0002;
    private static final int HEAD_OF_A_RECORD = 24;
    private static final int LONGEST_RECORD = 1 << 26;

    /** One record. */
    private record Entry(long transaction, byte[] bytes) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Where something first stood. @param place counts records, @param transaction the one that wrote it */
    record Seen(int place, long transaction) {}

    WriteAheadLog(Path folder) {
        TreeMap<Long, byte[]> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> pages(file, pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read(pages);
    }

    int records() {
        return entries.size();
    }

    private static void pages(Path file, Map<Long, byte[]> into) {
        try {
            byte[] all = Files.readAllBytes(file);
            for (int at = 0; at + PAGE <= all.length; at += PAGE) {
                ByteBuffer head = ByteBuffer.wrap(all, at, PAGE).order(ByteOrder.LITTLE_ENDIAN);
                if ((head.getShort(at) & 0xff00) == 0xd100) {
                    into.put(head.getLong(at + 8), java.util.Arrays.copyOfRange(all, at, at + PAGE));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on from page to page; where a record cannot be, it begins anew at the next that says where one begins. */
    private void read(TreeMap<Long, byte[]> pages) {
        byte[] open = new byte[0];
        int have = 0;
        long expected = -1;
        for (Map.Entry<Long, byte[]> page : pages.entrySet()) {
            ByteBuffer bytes = ByteBuffer.wrap(page.getValue()).order(ByteOrder.LITTLE_ENDIAN);
            int at = (bytes.getShort(2) & LONG_HEADER) != 0 ? 40 : 24;
            int rest = bytes.getInt(16);
            if (page.getKey() != expected || open.length - have != rest) {
                open = new byte[0];
                have = 0;
                at += aligned(Math.min(rest, PAGE - at));
            }
            while (at < PAGE) {
                if (have == open.length) {
                    int length = bytes.getInt(at);
                    if (length < HEAD_OF_A_RECORD || length > LONGEST_RECORD) {
                        open = new byte[0];
                        have = 0;
                        break;
                    }
                    open = new byte[length];
                    have = 0;
                }
                int some = Math.min(open.length - have, PAGE - at);
                System.arraycopy(page.getValue(), at, open, have, some);
                have += some;
                at += aligned(some);
                if (have == open.length) {
                    keep(open);
                    open = new byte[0];
                    have = 0;
                }
            }
            expected = page.getKey() + PAGE;
        }
    }

    private static int aligned(int length) {
        return length + 7 & ~7;
    }

    private void keep(byte[] record) {
        long transaction =
                ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xffffffffL;
        entries.add(new Entry(transaction, record));
    }

    /** Where each of those first stands; left out where it stands nowhere. */
    Map<ByteBuffer, Seen> first(Collection<byte[]> wanted) {
        Map<Long, List<byte[]>> byStart = new HashMap<>();
        wanted.forEach(one -> byStart.computeIfAbsent(ByteBuffer.wrap(one).getLong(), any -> new ArrayList<>())
                .add(one));
        Map<ByteBuffer, Seen> seen = new HashMap<>();
        for (int place = 0; place < entries.size(); place++) {
            Entry entry = entries.get(place);
            ByteBuffer bytes = ByteBuffer.wrap(entry.bytes());
            for (int at = HEAD_OF_A_RECORD; at + Long.BYTES <= entry.bytes().length; at++) {
                for (byte[] one : byStart.getOrDefault(bytes.getLong(at), List.of())) {
                    if (at + one.length <= entry.bytes().length
                            && java.util.Arrays.equals(entry.bytes(), at, at + one.length, one, 0, one.length)) {
                        seen.putIfAbsent(ByteBuffer.wrap(one), new Seen(place, entry.transaction()));
                    }
                }
            }
        }
        return seen;
    }
}
