package huni.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.activity.MessageField;
import huni.domain.activity.MessageTemplate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFillerTest {

    private final StandardTemplates templates = new StandardTemplates();
    private final TemplateFiller filler = new TemplateFiller(templates);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            yarın {saat}'da görüşeceğiz     | 10:00           | yarın 10:00'da görüşeceğiz
            yarın {saat}'da görüşeceğiz     | 09:30           | yarın 09:30'da görüşeceğiz
            yarın {saat}’de görüşeceğiz     | 14:05           | yarın 14:05’te görüşeceğiz
            Yarın {saat}'daki görüşmemiz    | 14:04           | Yarın 14:04'teki görüşmemiz
            {SAAT}'dan önce                 | 17:03           | 17:03'ten önce
            {saat}'e kadar                  | 16:40           | 16:40'a kadar
            {time}'da                       | 10:00           | 10:00'da
            {saat}'ın ardından              | 12:00           | 12:00'nin ardından
            {saat}'i bekliyorum             | 10:06           | 10:06'yı bekliyorum
            {saat}'le                       | 10:00           | 10:00'la
            """)
    void aTurkishSuffixFollowsWhatFillsTheField(String template, String time, String filled) {
        assertEquals(
                filled,
                filler.fill(template, "tr", Map.of(MessageField.TIME, time)).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {kişi}'e yazdım    | Ayşe Deniz      | Ayşe Deniz'e yazdım
            {kişi}'e yazdım    | Işık Öztürk     | Işık Öztürk'e yazdım
            {kişi}'i aradım    | Murat Doğan     | Murat Doğan'ı aradım
            {kişi}'nin         | Selin Uçar      | Selin Uçar'ın
            {kişi}'yle         | Deniz Ak        | Deniz Ak'la
            """)
    void soItDoesAfterAName(String template, String name, String filled) {
        assertEquals(
                filled,
                filler.fill(template, "tr", Map.of(MessageField.CONTACT, name)).text());
    }

    @Test
    void inEnglishNothingHangsOnAFieldButWhatIsWritten() {
        assertEquals(
                "Ege Tekstil's offer",
                filler.fill("{company}'s offer", "en", Map.of(MessageField.COMPANY, "Ege Tekstil"))
                        .text());
    }

    @Test
    void whatIsNotKnownStaysInItsBracketsAndIsNamed() {
        FilledText filled =
                filler.fill("{kişi}, {süre}, {kişi}, {olmayan}", "tr", Map.of(MessageField.CONTACT, "Ayşe Deniz"));

        assertEquals("Ayşe Deniz, {süre}, Ayşe Deniz, {olmayan}", filled.text());
        assertEquals(List.of("süre", "olmayan"), filled.missing());
    }

    @Test
    void whatFillsAFieldIsNoTemplateItself() {
        assertEquals(
                "{saat} $1 \\ {",
                filler.fill("{kişi}", "tr", Map.of(MessageField.CONTACT, "{saat} $1 \\ {"))
                        .text());
    }

    @Test
    void bothLanguagesHaveATemplateForEachOccasionWithTheSameFields() {
        List<MessageTemplate> turkish = ofLanguage("tr");
        List<MessageTemplate> english = ofLanguage("en");

        assertEquals(MessageTemplate.Occasion.values().length, turkish.size());
        for (int i = 0; i < turkish.size(); i++) {
            MessageTemplate one = turkish.get(i);
            MessageTemplate other = english.get(i);
            assertEquals(one.occasion(), other.occasion());
            assertEquals(filler.fields(one.body()), filler.fields(other.body()), one.name());
            assertEquals(List.of(), unknown(one));
            assertEquals(List.of(), unknown(other));
        }
    }

    @Test
    void whatAPersonChangedStandsInThePlaceOfTheStandardOne() {
        MessageTemplate first = templates.standard("tr").getFirst();
        List<MessageTemplate> all = templates.all(List.of(first.withSubject("benimki")), "tr");

        assertEquals("benimki", all.getFirst().subject());
        assertEquals(templates.standard("tr").size(), all.size());
        assertEquals("en", templates.all(List.of(), "en").getFirst().language());
    }

    private List<MessageTemplate> ofLanguage(String language) {
        return templates.standard(language).stream()
                .filter(template -> template.language().equals(language))
                .toList();
    }

    /** Fields in brackets that nobody knows: all known ones are given something. */
    private List<String> unknown(MessageTemplate template) {
        Map<MessageField, String> everything = java.util.Arrays.stream(MessageField.values())
                .collect(java.util.stream.Collectors.toMap(field -> field, Enum::name));
        return filler.fill(template.subject() + template.body(), template.language(), everything)
                .missing();
    }
}
