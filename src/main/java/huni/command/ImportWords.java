package huni.command;

import huni.work.imports.FileProblem;
import huni.work.imports.RejectReason;
import huni.work.imports.RejectionWords;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the import screen calls what is wrong with a file or a row, so that the command calls it the same. */
final class ImportWords {

    private final Locale locale;
    private final ResourceBundle texts;

    ImportWords(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "huni.ui.data.texts", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String reason(RejectReason reason) {
        return text(
                "data.reason." + reason.kind().name().toLowerCase(Locale.ROOT),
                reason.args().toArray());
    }

    String problem(FileProblem problem) {
        return text(
                "data.problem." + problem.kind().name().toLowerCase(Locale.ROOT),
                problem.args().toArray());
    }

    RejectionWords rejected() {
        return new RejectionWords(text("data.rejected.row"), text("data.rejected.reason"), this::reason);
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
