package huni.store.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Contact;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    private static final Contact PERSON = new Contact(
            new ContactId(new UUID(1, 1)),
            new ProspectId(new UUID(2, 2)),
            "Çiğdem Öz-Yılmaz",
            "",
            "0532 111 22 33",
            "+905321112233",
            "cigdem.oz@mail.demircelik.example",
            Authority.Role.UNKNOWN,
            0,
            0);

    @Test
    void aProspectIsFoundByTheWordsOfItsNameAndOfItsPeople() {
        assertEquals(
                Set.of(
                        "demircelik",
                        "ircelik",
                        "rcelik",
                        "celik",
                        "elik",
                        "a.s",
                        "s",
                        "cigdem",
                        "oz-yilmaz",
                        "yilmaz",
                        "5321112233",
                        "1112233",
                        "2233",
                        "cigdem.oz@mail.demircelik.example",
                        "oz@mail.demircelik.example",
                        "mail.demircelik.example"),
                words("Demirçelik A.Ş."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demir",
                "Çelik",
                "A.Ş.",
                "çiğdem yılmaz",
                "öz-y",
                "0532",
                "532 1",
                "+90 532 111 22 33",
                "0090 532 1",
                "(0532)111-22",
                "905321112233",
                "111 22 33",
                "1112",
                "22 33",
                "cigdem.oz@m",
                "@mail.demir",
                "demir & 2233",
                "  "
            })
    void whoeverTypesTheBeginningOfAWordFindsIt(String typed) {
        assertTrue(isFound("Demirçelik A.Ş.", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"emir", "iğdem", "533", "321 11", "demir 533", "dem ircelik x", "90533"})
    void otherWordsDoNotFindIt(String typed) {
        assertFalse(isFound("Demirçelik A.Ş.", typed));
    }

    @Test
    void numbersInNamesAreFoundAsTheyAreWritten() {
        assertTrue(isFound("Fabrika 0045 4-5", "0045"));
        assertTrue(isFound("Fabrika 0045 4-5", "fabrika 4-5"));
        assertTrue(isFound("Cadde 54", "cadde 54"));
    }

    @Test
    void aNameOfManyWordsAndSignsHasABoundedNumberOfThem() {
        String name = SearchWords.name("x.".repeat(100) + " " + "wort ".repeat(400) + "a".repeat(500));

        Set<String> words = SearchWords.of(name, List.of(PERSON));

        assertTrue(words.size() <= 300, words.size() + " words");
        assertTrue(words.stream().allMatch(word -> word.length() <= SearchWords.LONGEST_WORD));
        assertEquals(words, SearchWords.inText(SearchWords.text(words)));
    }

    private static Set<String> words(String company) {
        return SearchWords.of(SearchWords.name(company), List.of(PERSON));
    }

    /** As the index answers it. */
    private static boolean isFound(String company, String typed) {
        Set<String> words = words(company);
        return TypedWords.beginnings(typed).stream()
                .allMatch(wanted -> wanted.either().stream()
                        .anyMatch(range -> words.stream()
                                .anyMatch(word ->
                                        word.compareTo(range.from()) >= 0 && word.compareTo(range.before()) < 0)));
    }
}
