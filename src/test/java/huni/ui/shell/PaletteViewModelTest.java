package huni.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.language.Texts;
import huni.ui.kit.Icons;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {

    private final List<String> searched = new ArrayList<>();
    private final List<Consumer<? super List<SearchResult>>> answers = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final PaletteViewModel palette = new PaletteViewModel(
            Texts.in(Locale.of("tr", "TR"), List.of("huni/ui/kit/texts", "huni/ui/shell/texts")),
            (words, onFound) -> {
                searched.add(words);
                answers.add(onFound);
            },
            List.of(command("Yeni aday"), command("İçe aktar"), command("Işıkları kapat")));

    @Test
    void withoutWordsEveryCommandIsOfferedAndNothingIsSearched() {
        assertEquals(List.of("Komutlar:", "Yeni aday", "İçe aktar", "Işıkları kapat"), rows());
        assertEquals(1, palette.selectedProperty().get());
        palette.wordsProperty().set("  ");
        assertEquals(List.of(), searched);
    }

    @Test
    void whatWasOpenedLastStandsFirstUntilSomethingIsTyped() {
        PaletteViewModel offering = new PaletteViewModel(
                Texts.in(Locale.of("tr", "TR"), List.of("huni/ui/kit/texts", "huni/ui/shell/texts")),
                new Search() {
                    @Override
                    public void find(String words, Consumer<? super List<SearchResult>> onFound) {
                        onFound.accept(List.of());
                    }

                    @Override
                    public void recent(Consumer<? super List<SearchResult>> onFound) {
                        onFound.accept(List.of(found("Son açılanlar", "Ege")));
                    }
                },
                List.of(command("Yeni aday")));
        offering.refresh();
        assertEquals(List.of("Son açılanlar:", "Ege", "Komutlar:", "Yeni aday"), rows(offering));
        assertEquals(1, offering.selectedProperty().get());

        offering.wordsProperty().set("yeni");
        assertEquals(List.of("Komutlar:", "Yeni aday"), rows(offering));
        offering.wordsProperty().set("");
        assertEquals("Son açılanlar:", rows(offering).getFirst());
    }

    @Test
    void commandsMatchByAnyWordsInAnyCaseWithoutAccents() {
        palette.wordsProperty().set("AKTAR ice");
        assertEquals(List.of("Komutlar:", "İçe aktar"), rows());
        palette.wordsProperty().set("isik");
        assertEquals(List.of("Komutlar:", "Işıkları kapat"), rows());
        palette.wordsProperty().set("IŞIK");
        assertEquals(List.of("Komutlar:", "Işıkları kapat"), rows());
    }

    @Test
    void thingsStandBeforeCommandsByGroup() {
        palette.wordsProperty().set("a");
        answers.getFirst()
                .accept(List.of(found("Adaylar", "Ege"), found("Kişiler", "Selin"), found("Adaylar", "Assos")));
        assertEquals(
                List.of(
                        "Adaylar:",
                        "Ege",
                        "Assos",
                        "Kişiler:",
                        "Selin",
                        "Komutlar:",
                        "Yeni aday",
                        "İçe aktar",
                        "Işıkları kapat"),
                rows());
        assertEquals(1, palette.selectedProperty().get());
    }

    @Test
    void resultsForOlderWordsAreIgnored() {
        palette.wordsProperty().set("zz");
        palette.wordsProperty().set("zzz");
        answers.get(1).accept(List.of(found("Adaylar", "new")));
        answers.get(0).accept(List.of(found("Adaylar", "old")));
        assertEquals(List.of("Adaylar:", "new"), rows());
        palette.wordsProperty().set("");
        answers.get(1).accept(List.of(found("Adaylar", "late")));
        assertEquals("Komutlar:", rows().getFirst());
    }

    @Test
    void whatWasFoundStaysUntilTheNextAnswer() {
        palette.wordsProperty().set("e");
        answers.getFirst().accept(List.of(found("Adaylar", "Ege")));
        palette.wordsProperty().set("eg");
        assertEquals(List.of("Adaylar:", "Ege"), rows().subList(0, 2));
        assertTrue(palette.searchingProperty().get());
        answers.get(1).accept(List.of());
        assertEquals(List.of(), rows());
        assertFalse(palette.searchingProperty().get());
    }

    @Test
    void whoIsFasterThanTheSearchGetsWhatItFinds() {
        palette.wordsProperty().set("a");
        palette.whenFound(palette::choose);
        assertEquals(List.of(), done);
        answers.getFirst().accept(List.of(found("Adaylar", "Assos")));
        assertEquals(List.of("Assos"), done);
    }

    @Test
    void aSearchThatAnswersAgainLeavesTheChoiceWhereItIs() {
        palette.wordsProperty().set("a");
        answers.getFirst()
                .accept(List.of(found("Adaylar", "Ege"), found("Adaylar", "Assos"), found("Adaylar", "Hepsi")));
        palette.down();
        answers.getFirst().accept(List.of(found("Adaylar", "Ege"), found("Adaylar", "Assos"), found("Adaylar", "12")));

        assertEquals(2, palette.selectedProperty().get());
        assertEquals("12", rows().get(3));
    }

    @Test
    void whoTypesOnHasNotChosen() {
        palette.wordsProperty().set("a");
        palette.whenFound(palette::choose);
        palette.wordsProperty().set("as");
        answers.get(1).accept(List.of(found("Adaylar", "Assos")));
        assertEquals(List.of(), done);
    }

    @Test
    void moreIsOfferedUnderItsOwnNameAndAskedForAnew() {
        List<PaletteCommand> places = new ArrayList<>(List.of(command("Pano")));
        palette.offer("Yerler", () -> List.copyOf(places));
        places.add(command("Huni"));
        palette.refresh();
        assertEquals(List.of("Yerler:", "Pano", "Huni"), rows().subList(4, 7));
        palette.wordsProperty().set("huni");
        assertEquals(List.of("Yerler:", "Huni"), rows());
        assertEquals(3, palette.commands().size());
    }

    @Test
    void theSelectionSkipsHeadingsAndGoesRound() {
        palette.wordsProperty().set("a");
        answers.getFirst().accept(List.of(found("Adaylar", "Ege")));
        assertEquals(List.of(1, 3, 4, 5, 1), selections(4, palette::down));
        assertEquals(List.of(1, 5, 4, 3, 1), selections(4, palette::up));
    }

    @Test
    void theSelectionIsToldEvenIfOnlyItsRowChanges() {
        List<String> told = new ArrayList<>();
        palette.selectedProperty().subscribe(_ -> told.add(palette.selectedRow().toString()));
        told.clear();
        palette.wordsProperty().set("aktar");
        assertEquals(2, told.size(), told.toString());
        assertEquals("Optional.empty", told.getFirst());
        assertEquals(true, told.getLast().contains("İçe aktar"), told.toString());
    }

    @Test
    void choosingDoesWhatIsSelectedAndForgetsTheWords() {
        palette.wordsProperty().set("ege");
        answers.getFirst().accept(List.of(found("Adaylar", "Ege")));
        palette.choose(palette.selectedRow().orElseThrow());
        assertEquals(List.of("Ege"), done);
        assertEquals("", palette.wordsProperty().get());
    }

    @Test
    void nothingFoundSelectsNothingAndChoosesNothing() {
        palette.wordsProperty().set("qqq");
        answers.getFirst().accept(List.of());
        assertEquals(List.of(), rows());
        assertEquals(-1, palette.selectedProperty().get());
        palette.down();
        assertEquals(Optional.empty(), palette.selectedRow());
        palette.choose(new PaletteRow.Heading("Adaylar"));
        assertEquals(List.of(), done);
    }

    @Test
    void atMostTwelveThingsAreShown() {
        palette.wordsProperty().set("qqq");
        answers.getFirst().accept(Collections.nCopies(50, found("Adaylar", "Ege")));
        assertEquals(13, rows().size());
    }

    private List<Integer> selections(int times, Runnable step) {
        List<Integer> selections =
                new ArrayList<>(List.of(palette.selectedProperty().get()));
        for (int i = 0; i < times; i++) {
            step.run();
            selections.add(palette.selectedProperty().get());
        }
        return selections;
    }

    private List<String> rows() {
        return rows(palette);
    }

    private static List<String> rows(PaletteViewModel offering) {
        return offering.rows().stream()
                .map(row -> switch (row) {
                    case PaletteRow.Heading heading -> heading.name() + ":";
                    case PaletteRow.Entry entry -> entry.name();
                })
                .toList();
    }

    private PaletteCommand command(String name) {
        return new PaletteCommand(name, Icons.ADD, "", () -> done.add(name));
    }

    private SearchResult found(String group, String name) {
        return new SearchResult(group, name, "", Icons.COMPANY, () -> done.add(name));
    }
}
