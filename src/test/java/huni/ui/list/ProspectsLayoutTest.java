package huni.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.People;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.domain.ProspectId;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectRow;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.Motion;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Preferences;
import huni.ui.kit.Theme;
import huni.work.people.AddPerson;
import huni.work.people.GiveProspects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list, full and empty, in what the window leaves of 1280x720 and 1920x1080. */
class ProspectsLayoutTest {

    @ParameterizedTest
    @CsvSource({
        "tr-TR, LIGHT, 1204, 628, 100",
        "en-GB, DARK, 1204, 628, 100",
        "en-GB, LIGHT, 1844, 988, 100",
        "tr-TR, DARK, 1844, 988, 100",
        "tr-TR, LIGHT, 1204, 628, 125",
        "tr-TR, CONTRAST, 1422, 726, 150"
    })
    void nothingIsCutHiddenFaintOrOutOfReach(String language, Theme theme, int width, int height, int percent)
            throws IOException {
        List<String> problems = new ArrayList<>();
        Appearance look = new Appearance(theme, percent);
        Picture picture = OnFx.call(() -> {
            SampleList sample = new SampleList(language);
            problems.addAll(LayoutChecks.of(
                    new ProspectsView(
                                    sample.list(), sample.texts, Motion.NONE, new Preferences(PersonalSettings.DEFAULT))
                            .root(),
                    width,
                    height,
                    look));
            sample.fill();
            ProspectsViewModel list = sample.list();
            problems.addAll(LayoutChecks.of(
                    new ProspectsView(list, sample.texts, Motion.NONE, new Preferences(PersonalSettings.DEFAULT))
                            .root(),
                    width,
                    height,
                    look));
            return Picture.of(
                    new ProspectsView(list, sample.texts, Motion.NONE, new Preferences(PersonalSettings.DEFAULT))
                            .root(),
                    width,
                    height,
                    look);
        });
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        Path file = directory.resolve("prospects-" + language + "-" + theme + "-" + width + "-" + percent + ".png");
        picture.save(file);

        assertEquals(List.of(), problems);
        assertTrue(Files.size(file) > 10_000, "The picture is empty");
    }

    /** As somebody left them in a larger window, or never would. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "company=60,contact=40,next_step=50",
                "stage=30,worth=30,created=30,expected=30,closed=30",
                "company=3.5,contact=3.5,stage=3.5,worth=3.5,next_step=3.5,created=3.5,expected=3.5,closed=3.5"
            })
    void anyWidthsOfColumnsKeepTheListSoundInASmallWindow(String widths) {
        Preferences preferences = new Preferences(PersonalSettings.DEFAULT.with(Key.COLUMN_WIDTHS, widths));
        List<String> problems = new ArrayList<>();
        OnFx.run(() -> {
            SampleList sample = new SampleList("tr-TR");
            sample.fill();
            problems.addAll(LayoutChecks.of(
                    new ProspectsView(sample.list(), sample.texts, Motion.NONE, preferences).root(),
                    1204,
                    628,
                    new Appearance(Theme.LIGHT, 100)));
            problems.addAll(LayoutChecks.of(
                    new ProspectsView(sample.list(), sample.texts, Motion.NONE, preferences).root(),
                    1422,
                    726,
                    new Appearance(Theme.CONTRAST, 150)));
        });
        // Whoever makes a column narrower than its name cuts that, too: the tooltip has it whole.
        problems.removeIf(problem -> problem.startsWith("cut words of the program: Button[#sort-"));
        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125})
    void valuesStagesAndDatesAreReadWholeInASmallWindow(int percent) {
        List<String> cut = OnFx.call(() -> {
            SampleList sample = new SampleList("tr-TR");
            sample.fill();
            sample.add("Uzun Aşama", "", "presentation", 0, 0, "");
            ProspectsView view = new ProspectsView(
                    sample.list(), sample.texts, Motion.NONE, new Preferences(PersonalSettings.DEFAULT));
            new Appearance(Theme.LIGHT, percent).scene(view.root(), percent == 100 ? 1204 : 1185, 605);
            view.root().applyCss();
            view.root().layout();
            // A selector of several, with commas, finds nothing.
            List<Labeled> columns = Stream.of(".line-stage", ".line-worth", ".line-day", ".button.list-head")
                    .flatMap(one -> view.root().lookupAll(one).stream())
                    .filter(one -> Stream.iterate(one, Objects::nonNull, Node::getParent)
                            .allMatch(Node::isVisible))
                    .map(Labeled.class::cast)
                    .toList();
            assertTrue(columns.size() > 6, "found only " + columns.size());
            return columns.stream()
                    .filter(Labeled::isTextTruncated)
                    .map(Labeled::getText)
                    .toList();
        });
        assertEquals(List.of(), cut);
    }

    @Test
    void whoLooksAfterEachHasRoomInANarrowWindowWithLargeText() {
        SampleList sample = new SampleList("tr-TR");
        sample.fill();
        sample.done(new AddPerson("ayse", "Ayşe Demirtaş Karaosmanoğlu", "", Person.Role.LEADS));
        sample.done(new AddPerson("mehmet", "Mehmet Kaya", "", Person.Role.SELLS));
        sample.people = () -> new People(sample.ledger.records().all(Person.class), Optional.of("ayse"));
        List<ProspectId> all = sample.query.list(ListRequest.ALL, Optional.empty(), 50).stream()
                .map(ProspectRow::prospect)
                .toList();
        sample.done(new GiveProspects(all, Optional.of(PersonId.ofLogin("ayse"))));

        assertEquals(List.of(), OnFx.call(() -> {
            ProspectsView view = new ProspectsView(
                    sample.list(), sample.texts, Motion.NONE, new Preferences(PersonalSettings.DEFAULT));
            return LayoutChecks.of(view.root(), 1204, 628, new Appearance(Theme.LIGHT, 125));
        }));
    }
}
