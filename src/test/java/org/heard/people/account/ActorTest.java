package org.heard.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActorTest {
    private static Actor signedIn(String role) {
        return Actor.of(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("robin"))
                .addRole(role)
                .build());
    }

    @ParameterizedTest
    @CsvSource({"forum, false, false, true", "officer, true, false, false", "administrator, true, true, false"})
    void administratorsDoAllThatOfficersDoAndTheForumIsApart(
            String role, boolean officer, boolean administrator, boolean forum) {
        Actor actor = signedIn(role);
        assertThat(actor).isEqualTo(new Actor(role, "robin"));
        assertThat(actor.isOfficer()).isEqualTo(officer);
        assertThat(actor.isAdministrator()).isEqualTo(administrator);
        assertThat(actor.isForum()).isEqualTo(forum);
        assertThat(actor.isNobody()).isFalse();
    }

    @Test
    void whatStandsBesideTheActingRoleNeverActs() {
        for (Role role : Role.values()) {
            Actor actor = Actor.of(QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal("robin"))
                    .addRole(role.word())
                    .addRole(Roles.READER)
                    .addRole("another")
                    .build());
            assertThat(actor.role()).isEqualTo(role.word());
            assertThat(actor.isReader()).isTrue();
        }
        assertThat(signedIn(Roles.READER).role()).isEmpty();
        assertThat(signedIn(Roles.PAST).isReader()).isFalse();
        assertThat(signedIn(Roles.UNDATED).isReader()).isFalse();
    }

    @Test
    void whoHasNotSignedInMayNothing() {
        Actor nobody =
                Actor.of(QuarkusSecurityIdentity.builder().setAnonymous(true).build());
        assertThat(nobody.isNobody()).isTrue();
        assertThat(nobody.isOfficer() || nobody.isForum() || nobody.isAdministrator())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasItsWord(Role role) throws ReflectiveOperationException {
        assertThat(Roles.class.getField(role.name()).get(null)).isEqualTo(role.word());
    }
}
