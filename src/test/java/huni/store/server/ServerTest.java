package huni.store.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.store.file.StoreUnreachableException.Hindrance;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of one state of a server some things are said that a person can do something about, and some that they cannot. */
class ServerTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
        FATAL: LDAP authentication failed for user "ayse", NOT_LET_IN
        FATAL: PAM-Authentifizierung für Benutzer »ayse« fehlgeschlagen, NOT_LET_IN
        FATAL: authentification RADIUS échouée pour l'utilisateur « ayse », NOT_LET_IN
        FATAL: ユーザー"ayse"のLDAP認証に失敗しました, NOT_LET_IN
        FATAL: no pg_hba.conf entry for host "10.0.0.7", NOT_LET_IN
        FATAL: role "ayse" is not permitted to log in, NO_ACCESS
        FATAL: role "ldap-ayse" does not exist, NO_ACCESS
        """)
    void aPasswordThatIsNotRightIsToldFromARoleThatIsLetInNoMore(String said, Hindrance hindrance) {
        assertEquals(hindrance, Server.hindrance(new SQLException(said, "28000")));
    }
}
