package org.heard.collection.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What an officer chose to bring in: the map and the files it is for. */
record Chosen(String mapName, byte[] map, RoundFiles files) {
    /** All of it as one row of bytes. */
    byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, mapName, map);
            out.writeInt(files.files().size());
            for (RoundFile file : files.files()) {
                write(out, file.name(), file.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Chosen unpacked(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            String mapName = in.readUTF();
            byte[] map = in.readNBytes(in.readInt());
            List<RoundFile> files = new ArrayList<>();
            int number = in.readInt();
            for (int i = 0; i < number; i++) {
                files.add(RoundFile.of(in.readUTF(), in.readNBytes(in.readInt())));
            }
            return new Chosen(mapName, map, RoundFiles.of(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, String name, byte[] bytes) throws IOException {
        out.writeUTF(name);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
