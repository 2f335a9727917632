package org.heard.ground.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Whatever somebody sends as a logo, what is kept of it is a picture and nothing else. */
class StillPictureTest {
    private static final String OPENS =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 120 40'>";

    @Test
    void shapesAndColoursOfADrawingStay() {
        StillPicture logo =
                svg("<defs><linearGradient id='a'><stop offset='0' stop-color='#123'/></linearGradient></defs>"
                        + "<style>.b{fill:url(#a)}</style><g transform='scale(2)'><path class='b' d='M0 0h9v9z'/></g>"
                        + "<text x='1' y='2' font-size='8'>A &amp; B</text>");

        assertThat(logo.type()).isEqualTo("image/svg+xml");
        assertThat(List.of(logo.width(), logo.height())).containsExactly(120, 40);
        assertThat(text(logo))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 40\">")
                .contains(
                        "<stop offset=\"0\" stop-color=\"#123\">",
                        ".b{fill:url(#a)}",
                        "<path class=\"b\" d=\"M0 0h9v9z\">")
                .contains("scale(2)", "A &amp; B");
    }

    @Test
    void nothingOfADrawingRunsOrComesFromElsewhere() {
        for (String harm : List.of(
                "<script>alert(1)</script>",
                "<script xmlns='http://www.w3.org/1999/xhtml' src='//x.example'/>",
                "<rect width='1' height='1' onload='alert(1)' onclick='alert(1)'/>",
                "<a xlink:href='javascript:alert(1)'><rect width='1' height='1'/></a>",
                "<use href='https://x.example/a.svg#b'/>",
                "<use xlink:href='data:image/svg+xml;base64,AAAA#b'/>",
                "<rect style='fill:url(https://x.example/)' width='1' height='1'/>",
                "<rect style='fill:u\\72l(//x.example)' width='1' height='1'/>",
                "<rect fill=\"url( 'https://x.example/a#b')\" width='1' height='1'/>",
                "<style>@import 'https://x.example/';</style>",
                "<style>rect{background:image-set('https://x.example/a' 1x)}</style>",
                "<set attributeName='href' to='https://x.example/'/>",
                "<animate attributeName='d' values='alert'/>",
                "<metadata>https://x.example alert</metadata>",
                "<x:y xmlns:x='urn:x'>alert</x:y>",
                "<?xml-stylesheet href='https://x.example/'?>",
                "<!-- alert -->")) {
            String kept = text(svg(harm + "<path d='M0 0h9'/>"));

            assertThat(kept).as(harm).doesNotContain("alert", "x.example", "data:", "script", "@", "on");
            assertThat(kept).as(harm).contains("M0 0h9");
        }
    }

    /** As drawing programs write it: a name twice in one element, and no browser would read the picture. */
    @Test
    void whatProgramsWriteForThemselvesLeavesTheDrawingWhole() throws Exception {
        StillPicture logo = svg("<g xmlns:i='urn:i' i:cx='9' i:style='x'><circle id='a' cx='1' i:cx='2' r='3'/></g>"
                + "<use href='#a' xlink:href='#b'/><use xlink:href='#a'/><rect fill='url(\"#a\")' width='1'/>");

        javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(logo.bytes()));
        assertThat(text(logo))
                .contains("cx=\"1\"", "<use href=\"#a\">", "url(&quot;#a&quot;)")
                .doesNotContain("\"2\"", "#b", "\"9\"");
    }

    @Test
    void aDrawingThatCannotBeShownAsItIsIsRefusedWithTheReason() {
        assertThatThrownBy(() -> svg("<image href='data:image/png;base64,AA'/>"))
                .hasMessage("The drawing has a picture or a page inside it: save it as PNG");
        assertThatThrownBy(() -> svg("<foreignObject><p>x</p></foreignObject>")).hasMessageContaining("as PNG");
        assertThatThrownBy(() -> svg("<use href='#a'/>".repeat(21))).hasMessageContaining("too often");
        assertThatThrownBy(() -> svg("<g>".repeat(80) + "</g>".repeat(80))).hasMessageContaining("too deeply");
        assertThatThrownBy(() -> svg("<g/>")).hasMessage("The drawing has no shape in it");
        assertThatThrownBy(() -> of("<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>"))
                .hasMessageContaining("how large it is");
        for (String other : List.of("", "GIF89a", "<html/>", "<svg viewBox='0 0 1 1'/>", OPENS)) {
            assertThatThrownBy(() -> of(other)).as(other).hasMessage("The picture is neither a PNG nor a whole SVG");
        }
        assertThatThrownBy(() -> StillPicture.of(new byte[StillPicture.MOST_BYTES + 1]))
                .hasMessage("The picture is too large: 500 kilobytes at most");
    }

    @Test
    void whatADrawingDeclaresOfItsOwnIsNeverFilledIn() {
        String bomb =
                "<!DOCTYPE svg [<!ENTITY a 'lollollol'><!ENTITY b '&a;&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
                        + OPENS + "<text x='1'>&b;&f;</text><path d='M0 0'/></svg>";

        String kept = Stream.of(bomb)
                .map(text -> {
                    try {
                        return text(of(text));
                    } catch (PictureRefused refused) {
                        return "";
                    }
                })
                .findFirst()
                .orElseThrow();

        assertThat(kept).doesNotContain("lol", "root");
    }

    @Test
    void aPngIsDrawnAnewSmallAndWithNothingBehindItsEnd() throws IOException {
        BufferedImage picture = new BufferedImage(2000, 1000, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, Color.RED.getRGB());
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", sent);
        sent.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        StillPicture logo = StillPicture.of(sent.toByteArray());

        assertThat(List.of(logo.width(), logo.height())).containsExactly(384, 192);
        assertThat(new String(logo.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(ImageIO.read(new ByteArrayInputStream(logo.bytes())).getWidth())
                .isEqualTo(384);
        assertThatThrownBy(() -> StillPicture.of(Arrays.copyOf(sent.toByteArray(), 60)))
                .hasMessage("The picture cannot be read: save it again as PNG");
    }

    @Test
    void aPngOfMoreDotsThanMemoryIsRefusedByItsHead() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", sent);
        byte[] huge = sent.toByteArray();
        huge[17] = 0x7f; // a part of the width in its head
        java.util.zip.CRC32 check = new java.util.zip.CRC32();
        check.update(huge, 12, 17);
        for (int i = 0; i < 4; i++) {
            huge[29 + i] = (byte) (check.getValue() >> (24 - 8 * i));
        }

        assertThatThrownBy(() -> StillPicture.of(huge)).hasMessageContaining("4,000 dots");
    }

    private static StillPicture svg(String inside) {
        return of(OPENS + inside + "</svg>");
    }

    private static StillPicture of(String sent) {
        return StillPicture.of(sent.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(StillPicture logo) {
        return new String(logo.bytes(), StandardCharsets.UTF_8);
    }
}
