package huni.ui.list;

import huni.domain.CallingCodes;
import huni.domain.Folding;
import huni.domain.prospect.Contact;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells for which of a prospect's people it was found: by name, by number in any notation, or by address. */
final class FoundPerson {

    private static final Pattern NUMBER = Pattern.compile("\\+?[-+()./0-9 ]*");
    private static final int SHORTEST_NUMBER = 4;

    private final List<String> words;
    private final String number;

    /** @param typed what was searched for; may be blank */
    FoundPerson(String typed) {
        String folded = Folding.fold(typed);
        this.words = folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" ", -1));
        String digits = NUMBER.matcher(typed.strip()).matches() ? CallingCodes.national(typed) : "";
        this.number = digits.length() < SHORTEST_NUMBER ? "" : digits;
    }

    /** The first who was found, with the number or address by which; empty if the prospect was found otherwise. */
    Optional<String> among(List<Contact> people) {
        return people.stream().flatMap(person -> told(person).stream()).findFirst();
    }

    private Optional<String> told(Contact person) {
        if (!number.isEmpty()) {
            String known = CallingCodes.national(person.phoneE164().isEmpty() ? person.phone() : person.phoneE164());
            boolean has = known.contains(number) || !known.isEmpty() && number.endsWith(known);
            return has ? Optional.of(person.name() + " " + person.phone()) : Optional.empty();
        }
        if (words.stream().anyMatch(word -> begins(person.name(), word))) {
            return Optional.of(person.name());
        }
        String address = Folding.fold(person.email());
        return words.stream().anyMatch(word -> !address.isEmpty() && address.startsWith(word))
                ? Optional.of(person.name() + " " + person.email())
                : Optional.empty();
    }

    private static boolean begins(String name, String word) {
        return Stream.of(Folding.fold(name).split(" ", -1)).anyMatch(part -> part.startsWith(word));
    }
}
