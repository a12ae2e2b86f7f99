package huni.store.seal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 in the mode XTS of IEEE 1619, in which whole disks are encrypted: each sector of 512 bytes for itself, in its
 * place and length. The JDK has AES but not this mode. Not for two threads at once.
 */
final class Xts {

    /** The bytes that are encrypted as one; also what a disk writes as one. */
    static final int SECTOR = 512;

    /** The bytes of both keys. */
    static final int KEYS = 64;

    private static final int BLOCK = 16;
    private static final int REDUCTION = 0x87;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final Cipher encrypting;
    private final Cipher decrypting;
    private final Cipher tweaking;

    Xts(byte[] keys) {
        try {
            byte[] first = Arrays.copyOf(keys, KEYS / 2);
            byte[] second = Arrays.copyOfRange(keys, KEYS / 2, KEYS);
            this.encrypting = aes(Cipher.ENCRYPT_MODE, first);
            this.decrypting = aes(Cipher.DECRYPT_MODE, first);
            this.tweaking = aes(Cipher.ENCRYPT_MODE, second);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    private static Cipher aes(int mode, byte[] key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"));
        return cipher;
    }

    /** Encrypts whole sectors in their place. */
    void encrypt(byte[] sectors, int length, long first) {
        crypt(encrypting, sectors, length, first);
    }

    /** The way back. */
    void decrypt(byte[] sectors, int length, long first) {
        crypt(decrypting, sectors, length, first);
    }

    private void crypt(Cipher cipher, byte[] sectors, int length, long first) {
        if (length % SECTOR != 0) {
            throw new IllegalArgumentException("not whole sectors");
        }
        try {
            byte[] tweaks = tweaks(length, first);
            mix(sectors, tweaks, length);
            cipher.doFinal(sectors, 0, length, sectors, 0);
            mix(sectors, tweaks, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("whole blocks are always encrypted", e);
        }
    }

    private static void mix(byte[] bytes, byte[] with, int length) {
        for (int at = 0; at < length; at += Long.BYTES) {
            LONG.set(bytes, at, (long) LONG.get(bytes, at) ^ (long) LONG.get(with, at));
        }
    }

    /** The encrypted number of the sector, multiplied by x in GF(2^128) from block to block. */
    private byte[] tweaks(int length, long first) throws GeneralSecurityException {
        int count = length / SECTOR;
        byte[] numbers = new byte[count * BLOCK];
        for (int i = 0; i < count; i++) {
            LONG.set(numbers, i * BLOCK, first + i);
        }
        byte[] begins = tweaking.doFinal(numbers);
        byte[] tweaks = new byte[length];
        for (int i = 0; i < count; i++) {
            long low = (long) LONG.get(begins, i * BLOCK);
            long high = (long) LONG.get(begins, i * BLOCK + Long.BYTES);
            for (int at = i * SECTOR; at < (i + 1) * SECTOR; at += BLOCK) {
                LONG.set(tweaks, at, low);
                LONG.set(tweaks, at + Long.BYTES, high);
                long carry = high >>> (Long.SIZE - 1);
                high = high << 1 | low >>> (Long.SIZE - 1);
                low = low << 1 ^ carry * REDUCTION;
            }
        }
        return tweaks;
    }
}
