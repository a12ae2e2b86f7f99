package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.language.Texts;
import huni.ui.data.ExportExits;
import huni.ui.data.ExportViewModel;
import huni.ui.data.Takeout;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.Patience;
import huni.ui.kit.QueuedTaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A file that is written while the person goes on. */
class ExportNoticeTest {

    private final Texts texts = Texts.in(Locale.ENGLISH, List.of("huni/app/texts", "huni/ui/data/texts"));
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final Notices notices = new Notices();
    private final List<String> said = new ArrayList<>();
    private Runnable itTakesLong = () -> {};

    private ExportViewModel writing(long rows, long all, Runnable meanwhile) {
        ExportViewModel export = new ExportViewModel(
                tasks,
                texts,
                new ExportExits(
                        (_, onChosen) -> onChosen.accept(Path.of("a.csv")),
                        (_, _, watch) -> {
                            watch.at(rows, all);
                            tasks.runAll();
                            meanwhile.run();
                            watch.at(rows, all);
                            return all;
                        },
                        (sentence, _) -> said.add(sentence),
                        said::add,
                        failure -> said.add(failure.toString())));
        new ExportNotice(notices, texts, then -> new Patience((_, over) -> wait(over), then)).follow(export);
        export.start(Takeout.TABLE);
        tasks.runAll();
        return export;
    }

    private Runnable wait(Runnable over) {
        itTakesLong = over;
        return () -> itTakesLong = () -> {};
    }

    private List<String> shown() {
        return notices.shown().stream().map(Notice::text).toList();
    }

    @Test
    void itsShareIsShownUntilItIsThere() {
        List<String> seen = new ArrayList<>();

        writing(20_000, 100_000, () -> {
            assertEquals(List.of(), shown(), "nothing is said before it takes long");
            itTakesLong.run();
            seen.addAll(shown());
        });

        assertEquals(List.of("Writing the file…"), seen);
        assertEquals(List.of(), shown());
        assertEquals(1, said.size());
    }

    @Test
    void oneButtonStopsIt() {
        ExportViewModel export = writing(20_000, 100_000, () -> {
            itTakesLong.run();
            notices.act(notices.shown().getFirst());
        });

        assertFalse(export.busyProperty().get());
        assertEquals(List.of(), shown());
        assertEquals(List.of(), said);
    }

    @Test
    void ofWhatIsThereAtOnceNothingIsShown() {
        List<String> seen = new ArrayList<>();

        writing(60, 60, () -> {
            itTakesLong.run();
            seen.addAll(shown());
        });

        assertEquals(List.of(), seen);
    }
}
