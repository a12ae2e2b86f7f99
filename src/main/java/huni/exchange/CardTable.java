package huni.exchange;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The cards of an address book as a table: one contact a row, under names of columns that an import knows. vCard 2.1 to 4.0,
 * as phones, mail programs and address books write them. Pictures and sounds are left out.
 */
final class CardTable {

    /** Beyond it, it is no address book of a person. */
    static final int MOST_BYTES = 1 << 27;

    private static final String CARD = "VCARD";
    private static final Charset TURKISH = Charset.forName("windows-1254");
    private static final Pattern BEGINS =
            Pattern.compile("\\s*begin:vcard\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int HEAD = 200;

    private static final List<String> COLUMNS = List.of(
            "Company",
            "Contact name",
            "Job title",
            "Phone",
            "Phone 2",
            "Phone 3",
            "Email",
            "Email 2",
            "Address",
            "Website",
            "Birthday",
            "Tags",
            "Notes",
            "External ID");

    private final List<List<String>> cards = new ArrayList<>();

    private CardTable() {}

    /** Whether a file that begins so is one of cards. */
    static boolean isCards(byte[] head) {
        return BEGINS.matcher(text(head.length <= HEAD ? head : java.util.Arrays.copyOf(head, HEAD))
                        .replace("\uFEFF", ""))
                .matches();
    }

    /** The same as text with delimiters, in UTF-8; empty if there is no whole card in it. */
    static Optional<byte[]> of(byte[] bytes) throws IOException {
        CardTable table = new CardTable();
        try (VObjectReader reader =
                new VObjectReader(new StringReader(text(bytes).replace("\uFEFF", "")), SyntaxRules.vcard())) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            reader.parse(table.new Reading());
        }
        return table.cards.isEmpty() ? Optional.empty() : Optional.of(table.csv());
    }

    private static String text(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, TURKISH);
        }
    }

    /** Columns that no card fills are left out. */
    private byte[] csv() throws IOException {
        List<Integer> filled = IntStream.range(0, COLUMNS.size())
                .filter(i -> cards.stream().anyMatch(card -> !card.get(i).isEmpty()))
                .boxed()
                .toList();
        StringWriter text = new StringWriter();
        text.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(filled.stream().map(COLUMNS::get).toList());
        for (List<String> card : cards) {
            csv.writeRecord(
                    filled.stream().map(i -> Formulas.harmless(card.get(i))).toList());
        }
        csv.flush();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Gathers what each card says; a card inside another one is no contact of its own. */
    private final class Reading extends VObjectDataAdapter {

        private OneCard card = new OneCard();

        @Override
        public void onComponentBegin(String name, Context context) {
            if (isOutermost(context)) {
                card = new OneCard();
            }
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            if (isOutermost(context) && name.equalsIgnoreCase(CARD)) {
                cards.add(card.cells());
            }
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            if (context.getParentComponents().size() == 1) {
                card.take(property.getName().toUpperCase(Locale.ROOT), String.valueOf(property.getValue()));
            }
        }

        private static boolean isOutermost(Context context) {
            return context.getParentComponents().isEmpty();
        }
    }

    /** What one card says. */
    private static final class OneCard {

        private static final Pattern URI = Pattern.compile("^(?:tel|mailto):", Pattern.CASE_INSENSITIVE);

        private String name = "";
        private String parts = "";
        private String company = "";
        private String title = "";
        private String website = "";
        private String birthday = "";
        private String id = "";
        private final List<String> phones = new ArrayList<>();
        private final List<String> mails = new ArrayList<>();
        private final List<String> addresses = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        void take(String property, String value) {
            switch (property) {
                case "FN" -> name = first(name, plain(value));
                case "N" -> parts = first(parts, whole(value));
                case "ORG" -> company = first(company, component(value, 0));
                case "TITLE" -> title = first(title, plain(value));
                case "URL" -> website = first(website, plain(value));
                case "BDAY" -> birthday = first(birthday, plain(value));
                case "UID" -> id = first(id, plain(value));
                case "TEL" -> add(phones, number(value));
                case "EMAIL" -> add(mails, URI.matcher(plain(value)).replaceFirst(""));
                case "ADR" -> add(addresses, joined(VObjectPropertyValues.parseStructured(value), ", "));
                case "CATEGORIES" -> VObjectPropertyValues.parseList(value).forEach(tag -> add(tags, tag.strip()));
                case "NOTE" -> add(notes, plain(value));
                default -> {
                    // Pictures, sounds, keys and what only the other program understands.
                }
            }
        }

        List<String> cells() {
            return List.of(
                    company,
                    first(name, parts),
                    title,
                    at(phones, 0),
                    at(phones, 1),
                    at(phones, 2),
                    at(mails, 0),
                    at(mails, 1),
                    String.join("; ", addresses),
                    website,
                    birthday,
                    String.join("; ", tags),
                    String.join("\n\n", notes),
                    id);
        }

        private static String at(List<String> values, int index) {
            return index < values.size() ? values.get(index) : "";
        }

        private static String first(String before, String now) {
            return before.isEmpty() ? now : before;
        }

        private static void add(List<String> values, String value) {
            if (!value.isEmpty() && !values.contains(value)) {
                values.add(value);
            }
        }

        private static String plain(String value) {
            return VObjectPropertyValues.unescape(value).strip();
        }

        /** {@code tel:+90-532-000;ext=1} is a number, too. */
        private static String number(String value) {
            String plain = plain(value);
            String bare = URI.matcher(plain).replaceFirst("");
            int parameters = bare.equals(plain) ? -1 : bare.indexOf(';');
            return parameters < 0 ? bare : bare.substring(0, parameters);
        }

        private static String component(String value, int index) {
            List<List<String>> parts = VObjectPropertyValues.parseStructured(value);
            return index < parts.size() ? String.join(" ", parts.get(index)).strip() : "";
        }

        /** Surname, first name and others, as a name is said. */
        private static String whole(String value) {
            return String.join(" ", component(value, 1), component(value, 2), component(value, 0))
                    .strip()
                    .replaceAll(" +", " ");
        }

        private static String joined(List<List<String>> parts, String mark) {
            return String.join(
                    mark,
                    parts.stream()
                            .map(part -> String.join(" ", part).strip())
                            .filter(part -> !part.isEmpty())
                            .toList());
        }
    }
}
