package huni.ui.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.language.Texts;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.sharing.AddressParts;
import huni.work.sharing.NotFoundThereException;
import huni.work.sharing.PlaceLook;
import huni.work.sharing.PlaceLook.AtPlace;
import huni.work.sharing.Sharing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharingViewModelTest {

    private static final String ADDRESS = "postgresql://ayse@db.example.com:5432/sales?schema=huni";

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final List<String> begun = new ArrayList<>();
    private final List<Exception> unexpected = new ArrayList<>();
    private final List<String> looked = new ArrayList<>();
    private Optional<String> refusal = Optional.empty();
    private PlaceLook there = place(AtPlace.NOTHING, true);

    private final SharingViewModel form = new SharingViewModel(
            new Sharing() {
                @Override
                public Optional<Pasted> read(String words) {
                    return words.startsWith("postgresql://")
                            ? Optional.of(
                                    new Pasted(new AddressParts("db.example.com", "", "sales", "", "ayse"), "secret"))
                            : Optional.empty();
                }

                @Override
                public String person() {
                    return "aysek";
                }

                @Override
                public boolean keepsPasswords() {
                    return true;
                }

                @Override
                public Amount amount() {
                    return new Amount(312, 4_512);
                }

                @Override
                public PlaceLook look(AddressParts parts, String password) throws NotFoundThereException {
                    looked.add(parts.role() + "@" + parts.server() + ":" + parts.port() + "/" + parts.database() + "?"
                            + parts.schema() + " " + password);
                    if (refusal.isPresent()) {
                        throw new NotFoundThereException(refusal.get(), new IllegalStateException());
                    }
                    return there;
                }

                @Override
                public void begin(String address, boolean sharing, boolean keep) {
                    begun.add(address + " " + sharing + " " + keep);
                }
            },
            tasks,
            Texts.in(Locale.ENGLISH, List.of("huni/ui/share/texts")),
            unexpected::add);

    private static PlaceLook place(AtPlace content, boolean mayMake) {
        Optional<String> foreign = content == AtPlace.FOREIGN ? Optional.of("invoices") : Optional.empty();
        return new PlaceLook(ADDRESS, "PostgreSQL 17.7", false, mayMake, content, foreign);
    }

    private List<String> lines() {
        return form.lines().stream()
                .map(line -> (line.good() ? "+ " : "- ") + line.words())
                .toList();
    }

    private void test(String password) {
        form.test(() -> password);
        tasks.runAll();
    }

    @Test
    void aWholeAddressThatIsPastedFillsTheForm() {
        List<String> passwords = new ArrayList<>();
        form.onPassword(passwords::add);
        assertEquals("aysek", form.roleProperty().get());

        form.serverProperty().set("postgresql://ayse:secret@db.example.com/sales");
        test("secret");

        assertEquals("db.example.com", form.serverProperty().get());
        assertEquals(List.of("secret"), passwords);
        assertEquals(List.of("ayse@db.example.com:5432/sales?huni secret"), looked);
    }

    @Test
    void whatIsThereAndWhatWouldBeDoneIsSaidBeforeItIsDone() {
        form.ask();
        form.serverProperty().set("postgresql://ayse@db.example.com/sales");
        assertEquals(Optional.empty(), form.plan());
        form.begin();

        test("");

        assertEquals(
                List.of(
                        "+ The server answers: PostgreSQL 17.7.",
                        "+ The connection is encrypted, and the server has proved that it is the one you mean.",
                        "+ It lets ayse in.",
                        "+ There is nothing in the schema huni yet.",
                        "+ You may make a workspace there."),
                lines());
        String plan = form.plan().orElseThrow();
        assertTrue(plan.startsWith("312 prospects and 4,512 steps of their history are copied to " + ADDRESS), plan);
        assertEquals(List.of(), begun);
        form.keepProperty().set(true);
        form.begin();
        assertEquals(List.of(ADDRESS + " true true"), begun);
    }

    @Test
    void aWorkspaceThatIsThereIsOpenedAndNothingIsBroughtThere() {
        there = place(AtPlace.WORKSPACE, false);
        form.ask();
        test("");

        assertEquals("+ There is a workspace there already.", lines().getLast());
        assertEquals("Open it", form.deed());
        form.begin();
        assertEquals(List.of(ADDRESS + " false false"), begun);
    }

    @Test
    void whereNothingCanBeMadeNothingIsOffered() {
        form.ask();
        for (PlaceLook look :
                List.of(place(AtPlace.NOTHING, false), place(AtPlace.FOREIGN, true), place(AtPlace.NEWER, true))) {
            there = look;
            test("");

            assertTrue(lines().getLast().startsWith("- "), lines().toString());
            assertEquals(Optional.empty(), form.plan());
        }
        form.begin();
        assertEquals(List.of(), begun);
    }

    @Test
    void anotherAddressIsTestedAnew() {
        form.ask();
        test("");
        assertTrue(form.plan().isPresent());

        form.schemaProperty().set("sales");

        assertEquals(Optional.empty(), form.plan());
        assertEquals(List.of(), lines());
    }

    @Test
    void aRefusalIsASentenceAndTheNextTestForgetsIt() {
        refusal = Optional.of("The server does not answer.");
        test("");
        assertEquals("The server does not answer.", form.problemProperty().get());
        assertFalse(form.busyProperty().get());

        refusal = Optional.empty();
        test("");
        assertEquals("", form.problemProperty().get());
        assertEquals(List.of(), unexpected);
    }
}
