package huni.exchange.contacts;

import huni.domain.prospect.Contact;
import huni.exchange.ContentLines;
import huni.work.exports.CardFormat;
import huni.work.exports.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;

/** Contacts as vCards, one after the other in one file. Phones are written so that they can be called from anywhere. */
public final class VCardFile implements CardFormat {

    private final String version;
    private final String work;

    private VCardFile(String version, String work) {
        this.version = version;
        this.work = work;
    }

    /** vCard 4.0. */
    public static VCardFile newest() {
        return new VCardFile("4.0", ";TYPE=work");
    }

    /** vCard 3.0, which every phone takes. */
    public static VCardFile older() {
        return new VCardFile("3.0", ";TYPE=WORK");
    }

    @Override
    public void write(Path file, Cards cards) throws IOException {
        WrittenFile.<Path, IOException>write(file, out -> {
            cards.each((contact, company) -> out.write(card(contact, company)));
            return file;
        });
    }

    private byte[] card(Contact contact, String company) {
        ContentLines card = new ContentLines();
        String name = contact.name().isBlank() ? company : contact.name();
        card.line("BEGIN:VCARD").line("VERSION:" + version);
        card.value("FN", name);
        card.line("N:" + parts(contact.name()));
        card.value("ORG", company);
        card.value("TITLE", contact.title());
        card.value("TEL" + work, contact.phoneE164().isEmpty() ? contact.phone() : contact.phoneE164());
        card.value("EMAIL" + work, contact.email());
        card.line("UID:urn:uuid:" + contact.id().value());
        return card.line("END:VCARD").bytes();
    }

    /** The last word is the surname, as people here write their names. */
    private static String parts(String whole) {
        String words = whole.strip();
        int last = words.lastIndexOf(' ');
        return ContentLines.escaped(words.substring(last + 1)) + ";"
                + ContentLines.escaped(last < 0 ? "" : words.substring(0, last)) + ";;;";
    }
}
