package huni.store.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.server.AddressRefusedException.AddressFlaw;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceAddressTest {

    @Test
    void anAddressNamesRoleHostPortDatabaseAndSchema() throws AddressRefusedException {
        assertEquals(
                new WorkspaceAddress("ayse", "db.example.com", 6432, "satış", "ekip_1"),
                WorkspaceAddress.of("postgresql://ayse@DB.example.com:6432/sat%C4%B1%C5%9F?schema=ekip_1", "me"));
    }

    @Test
    void whatIsNotSaidIsTheUsual() throws AddressRefusedException {
        assertEquals(
                new WorkspaceAddress("me", "localhost", 5432, "sales", "huni"),
                WorkspaceAddress.of("postgresql://localhost/sales", "me"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ayse@db.example.com:6432/sat%C4%B1%C5%9F?schema=ekip_1",
                "postgresql://a%20b@[::1]/sales",
                "postgresql://ayse@10.0.0.7/sales"
            })
    void whatIsWrittenIsReadAgain(String words) throws AddressRefusedException {
        WorkspaceAddress address = WorkspaceAddress.of(words, "me");

        assertEquals(address, WorkspaceAddress.of(address.toString(), "somebody else"));
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://ayse:secret@host/sales, PASSWORD",
        "postgresql:///sales, FORM",
        "postgresql://host/, FORM",
        "postgresql://host/a/b, FORM",
        "postgresql://host:0/sales, FORM",
        "postgresql://host:70000/sales, FORM",
        "mysql://host/sales, FORM",
        "postgresql://ho st/sales, FORM",
        "postgresql://host/sales?sslmode=disable, FORM",
        "postgresql://host/sales?schema=huni&sslmode=disable, FORM",
        "postgresql://host/sales?schema=Huni, SCHEMA",
        "postgresql://host/sales?schema=pg_temp, SCHEMA",
        "postgresql://host/sales?schema=a;drop, SCHEMA",
        "postgresql://host/sales#x, FORM"
    })
    void whatIsNoAddressIsRefused(String words, AddressFlaw flaw) {
        assertEquals(
                flaw,
                assertThrows(AddressRefusedException.class, () -> WorkspaceAddress.of(words, "me"))
                        .flaw());
    }

    @Test
    void onlyThisMachineIsTrustedWithoutACertificate() throws AddressRefusedException {
        assertTrue(WorkspaceAddress.of("postgresql://localhost/sales", "me").isOnThisMachine());
        assertTrue(WorkspaceAddress.of("postgresql://[::1]/sales", "me").isOnThisMachine());
        assertFalse(WorkspaceAddress.of("postgresql://localhost.example.com/sales", "me")
                .isOnThisMachine());
    }

    @Test
    void aRoleIsTheSamePersonFromWhereverItComes() throws AddressRefusedException {
        WorkspaceAddress home = WorkspaceAddress.of("postgresql://ayse@localhost/sales", "me");
        WorkspaceAddress office = WorkspaceAddress.of("postgresql://ayse@db.example.com/sales", "me");
        WorkspaceAddress other = WorkspaceAddress.of("postgresql://mehmet@localhost/sales", "me");

        assertEquals(home.person(), office.person());
        assertNotEquals(home.person(), other.person());
    }

    @Test
    void aFolderKeepsTheAddressAndEachAddressHasItsOwn(@TempDir Path homes) throws Exception {
        WorkspaceAddress one = WorkspaceAddress.of("postgresql://ayse@localhost/sales", "me");
        WorkspaceAddress other = WorkspaceAddress.of("postgresql://mehmet@localhost/sales", "me");

        Path home = SharedHome.of(one, homes);

        assertEquals(Optional.of(one), SharedHome.address(home));
        assertEquals(home, SharedHome.of(one, homes));
        assertNotEquals(home, SharedHome.of(other, homes));
        assertEquals(Optional.empty(), SharedHome.address(homes));
    }
}
