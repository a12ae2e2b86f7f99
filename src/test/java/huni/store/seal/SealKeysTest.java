package huni.store.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SealKeysTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] SALT = new byte[16];

    @Test
    void theLibraryComputesTheTagOfRfc9106ForArgon2id() {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(filled(16, 2))
                .withSecret(filled(8, 3))
                .withAdditional(filled(12, 4))
                .build());
        byte[] tag = new byte[32];

        argon.generateBytes(filled(32, 1), tag);

        assertEquals("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659", HEX.formatHex(tag));
    }

    @Test
    void theSamePassphraseGivesTheSameKeyAndAnotherSaltOrMorePassesAnother() {
        Stretch stretch = new Stretch(65_536, 3, 4, SALT);
        byte[] key = stretch.key(passphrase("gizli şifre"));

        assertArrayEquals(key, stretch.key(passphrase("gizli şifre")));
        assertFalse(Arrays.equals(key, new Stretch(65_536, 4, 4, SALT).key(passphrase("gizli şifre"))));
        assertFalse(Arrays.equals(key, new Stretch(65_536, 3, 4, filled(16, 2)).key(passphrase("gizli şifre"))));
    }

    @Test
    void sectorsAreEncryptedAsInIeee1619() {
        byte[] sector = new byte[Xts.SECTOR];
        for (int i = 0; i < sector.length; i++) {
            sector[i] = (byte) i;
        }
        byte[] before = sector.clone();
        Xts xts = new Xts(HEX.parseHex("2718281828459045235360287471352662497757247093699959574966967627"
                + "3141592653589793238462643383279502884197169399375105820974944592"));

        xts.encrypt(sector, sector.length, 0xff);

        assertEquals("1c3b3a102f770386e4836c99e370cf9bea00803f5e482357a4ae12d414a3e63b", HEX.formatHex(sector, 0, 32));
        assertEquals(
                "773dad38014bd2092fa755c824bb5e54c4f36ffda9fcea70b9c6e693e148c151", HEX.formatHex(sector, 480, 512));
        xts.decrypt(sector, sector.length, 0xff);
        assertArrayEquals(before, sector);
    }

    @Test
    void lessThanTheLeastOfMemoryOrOfPassesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Stretch(Stretch.LEAST_MEMORY - 1, 3, 4, SALT));
        assertThrows(IllegalArgumentException.class, () -> new Stretch(65_536, 2, 4, SALT));
        assertThrows(IllegalArgumentException.class, () -> new Stretch(1 << 21, 3, 4, SALT));
    }

    @Test
    void theCalibratedParametersTakeAsLongAsIsWantedAndAreNeverBelowTheLeastNorAboveTheMost() {
        assertEquals(3, Stretch.calibrated(Duration.ZERO).passes());
        Stretch longest = Stretch.calibrated(Duration.ofDays(1));

        assertEquals(Stretch.LEAST_MEMORY, longest.memory());
        assertEquals(63, longest.passes());
    }

    @Test
    void onlyTheTwoWordsOfAKeyGiveItBackAndNeitherStandsInTheHeader() throws IOException {
        RecoveryKey recovery = RecoveryKey.random();
        StoreKey key = StoreKey.createQuickly(passphrase("gizli şifre"), recovery);
        byte[] written = key.header().bytes();
        SealHeader read = SealHeader.read(written);

        assertEquals(
                Optional.of(key.id()), read.unlock(passphrase("gizli şifre")).map(StoreKey::id));
        assertArrayEquals(key.master(), read.unlock(recovery).orElseThrow().master());
        assertEquals(Optional.empty(), read.unlock(passphrase("gizli sifre")));
        assertEquals(Optional.empty(), read.unlock(RecoveryKey.random()));
        assertFalse(new String(written, StandardCharsets.ISO_8859_1).contains(HEX.formatHex(key.master())));
    }

    @Test
    void aNewKeyOpensWhatTheEarlierOneHadAndNotTheOtherWayRound() {
        StoreKey first = StoreKey.createQuickly(passphrase("the first one"), RecoveryKey.random());
        StoreKey second = StoreKey.create(
                passphrase("the second one"), RecoveryKey.random(), Optional.of(first), Stretch.least());

        assertArrayEquals(first.master(), second.earlier().get(first.id()));
        assertEquals(Optional.empty(), second.header().unlock(passphrase("the first one")));
        assertTrue(first.earlier().isEmpty());
    }

    /** Found by fuzzing. */
    @Test
    void anEarlierKeyThatMakesNoSenseIsLeftOut() {
        SealHeader written = StoreKey.createQuickly(passphrase("four plain words here"), RecoveryKey.random())
                .header();
        SealHeader changed = new SealHeader(
                written.id(),
                written.stretch(),
                written.byPassphrase(),
                written.byRecovery(),
                Map.of("a", "argon2d", "b", "", "c", "00".repeat(16)));

        StoreKey key = changed.unlock(passphrase("four plain words here")).orElseThrow();

        assertEquals(Map.of(), key.earlier());
    }

    @Test
    void aHeaderFromElsewhereThatAsksForMoreMemoryThanAQuarterOfAGibibyteIsRefused() {
        byte[] salt = new byte[16];

        assertThrows(IllegalArgumentException.class, () -> new Stretch((256 << 10) + 1, 3, 4, salt));
        assertEquals(256 << 10, new Stretch(256 << 10, 3, 4, salt).memory());
    }

    @Test
    void otherParametersInFrontOfTheSameKeyDoNotOpenIt() throws IOException {
        SealHeader written = StoreKey.createQuickly(passphrase("four plain words here"), RecoveryKey.random())
                .header();
        Stretch stretch = written.stretch();
        SealHeader changed = new SealHeader(
                written.id(),
                new Stretch(stretch.memory(), stretch.passes() + 1, stretch.lanes(), stretch.salt()),
                written.byPassphrase(),
                written.byRecovery(),
                Map.of());

        assertEquals(Optional.empty(), SealHeader.read(changed.bytes()).unlock(passphrase("four plain words here")));
    }

    @Test
    void oneLetterOfTheHeaderThatChangedByItselfIsDamageAndNoWrongPassphrase(@TempDir Path folder) throws Exception {
        byte[] written = StoreKey.createQuickly(passphrase("four plain words here"), RecoveryKey.random())
                .header()
                .bytes();
        int at = new String(written, StandardCharsets.US_ASCII).indexOf("\"passphrase\":\"") + 20;
        assertTrue(Keyring.isSurelyLocked(Files.write(folder.resolve("whole.huni"), written)));
        written[at] = (byte) (written[at] == '0' ? '1' : '0');

        assertThrows(EOFException.class, () -> SealHeader.read(written));
        assertFalse(Keyring.isSurelyLocked(Files.write(folder.resolve("damaged.huni"), written)));
    }

    @Test
    void aHeaderThatMakesNoSenseIsDamageAndNothingElse() {
        byte[] nonsense = new byte[SealHeader.LENGTH];
        Arrays.fill(nonsense, (byte) '{');

        assertThrows(EOFException.class, () -> SealHeader.read(nonsense));
        assertThrows(EOFException.class, () -> SealHeader.read(new byte[100]));
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static Passphrase passphrase(String words) {
        return Passphrase.taking(words.toCharArray());
    }
}
