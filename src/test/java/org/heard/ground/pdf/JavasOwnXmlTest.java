package org.heard.ground.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/**
 * The class loader of the packaged jar asks the libraries before Java: an old copy of Java's XML in one of them
 * stops every chart, and no other test would see it.
 */
class JavasOwnXmlTest {
    @Test
    void noLibraryBringsACopyOfIt() throws IOException {
        ClassLoader libraries = getClass().getClassLoader();
        for (String java : new String[] {"javax/xml/parsers/DocumentBuilderFactory", "org/w3c/dom/Document"}) {
            assertThat(Collections.list(libraries.getResources(java + ".class")))
                    .hasSize(1)
                    .allMatch(from -> from.getProtocol().equals("jrt"));
        }
    }
}
