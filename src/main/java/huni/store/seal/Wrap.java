package huni.store.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys made of keys (HKDF), and keys wrapped by keys (AES-GCM), by what every Java has. */
final class Wrap {

    static final int NONCE = 12;
    static final int TAG_BITS = 128;

    private Wrap() {}

    /** Another key for that purpose; from it nobody comes back to the first. */
    static byte[] derive(byte[] key, byte[] salt, byte[] purpose, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(key)
                            .addSalt(salt)
                            .thenExpand(purpose, length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java of ours has HKDF", e);
        }
    }

    /** The secret so that only that key gives it back, bound to what it belongs to. */
    static byte[] wrap(byte[] key, byte[] secret, byte[] boundTo) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] sealed = gcm(Cipher.ENCRYPT_MODE, key, nonce, boundTo).doFinal(secret);
            byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** The secret; empty if it is another key, or it belongs to something else. */
    static Optional<byte[]> unwrap(byte[] key, byte[] wrapped, byte[] boundTo) {
        if (wrapped.length <= NONCE) {
            return Optional.empty();
        }
        try {
            return Optional.of(gcm(Cipher.DECRYPT_MODE, key, Arrays.copyOf(wrapped, NONCE), boundTo)
                    .doFinal(wrapped, NONCE, wrapped.length - NONCE));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    static Cipher gcm(int mode, byte[] key, byte[] nonce, byte[] boundTo) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo);
        return cipher;
    }
}
