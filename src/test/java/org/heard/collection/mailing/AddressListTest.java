package org.heard.collection.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressListTest {
    @Test
    void aColumnOfASpreadsheetIsReadWithItsHeadingQuotesAndEmptyColumns() {
        AddressList list =
                AddressList.of("\uFEFFEmail address\r\n\"jo@example.org\",\r\n\r\n sam.t+send@mail.example.org ;;\r\n");
        assertThat(list.each()).containsExactly("jo@example.org", "sam.t+send@mail.example.org");
        assertThat(list.wrong()).isEmpty();
    }

    @Test
    void whoStandsThereTwiceIsNamedAndGetsOneMail() {
        AddressList list = AddressList.of("jo@example.org\nJo@Example.org\nsam@example.org\njo@example.org");
        assertThat(list.each()).containsExactly("jo@example.org", "sam@example.org");
        assertThat(list.doubled()).startsWith("Stood there twice: jo@example.org.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo",
                "jo@example",
                "Jo Smith <jo@example.org>",
                "jo@example.org, sam@example.org",
                "jo@example.org;Jo Smith",
                "jo..s@example.org",
                ".jo@example.org",
                "jo@-example.org",
                "jo@exa mple.org",
                "jo@example.org\u0000bcc@example.org"
            })
    void aLineThatIsNoAddressIsNamedByItsNumberAndNotRepeated(String line) {
        AddressList list = AddressList.of("sam@example.org\n" + line);
        assertThat(list.fault(1))
                .isEqualTo("There must be one address in each line and nothing else. Look at line 2. Nothing was made");
    }

    @ParameterizedTest
    @CsvSource({"9, Give 10 addresses or more", "10, ''", "2500, ''", "2501, Give 2500 addresses at most"})
    void fewerThanTenWouldTellWhoHasNotAnswered(int number, String fault) {
        String text = IntStream.range(0, number)
                .mapToObj(i -> "p" + i + "@example.org")
                .collect(Collectors.joining("\n"));
        assertThat(AddressList.of(text).fault(10)).startsWith(fault);
        assertThat(AddressList.of(text).fault(10).isEmpty()).isEqualTo(fault.isEmpty());
    }
}
