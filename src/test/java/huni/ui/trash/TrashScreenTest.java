package huni.ui.trash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.trash.KeptOfPerson;
import huni.domain.trash.RemovedPart;
import huni.domain.trash.RemovedProspect;
import huni.domain.trash.RemovedProspect.Cause;
import huni.domain.trash.TrashQuery;
import huni.language.Formats;
import huni.language.Texts;
import huni.testing.ListCells;
import huni.testing.SetClock;
import huni.testing.SetPause;
import huni.ui.door.Performer;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.Notices;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.kit.Theme;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Workspace;
import huni.work.exports.CountedTable;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.RemoveContact;
import huni.work.prospect.RemoveProspects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trash on a ledger in memory. It is Monday 23 November 2026. */
class TrashScreenTest implements TrashExits {

    private final List<Callable<CountedTable>> saved = new ArrayList<>();

    private static final String LONG =
            "Kahramanmaraş Uluslararası Nakliyat ve Depolama Hizmetleri A.Ş. Genel Müdürlüğü";

    private final SetClock clock = new SetClock("2026-11-23T08:00:00Z");
    private final FakeLedger ledger = new FakeLedger();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final Workspace workspace = new Workspace(ledger, clock, Runnable::run);
    private final Notices notices = new Notices();
    private int partsRead;
    private final List<RemovedPart> parts = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void remove() {
        List<ProspectId> all = new ArrayList<>();
        for (String company : List.of("Ege Tekstil", LONG, "Deniz Sigorta", "Işık Optik")) {
            all.add(done(new CreateProspect(company, "", Optional.empty())));
        }
        done(new RemoveProspects(all));
    }

    @Test
    void eachSaysWhenAndByWhatItWasRemoved() {
        TrashViewModel screen = screen("en-GB");
        assertEquals("4 in all", screen.summaryProperty().get());
        assertEquals(
                List.of("Deleted", "Merged into Ege", "Import undone: list.csv", "Undone"),
                screen.lines().stream().map(TrashLine::cause).toList());
        assertTrue(screen.lines().stream().noneMatch(line -> line.when().isEmpty()));
    }

    @Test
    void severalComeBackInOneStepThatIsUndoneFromItsNotice() {
        TrashViewModel screen = screen("en-GB");
        screen.bringBack(screen.lines().subList(0, 2));
        tasks.runAll();
        assertEquals(
                "Ege Tekstil and one more brought back.",
                notices.shown().getFirst().text());
        assertEquals(2, screen.lines().size());
        workspace.undo();
        tasks.runAll();
        assertEquals(4, screen.lines().size());
    }

    @Test
    void whatIsTypedIsLookedForAndAnEmptyTrashSaysSo() {
        TrashViewModel screen = screen("en-GB");
        screen.searchProperty().set("deniz");
        tasks.runAll();
        assertEquals(1, partsRead, "the journal is not read at each key");
        assertEquals(
                List.of("Deniz Sigorta"),
                screen.lines().stream().map(TrashLine::name).toList());
        screen.searchProperty().set("nobody");
        tasks.runAll();
        assertEquals("Nothing deleted has “nobody”.", screen.noneProperty().get());
        screen.leave();
        assertEquals("", screen.searchProperty().get());
        screen.leave();
        assertEquals(List.of("close"), asked);
    }

