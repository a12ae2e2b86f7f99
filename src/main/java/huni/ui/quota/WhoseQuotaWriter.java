package huni.ui.quota;

import huni.domain.Person;
import huni.domain.pipeline.PipelineKey;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import java.util.Optional;

/** Writes of which pipeline and of whom a quota is, and what the shown one brings where it has none of its own. */
final class WhoseQuotaWriter {

    private final Texts texts;
    private final QuotaAmounts amounts;

    WhoseQuotaWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.amounts = new QuotaAmounts(texts, formats);
    }

    QuotaPage.Whose write(QuotaStripReading reading) {
        String of = reading.numbers().quota().pipeline().map(PipelineKey::value).orElse("");
        Optional<Person> person = reading.whose().person();
        String how =
                person.map(one -> texts.text("quota.person.how", one.name())).orElse("");
        return reading.whose()
                .without()
                .map(part -> {
                    String name = new DomainWords(texts).pipeline(part.pipeline());
                    return new QuotaPage.Whose(
                            person,
                            how,
                            of,
                            texts.text(
                                    "quota.of.without",
                                    name,
                                    part.sales(),
                                    amounts.amount(reading.numbers().quota(), part.won(), reading.largest()),
                                    amounts.amount(reading.numbers().quota(), part.expected(), reading.largest())),
                            part.pipeline().key().value(),
                            texts.text("quota.of.set", name));
                })
                .orElse(new QuotaPage.Whose(person, how, of, "", "", ""));
    }
}
