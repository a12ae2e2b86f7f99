package huni.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
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
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
            Node problem = root.lookup("#people-problem");
            assertTrue(problem.getParent().isVisible(), "a screen reader hears only of what it has met before");
            assertFalse(problem.isManaged());
            viewModel.save();
            assertTrue(problem.isManaged());
            assertFine(root, theme, percent);
            viewModel.askToChange(MEHMET);
            assertFalse(has(root, "#people-login"));
            viewModel.askToLeave(MEHMET);
            assertFine(root, theme, percent);
            assertTrue(has(root, "#people-to"));
            viewModel.leave();
            assertTrue(has(root, "#people-list"));
        });
    }

    @Test
    void afterAFormTheKeyboardIsWhereItCameFromAndNotTakenFromElsewhere() {
        OnFx.run(() -> {
            Texts texts = Texts.in(Locale.US, BUNDLES);
            FakeLedger ledger = new FakeLedger();
            QueuedTaskRunner tasks = new QueuedTaskRunner();
            ReadOnlyObjectWrapper<People> people = new ReadOnlyObjectWrapper<>(People.ALONE);
            PeopleViewModel viewModel = new PeopleViewModel(
                    people.getReadOnlyProperty(),
                    () -> false,
                    new Performer(
                            new Workspace(ledger, Clock.systemUTC(), Runnable::run),
                            tasks,
                            new Notices(),
                            texts,
                            _ -> () -> {}),
                    texts);
            Parent root = new PeopleView(viewModel, texts).root();
            TextField elsewhere = new TextField();
            Scene scene = new Scene(new VBox(elsewhere, root));
            Runnable done = () -> {
                tasks.runAll();
                people.set(new People(ledger.records().all(Person.class), Optional.of("ayse")));
            };
            elsewhere.requestFocus();
            done.run();
            assertSame(elsewhere, scene.getFocusOwner());

            press(root, "people-add");
            viewModel.nameProperty().set("Ayşe Demir");
            assertEquals("people-name", focused(scene));
            press(root, "people-save");
            done.run();
            assertEquals("people-add", focused(scene));
            press(root, "people-add");
            viewModel.nameProperty().set("Mehmet Kaya");
            viewModel.loginProperty().set("mehmet.kaya");
            press(root, "people-save");
            done.run();

            press(root, "people-change-mehmet.kaya");
            viewModel.nameProperty().set("Mehmet Ak");
            press(root, "people-save");
            done.run();
            assertEquals("people-change-mehmet.kaya", focused(scene));

            press(root, "people-leave-mehmet.kaya");
            assertEquals("people-to", focused(scene));
            press(root, "people-cancel");
            assertEquals("people-leave-mehmet.kaya", focused(scene));
            press(root, "people-leave-mehmet.kaya");
            press(root, "people-leave-do");
            done.run();
            assertEquals("people-add", focused(scene));

            press(root, "people-change-ayse");
            viewModel.nameProperty().set("Ayşe Ak");
            press(root, "people-save");
            elsewhere.requestFocus();
            done.run();
            assertSame(elsewhere, scene.getFocusOwner());
        });
    }

    private static void press(Parent root, String id) {
        Node button = root.lookupAll(".button").stream()
                .filter(one -> id.equals(one.getId()))
                .findFirst()
                .orElseThrow();
        button.requestFocus();
        ((Button) button).fire();
    }

    private static @Nullable String focused(Scene scene) {
        return scene.getFocusOwner().getId();
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
