package huni.app;

import huni.language.Texts;
import huni.ui.data.ExportViewModel;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import java.util.List;
import java.util.Optional;

/**
 * Shows how far a file has come that is written beside whatever else is done, with a button that stops it. What is written at
 * once is only said when it is there.
 */
final class ExportNotice {

    private final Notices notices;
    private final Texts texts;
    private Optional<Notice> shown = Optional.empty();

    ExportNotice(Notices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    /** Shows it from its first rows to its last ones. */
    void follow(ExportViewModel export) {
        export.progressProperty().subscribe(share -> {
            if (shown.isEmpty() && export.busyProperty().get() && share.doubleValue() > 0 && share.doubleValue() < 1) {
                Notice notice = Notice.underWay(
                        texts.text("app.export.writing"),
                        export.progressProperty(),
                        List.of(new Notice.Action(texts.text("app.export.stop"), export::cancel)));
                shown = Optional.of(notice);
                notices.show(notice);
            }
        });
        export.busyProperty().subscribe(busy -> {
            if (!busy) {
                shown.ifPresent(notices::dismiss);
                shown = Optional.empty();
            }
        });
    }
}
