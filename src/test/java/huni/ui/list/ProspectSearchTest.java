package huni.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Contact;
import huni.language.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class ProspectSearchTest {

    private final SampleList sample = new SampleList("tr");
    private final List<String> answered = new ArrayList<>();

    @Test
    void tenLettersTypedFastAreSearchedTwiceAtMost() {
        sample.fill();
        ProspectSearch search = search();

        for (int letters = 1; letters <= 10; letters++) {
            String typed = "ege teksti".substring(0, letters);
            search.find(typed, List.of(), _ -> answered.add(typed));
            if (letters == 1) {
                sample.tasks.runNext();
            }
        }
        sample.tasks.runAll();

        assertEquals(2, sample.pipelines.asked());
        assertEquals(List.of("e", "ege teksti"), answered);
    }

    @Test
    void moreThanAFewAreCountedAndSaidOnceTheyAre() {
        for (int i = 0; i < 20; i++) {
            sample.add("Zirve " + i, "", "lead", 0, 0, "");
        }
        List<String> said = new ArrayList<>();
        search().find("zirve", List.of(), found -> said.add(found.best().size() + " of " + found.all()));
        sample.tasks.runAll();

        assertEquals(List.of("8 of OptionalLong.empty", "8 of OptionalLong[20]"), said);
    }

    @Test
    void whatWasOpenedLatelyComesFirstAndIsNotThereTwice() {
        sample.add("Ege Gıda", "", "lead", 0, 0, "");
        ProspectId late = sample.add("Ege Yapı", "", "lead", 0, 0, "");
        sample.add("Işık Optik", "", "lead", 0, 0, "");

        assertEquals(List.of("Ege Yapı", "Ege Gıda"), companies("ege", late));
        assertEquals(List.of("Işık Optik"), companies("isik", late));
    }

    @Test
    void whoWasFoundIsNamedWithTheNumberInWhateverNotationItWasTyped() {
        List<Contact> people =
                List.of(person("İpek Işık", "", ""), person("Levent Uçar", "0532 000 11 22", "+905320001122"));
        for (String typed : List.of("+90 532 000 11 22", "05320001122", "0532-000-11-22", "(532) 000 11 22", "1122")) {
            assertEquals(Optional.of("Levent Uçar 0532 000 11 22"), new FoundPerson(typed).among(people), typed);
        }
        assertEquals(Optional.of("Levent Uçar"), new FoundPerson("ucar").among(people));
        assertEquals(Optional.of("İpek Işık"), new FoundPerson("isik optik").among(people));
        assertEquals(Optional.empty(), new FoundPerson("optik").among(people));
        assertEquals(Optional.empty(), new FoundPerson("").among(people));
    }

    private List<String> companies(String words, ProspectId recent) {
        List<String> found = new ArrayList<>();
        search().find(words, List.of(recent), all -> all.best().forEach(match -> found.add(match.company())));
        sample.tasks.runAll();
        return found;
    }

    private static Contact person(String name, String phone, String phoneE164) {
        return new Contact(
                new ContactId(new UUID(0, 1)),
                new ProspectId(new UUID(0, 2)),
                name,
                "",
                phone,
                phoneE164,
                "",
                Authority.Role.UNKNOWN,
                0,
                0);
    }

    private ProspectSearch search() {
        return new ProspectSearch(
                sample.query,
                sample.query,
                sample.pipelines,
                sample.tasks,
                sample.texts,
                new Formats(sample.texts, sample.clock, CurrencyUnit.of("TRY")),
                failure -> {
                    throw new AssertionError(failure);
                });
    }
}
