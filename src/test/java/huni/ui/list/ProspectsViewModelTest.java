package huni.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.LabelChoice;
import huni.domain.prospect.Urgency;
import huni.work.prospect.EditProspect;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProspectsViewModelTest {

    private final SampleList sample = new SampleList("tr-TR");

    @Test
    void aLineSaysWhoWhereHowMuchAndWhatNext() {
        ProspectId id = sample.add("Yörük Gıda", "Hasan Yörük", "decision_maker", 32_000, -1, "teklif");

        assertEquals(
                List.of(new ProspectLine(
                        id,
                        "Yörük Gıda",
                        "",
                        "Hasan Yörük",
                        "Karar verici",
                        "stage-2",
                        "32.000\u00a0₺",
                        "Dün · teklif",
                        true,
                        "23 Kas",
                        "≈ 24 Ara",
                        "",
                        "")),
                sample.list().lines());
    }

    @Test
    void aStepIsLateInTheListWhenItsMinuteHasPassed() {
        ProspectId id = sample.add("Ege Tekstil", "", "lead", 1, 5, "");
        sample.plan(id, LocalTime.of(11, 5));
        ProspectsViewModel list = sample.list();
        sample.clockShows("2026-11-23T08:05:59Z");
        assertFalse(list.lines().getFirst().overdue());

        sample.clockShows("2026-11-23T08:06:00Z");

        assertTrue(list.lines().getFirst().overdue());
    }

    @Test
    void wordsAndStagesNarrowTheListAndItsCount() {
        sample.fill();
        ProspectsViewModel list = sample.list();
        assertEquals(7, list.countProperty().get());

        list.filter().wordsProperty().set("isik");
        sample.tasks.runAll();
        assertEquals(List.of("Işık Optik"), companies(list));
        assertEquals(1, list.countProperty().get());

        list.filter().wordsProperty().set("");
        list.filter().toggle(new StageKey("closing"));
        list.filter().toggle(new StageKey("lost"));
        sample.tasks.runAll();
        assertEquals(3, list.countProperty().get());
        list.filter().toggle(new StageKey("closing"));
        sample.tasks.runAll();
        assertEquals(List.of("Yörük Gıda"), companies(list));

        list.filter().clear();
        sample.tasks.runAll();
        assertEquals(7, list.countProperty().get());
    }

    @Test
    void aSourceAndATagNarrowTheListAndOnlyThoseThereAreCanBePicked() {
        sample.fill();
        ProspectId fair = sample.add("Zirve Yapı", "", "lead", 0, 0, "");
        sample.done(EditProspect.source(fair, "Fuar"));
        ProspectId advised = sample.add("Ada Yapı", "", "lead", 0, 0, "");
        sample.done(EditProspect.source(advised, "Çağrı"));
        sample.done(EditProspect.tags(advised, List.of("yeni")));
        ProspectsViewModel list = sample.list();
        assertEquals(List.of("Çağrı", "Fuar"), list.filter().labels().sources());
        assertEquals(List.of("yeni"), list.filter().labels().tags());
        assertEquals("Çağrı · yeni", list.lines().getFirst().labels());

        list.filter().labels().toggleSource("Fuar");
        sample.tasks.runAll();
        assertEquals(List.of("Zirve Yapı"), companies(list));
        assertEquals(true, list.filter().filteredProperty().get());
        list.filter().labels().toggleTag("yeni");
        sample.tasks.runAll();
        assertEquals(List.of(), companies(list));

        list.filter().clear();
        sample.tasks.runAll();
        assertEquals(9, list.countProperty().get());
        assertEquals(LabelChoice.NONE, list.filter().labels().choiceProperty().get());

        sample.done(EditProspect.source(fair, "Ödül"));
        sample.tasks.runAll();
        assertEquals(List.of("Çağrı", "Ödül"), list.filter().labels().sources());
    }

    @Test
    void tenLettersTypedFastAreReadAndCountedTwiceAtMost() {
        for (int i = 0; i < 150; i++) {
            sample.add(String.format("ege tekstil %03d", i), "", "lead", 0, 0, "");
        }
        ProspectsViewModel list = sample.list();
        int before = sample.pipelines.asked();
        sample.query.counts = 0;

        list.filter().wordsProperty().set("e");
        sample.tasks.runNext();
        for (int letters = 2; letters <= 10; letters++) {
            list.filter().wordsProperty().set("ege teksti".substring(0, letters));
        }
        sample.tasks.runAll();

        assertEquals(before + 2, sample.pipelines.asked());
        assertEquals(1, sample.query.counts);
        assertEquals(150, list.countProperty().get());
    }

    @Test
    void aListOfOnePageIsNotCountedOnItsOwn() {
        sample.fill();
        assertEquals(7, sample.list().countProperty().get());
        assertEquals(0, sample.query.counts);
    }

    @Test
    void whatAnOlderFilterFindsIsDropped() {
        sample.fill();
        ProspectsViewModel list = sample.list();
        list.filter().wordsProperty().set("isik");
        list.filter().wordsProperty().set("ege");
        sample.tasks.runAll();

        assertEquals(List.of("Ege Tekstil"), companies(list));
    }

    @Test
    void aColumnOrdersAndASecondTimeTheOtherWayRound() {
        sample.fill();
        ProspectsViewModel list = sample.list();
        list.filter().sortBy(ListSort.WORTH);
        list.filter().sortBy(ListSort.WORTH);
        sample.tasks.runAll();

        assertEquals(
                new ListFilter.Order(ListSort.WORTH, true),
                list.filter().orderProperty().get());
        assertEquals("Pera Otelcilik", companies(list).getFirst());
    }

    @Test
    void thoseThatAreOpenAreOrderedByTheDayOnWhichTheyAreExpectedToClose() {
        sample.fill();
        ProspectId soon = sample.add("Zirve Yapı", "", "lead", 0, 0, "");
        sample.done(EditProspect.urgency(
                soon,
                now -> new Urgency(now.level(), Optional.of(LocalDate.of(2026, 11, 24)), "", "", Certainty.CONFIRMED)));
        ProspectsViewModel list = sample.list();

        list.filter().sortBy(ListSort.EXPECTED);
        sample.tasks.runAll();
        assertEquals("Zirve Yapı", companies(list).getFirst());
        assertEquals("≈ 24 Kas", list.lines().getFirst().expected());
        assertEquals("Yörük Gıda", companies(list).getLast());
        assertEquals("", list.lines().getLast().expected());
        assertEquals(8, list.countProperty().get());

        list.filter().sortBy(ListSort.EXPECTED);
        sample.tasks.runAll();
        assertEquals("Zirve Yapı", companies(list).get(6));
        assertEquals("Yörük Gıda", companies(list).getLast());
    }

    @Test
    void theListBehindANumberIsAsLongAsTheNumber() {
        ProspectId first = sample.add("Ege Tekstil", "", "lead", 1, 0, "");
        ProspectId second = sample.add("Işık Optik", "", "closing", 1, 0, "");
        sample.add("Toros Yapı", "", "lead", 1, 0, "");
        ProspectsViewModel list = sample.list();

        list.show(
                Optional.of("Bu hafta giren"),
                ListRequest.of(new ListScope.OfJourneys(
                        PipelineKey.FIRST,
                        new DaySpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                        journey -> Set.of(first, second).contains(journey.prospect()))));
        sample.tasks.runAll();
        assertEquals(2, list.countProperty().get());
        assertEquals(
                Optional.of("Bu hafta giren"), list.filter().behindProperty().get());
        assertEquals(List.of("Ege Tekstil", "Işık Optik"), companies(list));

        list.showAll();
        sample.tasks.runAll();
        assertEquals(3, list.countProperty().get());
        assertEquals(Optional.empty(), list.filter().behindProperty().get());
    }

    @Test
    void pagesComeAsSomebodyLooksAndEachOnlyOnce() {
        ProspectsViewModel list = listOf(250);
        assertEquals(100, read(list));
        assertEquals(250, list.countProperty().get());

        list.look(90);
        list.look(91);
        assertEquals(1, sample.tasks.waiting());
        sample.tasks.runAll();
        assertEquals(200, read(list));
        list.look(249);
        sample.tasks.runAll();
        list.look(249);
        sample.tasks.runAll();
        assertEquals(250, read(list));
        assertEquals("Aday 249", list.lines().getLast().company());
    }

    @Test
    void theListHasALineForEveryProspectHoweverFewHaveBeenRead() {
        ProspectsViewModel list = listOf(1_700);
        assertEquals(1_700, list.lines().size());
        assertEquals(100, read(list));

        list.look(1_699);
        sample.tasks.runAll();
        assertEquals(1_700, read(list));
        assertEquals("Aday 999", list.lines().getLast().company());

        list.filter().wordsProperty().set("Aday 00");
        sample.tasks.runAll();
        assertEquals(10, list.lines().size());
    }

    @Test
    void whatWasFoundByAnotherFilterLeavesNoLines() {
        ProspectsViewModel list = listOf(350);
        list.filter().wordsProperty().set("Aday 2");
        sample.tasks.runNext();

        assertEquals(100, list.lines().size());
        sample.tasks.runAll();
        assertEquals(100, list.countProperty().get());
    }

    private ProspectsViewModel listOf(int prospects) {
        for (int i = 0; i < prospects; i++) {
            sample.add(String.format("Aday %03d", i), "", "lead", 0, 0, "");
        }
        return sample.list();
    }

    private static long read(ProspectsViewModel list) {
        return list.lines().stream().filter(line -> !line.isUnread()).count();
    }

    @Test
    void aChangeRewritesOnlyItsLineAndKeepsWhatWasRead() {
        for (int i = 0; i < 150; i++) {
            sample.add(String.format("Aday %03d", i), "", "lead", 0, 0, "");
        }
        ProspectsViewModel list = sample.list();
        list.look(149);
        sample.tasks.runAll();
        ProspectLine before = list.lines().get(10);

        sample.done(EditProspect.rename(list.lines().get(120).id(), "Aday 120 A.Ş."));
        sample.tasks.runAll();
        assertEquals(150, list.lines().size());
        assertSame(before, list.lines().get(10));
        assertEquals("Aday 120 A.Ş.", list.lines().get(120).company());
    }

    @Test
    void nothingIsReadWhileNobodyLooks() {
        ProspectsViewModel list = sample.list();
        list.shownProperty().set(false);
        sample.add("Ege Tekstil", "", "lead", 0, 0, "");
        assertEquals(0, sample.tasks.waiting());

        list.shownProperty().set(true);
        sample.tasks.runAll();
        assertEquals(List.of("Ege Tekstil"), companies(list));
    }

    private static List<String> companies(ProspectsViewModel list) {
        return list.lines().stream().map(ProspectLine::company).toList();
    }
}
