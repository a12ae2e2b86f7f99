package huni.domain.dossier;

import java.util.List;

/** What tells a prospect from others. Blank parts tell nothing. */
public record Identity(String company, List<String> people, List<String> phonesE164, List<String> emails) {

    public Identity {
        people = List.copyOf(people);
        phonesE164 = List.copyOf(phonesE164);
        emails = List.copyOf(emails);
    }

    /** Of which only the name is known. */
    public static Identity named(String company) {
        return new Identity(company, List.of(), List.of(), List.of());
    }
}
