package huni.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.dossier.TimelineEntry.Happened;
import huni.domain.prospect.Draft;
import huni.domain.prospect.Prospect;
import huni.language.Formats;
import huni.language.Texts;
import huni.store.Desk;
import huni.store.PostgresServer;
import huni.store.file.Database;
import huni.store.read.StoreDrafts;
import huni.store.read.StoreProspects;
import huni.store.server.SharedDatabase;
import huni.testing.SetPause;
import huni.ui.door.Performer;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.Operation;
import huni.work.SharedField;
import huni.work.people.AddPerson;
import huni.work.prospect.EditProspect;
import huni.work.prospect.KeepDraft;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people in one prospect of a shared workspace, each with a program of their own. */
@ExtendWith(PostgresServer.OfRun.class)
class SameFieldTest {

    private static final List<String> BUNDLES = List.of("huni/ui/kit/texts", "huni/ui/field/texts");

    private final PostgresServer server;
    private Program she;
    private Program he;
    private ProspectId kaya;

    SameFieldTest(PostgresServer server) {
        this.server = server;
    }

    /** What one of them has before them. */
    private static final class Program {
        private final Database database;
        private final Desk desk;
        private final QueuedTaskRunner tasks = new QueuedTaskRunner();
        private final Texts texts;
        private final Performer door;

        Program(Database database, String login, Locale locale) {
            this.database = database;
            this.desk = new Desk(database, Optional.of(PersonId.ofLogin(login)));
            this.texts = Texts.in(locale, BUNDLES);
            this.door = new Performer(desk.workspace(), tasks, new Notices(), texts, new SetPause());
        }

        Prospect prospect(ProspectId id) {
            return new StoreProspects(database).dossier(id).orElseThrow().prospect();
        }

        private <T> SaveAction<T> save(
                ProspectId id, Function<Prospect, T> content, Function<T, Operation<?>> operation) {
            Formats formats = new Formats(
                    texts, Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC), CurrencyUnit.of("TRY"));
            return SaveAction.shared(
                    door, formats, texts, new SharedField<>(id, Prospect.class, _ -> true, content), operation);
        }

        /** The words of what happens otherwise, as they are when the screen is opened. */
        SavedText<String> otherwise(ProspectId id, OpenFields fields) {
            return fields.add(
                    "Otherwise",
                    "otherwise",
                    prospect(id).urgency().otherwise(),
                    FieldFormat.words(),
                    save(
                            id,
                            p -> p.urgency().otherwise(),
                            words -> EditProspect.urgency(id, u -> u.withOtherwise(words))));
        }

        SavedText<String> otherwise(ProspectId id) {
            return otherwise(id, fields(id));
        }

        OpenFields fields(ProspectId id) {
            return new OpenFields(texts, door, Optional.of(id));
        }

        SavedText<String> source(ProspectId id) {
            return fields(id)
                    .add(
                            "Source",
                            "source",
                            prospect(id).origin().source(),
                            FieldFormat.words(),
                            save(id, p -> p.origin().source(), words -> EditProspect.source(id, words)));
        }

