package huni.work.exports;

import huni.domain.prospect.Contact;
import java.io.IOException;
import java.nio.file.Path;

/** Writes contacts as cards. */
@FunctionalInterface
public interface CardFormat {

    /** Writes them as a whole or not at all, over a file of that name. */
    void write(Path file, Cards cards) throws IOException;

    /** The contacts one after the other. */
    @FunctionalInterface
    interface Cards {
        void each(CardTaker writer) throws IOException;
    }

    /** Writes a card. */
    @FunctionalInterface
    interface CardTaker {
        void write(Contact contact, String company) throws IOException;
    }
}
