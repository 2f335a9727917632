package org.heard.ground.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A small picture somebody sent, made safe to show. <b>What it guarantees:</b> a PNG is drawn anew, so that nothing but its
 * dots is left of the file; an SVG is written anew with shapes and colours alone: no script, nothing that moves, nothing
 * from elsewhere. <b>What the caller must see to:</b> it is shown as a picture and not as a page.
 *
 * @param type its media type
 * @param width of the picture in dots, or in its own units; only the ratio to the height counts
 */
public record StillPicture(String type, byte[] bytes, int width, int height) {
    public static final String PNG = "image/png";
    public static final String SVG = "image/svg+xml";
    public static final int MOST_BYTES = 500 * 1024;

    /** Decoded whole before it is made smaller, a dot takes four bytes. */
    private static final int MOST_DOTS = 4000;

    /** Four times as tall as a header shows it, for sharp screens. */
    private static final int TALL = 192;

    private static final int WIDE = 4 * TALL;
    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** @throws PictureRefused where it is neither, too large, or has in it what cannot be shown */
    public static StillPicture of(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            throw new PictureRefused("The picture is too large: 500 kilobytes at most");
        }
        return Arrays.equals(sent, 0, Math.min(sent.length, PNG_BEGINS.length), PNG_BEGINS, 0, PNG_BEGINS.length)
                ? png(sent)
                : PlainSvg.of(sent);
    }

    private static StillPicture png(byte[] sent) {
        try {
            BufferedImage small = smaller(read(sent));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(small, "png", out);
            return new StillPicture(PNG, out.toByteArray(), small.getWidth(), small.getHeight());
        } catch (IOException | RuntimeException e) {
            if (e instanceof PictureRefused refused) {
                throw refused;
            }
            throw new PictureRefused("The picture cannot be read: save it again as PNG");
        }
    }

    private static BufferedImage read(byte[] sent) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in =
                new javax.imageio.stream.MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in);
            if (reader.getWidth(0) > MOST_DOTS || reader.getHeight(0) > MOST_DOTS) {
                throw new PictureRefused("The picture is too large: 4,000 dots wide and tall at most");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage smaller(BufferedImage picture) {
        double scale = Math.min(1, Math.min((double) TALL / picture.getHeight(), (double) WIDE / picture.getWidth()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StillPicture picture
                && type.equals(picture.type)
                && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
