package org.heard.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FailedSignInsTest {
    @Inject
    FailedSignIns failures;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager store;

    private final byte[] office = network();
    private final byte[] stranger = network();

    @Test
    void aStrangersWrongWordsShutOutTheStrangerAlone() {
        String name = name();
        for (int i = 0; i < FailedSignIns.ALLOWED; i++) {
            assertThat(failures.mayTry(name, stranger)).isTrue();
        }

        assertThat(failures.mayTry(name, stranger)).isFalse();
        assertThat(failures.mayTry(name, office)).isTrue();
    }

    @Test
    void aNetworkThatGuessesAtManyAccountsIsShutOutOfAll() {
        for (int i = 0; i < FailedSignIns.FROM_ONE_NETWORK; i++) {
            failures.mayTry(name(), stranger);
        }

        assertThat(failures.mayTry(name(), stranger)).isFalse();
        assertThat(failures.mayTry(name(), office)).isTrue();
    }

    @Test
    void whereManyNetworksGuessAnAccountStaysOpenToThoseItWasOpenedFrom() {
        String name = name();
        accounts.add(name, "officer", "four words are good");
        failures.mayTry(name, office);
        failures.forget(name, office);
        for (int i = 0; i < FailedSignIns.FOR_ONE_NAME; i++) {
            failures.mayTry(name, network());
        }

        assertThat(failures.mayTry(name, network())).isFalse();
        assertThat(failures.mayTry(name, office)).isTrue();
        accounts.remove(name);
    }

    @Test
    void whatAWrongClockWroteIntoTheFutureCountsAsGone() {
        String name = name();
        for (int i = 0; i < FailedSignIns.ALLOWED; i++) {
            failures.mayTry(name, office);
        }
        assertThat(failures.mayTry(name, office)).isFalse();

        move("2 days");

        assertThat(failures.mayTry(name, office)).isTrue();
    }

    @Transactional
    void move(String by) {
        store.createNativeQuery("update failed_sign_in set at = at + interval '" + by + "'")
                .executeUpdate();
    }

    private static byte[] network() {
        return UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static String name() {
        return "jo." + UUID.randomUUID().toString().substring(0, 8);
    }
}
