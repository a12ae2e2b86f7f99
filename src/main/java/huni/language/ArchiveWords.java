package huni.language;

import huni.work.archive.ArchiveRefusedException;
import java.nio.file.Path;

/** What is said of archives, on the screen and by the commands. */
public final class ArchiveWords {

    private final Texts texts;

    public ArchiveWords(Texts texts) {
        this.texts = texts;
    }

    /** Why one is not taken in; nothing was changed. */
    public String refused(Path file, ArchiveRefusedException refused) {
        String detail = refused.detail();
        return switch (refused.misfit()) {
            case NOT_FOUND -> texts.text("archive.refused.not_found", file);
            case NOT_AN_ARCHIVE -> texts.text("archive.refused.not_an_archive", file);
            case DAMAGED -> texts.text("archive.refused.damaged", file, detail);
            case NEWER -> texts.text("archive.refused.newer", file, detail);
            case FOREIGN -> texts.text("archive.refused.foreign", file, detail);
            case TOO_LARGE -> texts.text("archive.refused.too_large", file, detail);
            case UNSOUND -> texts.text("archive.refused.unsound", file, detail);
            case NOT_EMPTY -> texts.text("archive.refused.not_empty", file, Long.valueOf(detail));
            case SEALED -> texts.text("archive.refused.sealed", file);
        };
    }
}
