package huni.ui.prospect;

import huni.domain.PeopleQuery;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.activity.QrCodes;
import huni.domain.checklist.Checklist;
import huni.domain.dossier.Dossier;
import huni.language.Formats;
import huni.language.Texts;
import huni.store.Desk;
import huni.store.file.Database;
import huni.store.read.StoreDrafts;
import huni.store.read.StoreProspects;
import huni.testing.SetPause;
import huni.ui.door.Performer;
import huni.ui.field.SavedText;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.FakeCallQuery;
import huni.work.FakeCourses;
import huni.work.FakeDueQuery;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.FakePrices;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/** What one of several people at a shared workspace works with. */
final class SharedProgram {

    final Database database;
    final Desk desk;
    private final PersonId person;
    final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final Notices notices = new Notices();
    private final Texts texts = Texts.in(Locale.ENGLISH, SampleDesk.BUNDLES);
    private final Formats formats = new Formats(
            texts, Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC), CurrencyUnit.of("TRY"));

    private Performer door;

    SharedProgram(Database database, String login) {
        this.database = database;
        this.person = PersonId.ofLogin(login);
        this.desk = new Desk(database, Optional.of(person));
        this.door = new Performer(desk.workspace(), tasks, notices, texts, new SetPause());
    }

    /** What is typed is kept, and the program ends before it is saved. */
    void isKilled() {
        door.unsaved().keepNow();
        tasks.runAll();
    }

    Dossier dossier(ProspectId id) {
        return new StoreProspects(database).dossier(id).orElseThrow();
    }

    /** The screen as it is when it was just opened: what others change later is not heard of. */
    ProspectViewModel screen(ProspectId id) {
        FakeLedger others = new FakeLedger();
        ProspectSources sources = new ProspectSources(
                new StoreProspects(database),
                new FakePipelines(others),
                () -> List.of(Checklist.standard()),
                new StoreDrafts(database, Optional.of(person)),
                new FakeCallQuery(others),
                new FakeDueQuery(others),
                FakeCourses.forecasts(others, desk.workspace()),
                typed -> Optional.of(typed.replaceAll("\\D", ""))
                        .filter(digits -> digits.length() >= 10)
                        .map(digits -> "+90" + digits.substring(digits.length() - 10)),
                _ -> Optional.of(new QrCodes.Squares(1, List.of(true))),
                new FakePrices(others),
                UUID::randomUUID,
                PeopleQuery.ALONE);
        door = new Performer(desk.workspace(), tasks, notices, texts, new SetPause());
        ProspectViewModel screen =
                new ProspectViewModel(id, sources, door, tasks, formats, texts, new SampleDesk("en"));
        tasks.runAll();
        return screen;
    }

    void saves(SavedText<?> field, String words) {
        field.textProperty().set(words);
        field.commit();
        tasks.runAll();
    }

    /** Takes that into the line of purchases in which one was begun. */
    void corrects(PurchasesViewModel bought, String year, String paid) {
        bought.typed().yearProperty().set(year);
        bought.typed().paidProperty().set(paid);
        bought.typed().add();
        tasks.runAll();
    }

    List<String> bought(ProspectId id) {
        return screen(id).budget().bought().lines().stream()
                .map(line -> String.join(" ", line.what(), line.when(), line.paid()))
                .toList();
    }

    List<String> notes(ProspectId id) {
        return screen(id).timeline().rows().stream()
                .filter(row -> row.kind() == TimelineViewModel.Kind.NOTE)
                .map(TimelineViewModel.Row::words)
                .sorted()
                .toList();
    }

    String said() {
        return String.join("|", notices.shown().stream().map(Notice::text).toList());
    }
}