        void saves(SavedText<String> field, String words) {
            field.textProperty().set(words);
            field.commit();
            tasks.runAll();
        }
    }

    @BeforeEach
    void workspace() throws Exception {
        String name = server.withWorkspace();
        she = new Program(SharedDatabase.open(server.address("ayse", name)), "ayse", Locale.of("tr"));
        he = new Program(SharedDatabase.open(server.address("mehmet", name)), "mehmet", Locale.ENGLISH);
        she.desk.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        kaya = she.desk.create("Kaya");
    }

    @AfterEach
    void closeAll() {
        she.database.close();
        he.database.close();
    }

    private String kept() {
        return she.prospect(kaya).urgency().otherwise();
    }

    @Test
    void theSameFieldShowsBothValuesAndWhoWroteTheOther() {
        SavedText<String> his = he.otherwise(kaya);
        she.saves(she.otherwise(kaya), "waits");
        he.saves(his, "buys elsewhere");

        assertEquals("waits", kept());
        assertEquals("buys elsewhere", his.textProperty().get());
        assertEquals(
                "Ayşe Demir wrote “waits” just now. Yours: “buys elsewhere”.",
                his.problemProperty().get());
        his.textProperty().set("goes");
        his.commit();
        he.tasks.runAll();
        assertEquals("waits", kept(), "nothing is decided by leaving the field");
        assertEquals(
                "Ayşe Demir wrote “waits” just now. Yours: “goes”.",
                his.problemProperty().get());

        his.keepMine();
        he.tasks.runAll();
        assertEquals("goes", kept());
        assertEquals("", his.problemProperty().get());
    }

    @Test
    void whoeverTakesTheirsWritesNothing() {
        SavedText<String> hers = she.otherwise(kaya);
        he.saves(he.otherwise(kaya), "waits");
        she.saves(hers, "başkasından alır");

        assertEquals(
                "Başka biri az önce “waits” yazdı. Sizinki: “başkasından alır”.",
                hers.problemProperty().get());
        hers.revert();
        she.tasks.runAll();

        assertEquals("waits", hers.textProperty().get());
        assertEquals("", hers.problemProperty().get());
        assertEquals(Optional.empty(), hers.othersProperty().get());
        assertEquals("waits", kept());
    }

    @Test
    void keepingMineMeetsWhatWasWrittenAfterTheQuestion() {
        SavedText<String> his = he.otherwise(kaya);
        SavedText<String> hers = she.otherwise(kaya);
        she.saves(hers, "waits");
        he.saves(his, "goes");
        she.saves(hers, "waits long");

        his.keepMine();
        he.tasks.runAll();

        assertEquals("waits long", kept());
        assertTrue(
                his.problemProperty().get().contains("waits long"),
                his.problemProperty().get());
    }

    @Test
    void differentFieldsNeverConflict() {
        SavedText<String> his = he.otherwise(kaya);
        she.saves(she.source(kaya), "fair");
        he.saves(his, "goes");

        assertEquals("goes", kept());
        assertEquals("fair", she.prospect(kaya).origin().source());
        assertEquals("", his.problemProperty().get());
    }

    @Test
    void whatIWroteMeanwhileMyselfIsWrittenOver() {
        SavedText<String> his = he.otherwise(kaya);
        he.desk.done(EditProspect.urgency(kaya, u -> u.withOtherwise("waits")));
        he.saves(his, "goes");

        assertEquals("goes", kept());
        assertEquals("", his.problemProperty().get());
    }

    @Test
    void whatWasNotDecidedIsANoteWhenTheScreenIsLeft() {
        OpenFields before = he.fields(kaya);
        SavedText<String> his = he.otherwise(kaya, before);
        OpenFields late = he.fields(kaya);
        SavedText<String> saving = he.otherwise(kaya, late);
        she.saves(she.otherwise(kaya), "waits");
        he.saves(his, "goes");
        saving.textProperty().set("goes far");
        assertEquals(List.of(), before.leave());
        assertEquals(List.of(), late.leave());
        he.tasks.runAll();

        assertEquals("waits", kept());
        assertEquals(
                List.of(
                        "Otherwise: Ayşe Demir wrote “waits”, I wrote “goes far”.",
                        "Otherwise: Ayşe Demir wrote “waits”, I wrote “goes”."),
                notes());
    }

    private List<String> notes() {
        return new StoreProspects(she.database)
                .timeline(kaya, Optional.empty(), 9).stream()
                        .filter(Happened.class::isInstance)
                        .map(Happened.class::cast)
                        .map(entry -> entry.activity().body())
                        .toList();
    }

    @Test
    void theSaveThatMeetsOthersWhenTheScreenIsLeftKeepsBothItself() {
        OpenFields fields = he.fields(kaya);
        SavedText<String> his = he.otherwise(kaya, fields);
        she.saves(she.otherwise(kaya), "waits");
        his.textProperty().set("goes");
        fields.leave();
        // The window is closed: nothing that is asked for later is done.
        he.tasks.runNext();

        assertEquals("waits", kept());
        assertEquals(List.of("Otherwise: Ayşe Demir wrote “waits”, I wrote “goes”."), notes());
        he.tasks.runAll();
        assertEquals(1, notes().size());
    }

    @Test
    void whatCameWhileMineWasRefusedIsAskedAbout() {
        AtomicBoolean refuses = new AtomicBoolean(true);
        SaveAction<String> save = he.save(
                        kaya,
                        p -> p.urgency().otherwise(),
                        words -> EditProspect.urgency(kaya, u -> u.withOtherwise(words)))
                .unless(_ -> refuses.get() ? Optional.of("refused") : Optional.empty());
        SavedText<String> his = he.fields(kaya).add("Otherwise", "otherwise", kept(), FieldFormat.words(), save);
        his.textProperty().set("buys elsewhere");
        she.saves(she.otherwise(kaya), "waits");
        his.show(kept());
        his.commit();
        assertEquals("refused", his.problemProperty().get());

        refuses.set(false);
        his.commit();
        he.tasks.runAll();

        assertEquals("waits", kept());
        assertTrue(his.othersProperty().get().isPresent());
    }

    @Test
    void whatSomebodyIsTypingIsMetByThemAlone() {
        she.desk.done(new KeepDraft(Optional.of(kaya), "composer", Optional.of("she is on the ph")));
        he.desk.done(new KeepDraft(Optional.of(kaya), "composer", Optional.of("he wri")));

        assertEquals(List.of("she is on the ph"), drafts(she, "ayse"));
        assertEquals(List.of("he wri"), drafts(he, "mehmet"));

        he.desk.done(new KeepDraft(Optional.of(kaya), "composer", Optional.empty()));

        assertEquals(List.of("she is on the ph"), drafts(she, "ayse"));
        assertEquals(List.of(), drafts(he, "mehmet"));
    }

    private List<String> drafts(Program program, String login) {
        List<Draft> all = new StoreDrafts(program.database, Optional.of(PersonId.ofLogin(login))).drafts();
        all.forEach(draft -> assertEquals(Draft.idOf(Optional.of(kaya), "composer"), draft.id()));
        return all.stream().map(Draft::content).toList();
    }
}
