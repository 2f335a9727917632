package org.heard.ground.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An address as a square that phones read: drawn here, of the plain address, with nobody in between. */
public final class QrCode {
    /** Light modules around the square, as its standard asks. */
    private static final int QUIET = 4;

    /** Dots of a picture along the side of a module: enough to stay sharp where a program smooths it. */
    private static final int DOTS = 8;

    private QrCode() {}

    /** An {@code svg} element, well-formed. @param words what a person who cannot see it is told */
    public static String svg(String address, String words) {
        ByteMatrix square = square(address);
        int size = square.getWidth() + 2 * QUIET;
        String told = escaped(words);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"" + told + "\" alt=\"" + told
                + "\"><rect width=\"" + size + "\" height=\"" + size + "\" fill=\"#fff\"/><path d=\"" + path(square)
                + "\" fill=\"#000\"/></svg>";
    }

    /**
     * An {@code img} element with the picture inside, well-formed: for pages that show the same square hundreds of
     * times, since a PDF holds a picture once and draws lines anew each time.
     */
    public static String image(String address, String words) {
        return "<img alt=\"" + escaped(words) + "\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(png(square(address))) + "\" />";
    }

    private static byte[] png(ByteMatrix square) {
        int side = (square.getWidth() + 2 * QUIET) * DOTS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        for (int y = 0; y < square.getHeight(); y++) {
            for (int x = 0; x < square.getWidth(); x++) {
                if (square.get(x, y) == 1) {
                    pen.fillRect((x + QUIET) * DOTS, (y + QUIET) * DOTS, DOTS, DOTS);
                }
            }
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One bar for each run of dark modules in a row. */
    private static String path(ByteMatrix square) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < square.getHeight(); y++) {
            for (int x = 0; x < square.getWidth(); x++) {
                int from = x;
                while (x < square.getWidth() && square.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
                    path.append('h')
                            .append(x - from)
                            .append("v1h")
                            .append(from - x)
                            .append('z');
                }
            }
        }
        return path.toString();
    }

    private static ByteMatrix square(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("an address too long for a QR code", e);
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
