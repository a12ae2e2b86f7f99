package huni.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.People;
import huni.domain.Person;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.Notices;
import huni.ui.kit.OnFx;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.kit.Theme;
import huni.work.FakeLedger;
import huni.work.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The people on the page of the data, as who leads and who does not see them. */
class PeopleViewTest {

    private static final List<String> BUNDLES =
            List.of("huni/ui/kit/texts", "huni/ui/field/texts", "huni/ui/people/texts");
    private static final Person AYSE = Person.begun("ayse", "Ayşe Demir", "ayse@example.com", Person.Role.LEADS);
    private static final Person MEHMET = Person.begun("mehmet", "Mehmet Kaya", "", Person.Role.SELLS);
    private static final Person GONE =
            Person.begun("deniz", "Deniz Ay", "", Person.Role.SELLS).left();

    @ParameterizedTest
    @CsvSource({"tr, DARK, 125", "en, LIGHT, 100"})
    void whoLeadsHasTheFormsAndTheOthersTheListAlone(String language, Theme theme, int percent) {
        OnFx.run(() -> {
            Texts texts = Texts.in(Locale.of(language), BUNDLES);
            ReadOnlyObjectWrapper<People> people = new ReadOnlyObjectWrapper<>(People.ALONE);
            PeopleViewModel viewModel = new PeopleViewModel(
                    people.getReadOnlyProperty(),
                    () -> false,
                    new Performer(
                            new Workspace(new FakeLedger(), Clock.systemUTC(), Runnable::run),
                            new QueuedTaskRunner(),
                            new Notices(),
                            texts,
                            _ -> () -> {}),
                    texts);
            Parent root = new PeopleView(viewModel, texts).root();
            people.set(new People(List.of(AYSE, GONE, MEHMET), Optional.of("mehmet")));
            assertFine(root, theme, percent);
            assertFalse(has(root, "#people-add"));
            assertFalse(has(root, "#people-change-mehmet"));

            people.set(new People(List.of(AYSE, GONE, MEHMET), Optional.of("ayse")));
            assertFine(root, theme, percent);
            assertTrue(has(root, "#people-add"));
            assertTrue(has(root, "#people-change-ayse"));
            assertFalse(has(root, "#people-leave-ayse"));
            assertTrue(has(root, "#people-leave-mehmet"));
            assertFalse(has(root, "#people-change-deniz"));

            viewModel.askToAdd();
            assertFine(root, theme, percent);
            assertTrue(has(root, "#people-login"));
            viewModel.askToChange(MEHMET);
            assertFalse(has(root, "#people-login"));
            viewModel.askToLeave(MEHMET);
            assertFine(root, theme, percent);
            assertTrue(has(root, "#people-to"));
            viewModel.leave();
            assertTrue(has(root, "#people-list"));
        });
    }

    private static boolean has(Parent root, String node) {
        return root.lookup(node) != null;
    }

    private static void assertFine(Parent root, Theme theme, int percent) {
        assertEquals(
                List.of(),
                LayoutChecks.of(new StackPane(root), 455.0 * percent / 100, 700, new Appearance(theme, percent)));
    }
}