    @Test
    void enterBringsBackAndDeleteAsksWhetherTheyAreForgotten() {
        TrashViewModel screen = screen("en-GB");
        OnFx.call(() -> {
            TrashView view = new TrashView(screen, texts("en-GB"));
            Scene scene = new Appearance(Theme.LIGHT, 100).scene(view.root(), 1204, 628);
            ListView<?> list = (ListView<?>) scene.lookup("#trash-list");
            list.getSelectionModel().select(0);
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false));
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return list;
        });
        tasks.runAll();
        assertEquals(List.of("forget 1"), asked);
        assertEquals(3, screen.lines().size());
    }

    @Test
    void aPersonOfAProspectSaysWhoseItIsComesBackAndIsForgottenAloneAndAPurchaseIsNot() {
        ProspectId id = done(new CreateProspect("Ada Yapı", "Gül Öz", Optional.empty()));
        Contact person = ledger.records().all(Contact.class).stream()
                .filter(one -> one.prospect().equals(id))
                .findFirst()
                .orElseThrow();
        done(new RemoveContact(id, person.id()));
        Optional<Instant> at = Optional.of(Instant.parse("2026-11-23T07:15:00Z"));
        parts.add(new RemovedPart(id, "Ada Yapı", new RemovedPart.RemovedPerson(person, List.of()), at, Cause.DELETED));
        PastPurchase bought = new PastPurchase(
                UUID.randomUUID(), id, "İki makine", 2024, Money.of(CurrencyUnit.of("TRY"), 90_000), 3);
        parts.add(new RemovedPart(id, "Ada Yapı", new RemovedPart.RemovedPurchase(bought), at, Cause.UNDONE));
        TrashViewModel screen = screen("en-GB");

        assertEquals("6 in all", screen.summaryProperty().get());
        assertEquals(
                List.of("Contact · Ada Yapı", "Past purchase · Ada Yapı · 2024 · ₺90,000"),
                screen.lines().subList(0, 2).stream().map(TrashLine::who).toList());
        screen.forget(screen.lines().subList(0, 1));
        screen.forget(screen.lines().subList(1, 2));
        screen.forget(screen.lines().subList(0, 3));
        assertEquals(List.of("forget 1 contact"), asked);
        screen.bringBack(screen.lines().subList(0, 2));
        tasks.runAll();
        assertEquals(
                "Gül Öz and one more brought back.", notices.shown().getFirst().text());
        assertTrue(ledger.records().find(PastPurchase.class, bought.id()).isPresent());
        assertTrue(ledger.records().find(Contact.class, person.id().value()).isPresent());
    }

    @Test
    void whatIsLookedForIsTakenOutAsATable() throws Exception {
        TrashViewModel screen = screen("en-GB");
        screen.searchProperty().set("deniz");
        tasks.runAll();
        OnFx.run(() -> {
            Scene scene =
                    new Appearance(Theme.LIGHT, 100).scene(new TrashView(screen, texts("en-GB")).root(), 1204, 628);
            ((Button) scene.lookup("#trash-export")).fire();
        });

        List<List<String>> rows = ListCells.of(saved.getFirst().call().table());

        assertEquals(
                List.of("What", "Company", "Contact", "Stage", "More", "Removed by", "Removed on"), rows.getFirst());
        assertEquals(2, rows.size());
        assertEquals(
                List.of("Deniz Sigorta", "Deleted"),
                List.of(rows.get(1).get(1), rows.get(1).get(5)));
        assertTrue(rows.get(1).getLast().startsWith("day 2026-11-"), rows.toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        tr-TR, LIGHT, 1204, 628, 100
        tr-TR, DARK, 1185, 605, 125
        en-GB, DARK, 1204, 628, 100
        en-GB, LIGHT, 1844, 988, 100
        """)
    void nothingIsCutOrCoveredOrFaint(String language, Theme theme, int width, int height, int percent) {
        TrashViewModel screen = screen(language);
        assertEquals(List.of(), OnFx.call(() -> {
            Scene scene =
                    new Appearance(theme, percent).scene(new TrashView(screen, texts(language)).root(), width, height);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Files.createDirectories(Path.of("target/pictures"));
            Picture.of(scene).save(Path.of("target/pictures/trash-" + language + "-" + theme + "-" + width + ".png"));
            return LayoutChecks.of(scene);
        }));
    }

    @Test
    void anEmptyTrashSaysWhatItIsFor() {
        workspace.undo();
        TrashViewModel screen = screen("tr-TR");
        String said = OnFx.call(() -> {
            Scene scene =
                    new Appearance(Theme.LIGHT, 100).scene(new TrashView(screen, texts("tr-TR")).root(), 1204, 628);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return ((Label) scene.lookup("#trash-none")).getText();
        });
        assertTrue(said.startsWith("Silinen bir şey yok."), said);
    }

    private TrashViewModel screen(String language) {
        Texts texts = texts(language);
        TrashViewModel screen = new TrashViewModel(
                new Bin(),
                new FakePipelines(ledger),
                new Performer(workspace, tasks, notices, texts, new SetPause()),
                tasks,
                texts,
                new Formats(texts, clock.withZone(ZoneId.of("Europe/Istanbul")), CurrencyUnit.of("TRY")),
                this);
        tasks.runAll();
        return screen;
    }

    static Texts texts(String language) {
        return Texts.in(
                Locale.forLanguageTag(language),
                List.of("huni/ui/kit/texts", "huni/ui/field/texts", "huni/ui/trash/texts"));
    }

    private <R> R done(Operation<R> operation) {
        return switch (workspace.perform(operation)) {
            case Outcome.Done<R>(R result, var _) -> result;
            case Outcome.Refused<R> refused -> throw new AssertionError(refused);
        };
    }

    @Override
    public void forget(ForgetWhom whom) {
        asked.add("forget " + whom.prospects().size() + (whom.contact().isPresent() ? " contact" : ""));
    }

    @Override
    public void save(Callable<CountedTable> table) {
        saved.add(table);
    }

    @Override
    public void close() {
        asked.add("close");
    }

    /** Who is removed in the ledger, each by something else. */
    private final class Bin implements TrashQuery {

        @Override
        public List<RemovedProspect> removed(String words, int limit) {
            List<RemovedProspect> removed = new ArrayList<>();
            for (Prospect prospect : ledger.records().all(Prospect.class)) {
                if (prospect.removed()
                        && prospect.company().toLowerCase(Locale.ROOT).contains(words)) {
                    Cause cause = List.of(Cause.DELETED, Cause.MERGED, Cause.IMPORT, Cause.UNDONE)
                            .get(removed.size() % 4);
                    removed.add(new RemovedProspect(
                            prospect.id(),
                            prospect.company(),
                            "Gül Öz",
                            new StageKey(prospect.standing().stage().value()),
                            Optional.of(Instant.parse("2026-11-22T10:15:00Z")),
                            cause,
                            cause == Cause.MERGED ? "Ege" : cause == Cause.IMPORT ? "list.csv" : ""));
                }
            }
            return removed;
        }

        @Override
        public long count(String words) {
            return removed(words, 10).size();
        }

        @Override
        public List<RemovedPart> parts(String words) {
            partsRead++;
            return parts.stream().filter(part -> part.has(words)).toList();
        }

        @Override
        public KeptOfPerson kept(List<ProspectId> prospects) {
            throw new UnsupportedOperationException();
        }

        @Override
        public KeptOfPerson kept(ProspectId prospect, ContactId contact) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ProspectId> named(String company) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ContactId> contactsNamed(ProspectId prospect, String name) {
            throw new UnsupportedOperationException();
        }
    }
}
