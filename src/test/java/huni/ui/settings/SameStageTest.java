package huni.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.language.Formats;
import huni.language.Texts;
import huni.store.Desk;
import huni.store.PostgresServer;
import huni.store.file.Database;
import huni.store.rows.StageRows;
import huni.store.server.SharedDatabase;
import huni.testing.SetPause;
import huni.ui.door.Performer;
import huni.ui.field.OpenFields;
import huni.ui.field.SavedText;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.people.AddPerson;
import huni.work.pipeline.EditStage;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two who lead have the settings of a shared workspace open, each with a program of their own. */
@ExtendWith(PostgresServer.OfRun.class)
class SameStageTest {

    private static final StageKey LEAD = new StageKey("lead");
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    private final PostgresServer server;
    private Program she;
    private Program he;

    SameStageTest(PostgresServer server) {
        this.server = server;
    }

    /** What one of them has before them. */
    private static final class Program {
        private final Database database;
        private final Desk desk;
        private final QueuedTaskRunner tasks = new QueuedTaskRunner();
        private final StageInputs inputs;

        Program(Database database, String login) {
            this.database = database;
            this.desk = new Desk(database, Optional.of(PersonId.ofLogin(login)));
            Texts texts = Texts.in(
                    Locale.ENGLISH, List.of("huni/ui/kit/texts", "huni/ui/field/texts", "huni/ui/settings/texts"));
            Performer door = new Performer(desk.workspace(), tasks, new Notices(), texts, new SetPause());
            Formats formats = new Formats(texts, MONDAY, CurrencyUnit.of("TRY"));
            this.inputs = new StageInputs(texts, formats, door, new OpenFields(texts, door, Optional.empty()));
        }

        Stage stage() {
            return database.<Stage, RuntimeException>read(connection -> {
                try {
                    return StageRows.pipeline(connection).stage(LEAD);
                } catch (SQLException e) {
                    throw new AssertionError(e);
                }
            });
        }

        StageFields opens() {
            return inputs.fields(stage());
        }

        void saves(SavedText<?> field, String words) {
            field.textProperty().set(words);
            field.commit();
            tasks.runAll();
        }
    }

    @BeforeEach
    void workspace() throws Exception {
        String name = server.withWorkspace();
        she = new Program(SharedDatabase.open(server.address("ayse", name)), "ayse");
        he = new Program(SharedDatabase.open(server.address("mehmet", name)), "mehmet");
        she.desk.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
    }

    @AfterEach
    void closeAll() {
        she.database.close();
        he.database.close();
    }

    @Test
    void theNameThatBothWriteIsChosenWithBothBeforeThem() {
        SavedText<String> his = he.opens().name();
        she.saves(she.opens().name(), "Cold");

        he.saves(his, "Unknown");

        assertEquals(Optional.of("Cold"), she.stage().name());
        assertEquals("Unknown", his.textProperty().get());
        assertEquals(
                "Ayşe Demir wrote “Cold” just now. Yours: “Unknown”.",
                his.problemProperty().get());
        his.keepMine();
        he.tasks.runAll();
        assertEquals(Optional.of("Unknown"), she.stage().name());
    }

    @Test
    void otherFieldsOfTheSameStageAreBothKept() {
        StageFields his = he.opens();
        she.saves(she.opens().criteria(), "It is known who decides");

        he.saves(his.stale().orElseThrow(), "21");

        assertEquals(21, she.stage().staleAfterDays());
        assertEquals(Optional.of("It is known who decides"), she.stage().exitCriteria());
        assertEquals("", his.stale().orElseThrow().problemProperty().get());
    }

    @Test
    void whatOneHasChangedMeanwhileOneselfIsWrittenOver() {
        SavedText<String> his = he.opens().name();
        he.desk.done(new EditStage(LEAD, stage -> stage.withName("Cold")));

        he.saves(his, "Unknown");

        assertEquals(Optional.of("Unknown"), he.stage().name());
    }
}
