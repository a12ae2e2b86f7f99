package huni.ui.data;

import huni.domain.prospect.PastImport;
import huni.language.Formats;
import huni.language.Texts;
import huni.work.ReversalReport;

/** Says in one language what imports were made, and what came of taking one back. */
final class PastImportWriter {

    private final Texts texts;
    private final Formats formats;

    PastImportWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    ImportPage.PastLine past(PastImport past) {
        return new ImportPage.PastLine(
                past,
                formats.relativeDay(past.at()),
                past.stands()
                        ? texts.text(
                                "data.past.rows",
                                past.created(),
                                past.updated(),
                                past.skipped(),
                                past.rejected(),
                                past.waiting())
                        : texts.text("data.past.taken_back"));
    }

    /** An import that was taken back as a whole. */
    String takenBack(String file) {
        return texts.text("data.taken_back", file);
    }

    String takenBack(String file, ReversalReport report) {
        String done = report.tookBack() ? takenBack(file) : texts.text("data.taken_back.none", file);
        return report.kept() == 0
                ? done
                : done + " " + texts.text("data.taken_back.kept", report.kept(), String.join(", ", report.firstKept()));
    }
}
