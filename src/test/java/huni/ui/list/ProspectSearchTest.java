package huni.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.language.Formats;
import java.util.ArrayList;
import java.util.List;
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
            search.find(typed, _ -> answered.add(typed));
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
        search().find("zirve", found -> said.add(found.best().size() + " of " + found.all()));
        sample.tasks.runAll();

        assertEquals(List.of("8 of OptionalLong.empty", "8 of OptionalLong[20]"), said);
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
