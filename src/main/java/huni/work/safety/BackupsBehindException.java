package huni.work.safety;

import java.io.IOException;

/** The store has its new passphrase, but not every backup could be written anew; the next start goes on with them. */
public final class BackupsBehindException extends IOException {

    private static final long serialVersionUID = 1;

    public BackupsBehindException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
