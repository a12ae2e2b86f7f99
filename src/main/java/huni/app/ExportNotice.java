package huni.app;

import huni.language.Texts;
import huni.ui.data.ExportViewModel;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.Patience;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shows how far a file has come that is written beside whatever else is done, with a button that stops it. What is written at
 * once is only said when it is there.
 */
final class ExportNotice {

    private final Notices notices;
    private final Texts texts;
    private final Function<Runnable, Patience> waiting;
    private Optional<Notice> shown = Optional.empty();

    ExportNotice(Notices notices, Texts texts) {
        this(notices, texts, Patience::new);
    }

    /** @param waiting makes what waits until something is said */
    ExportNotice(Notices notices, Texts texts, Function<Runnable, Patience> waiting) {
        this.notices = notices;
        this.texts = texts;
        this.waiting = waiting;
    }

    /** Shows it from its first rows to its last ones. */
    void follow(ExportViewModel export) {
        Patience patience = waiting.apply(() -> show(export));
        export.progressProperty().subscribe(_ -> {
            if (patience.isOver()) {
                show(export);
            }
        });
        export.busyProperty().subscribe(busy -> {
            if (busy) {
                patience.begin();
            } else {
                patience.end();
                shown.ifPresent(notices::dismiss);
                shown = Optional.empty();
            }
        });
    }

    private void show(ExportViewModel export) {
        double share = export.progressProperty().get();
        if (shown.isEmpty() && export.busyProperty().get() && share > 0 && share < 1) {
            Notice notice = Notice.underWay(
                    texts.text("app.export.writing"),
                    export.progressProperty(),
                    List.of(new Notice.Action(texts.text("app.export.stop"), export::cancel)));
            shown = Optional.of(notice);
            notices.show(notice);
        }
    }
}
