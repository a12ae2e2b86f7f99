package huni.ui.door;

import huni.language.Formats;
import huni.language.Texts;
import huni.work.WriteUnlessOthersDid.Theirs;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What somebody else wrote in a field while it was written here, too. */
public final class OthersValue<T> {

    private final T content;
    private final boolean answered;
    private final String by;
    private final String when;
    private final Texts texts;
    private final Optional<String> words;

    /** @param now when it is told here */
    public OthersValue(Theirs<T> theirs, Instant now, Formats formats, Texts texts) {
        this.content = theirs.content();
        this.answered = theirs.answered();
        this.by = theirs.by().isEmpty() ? texts.text("field.others.somebody") : theirs.by();
        Duration since = Duration.between(theirs.at(), now);
        this.when = since.toMinutes() < 1
                ? texts.text("field.others.now")
                : texts.text("field.others.ago", formats.duration(since));
        this.texts = texts;
        this.words = Optional.empty();
    }

    private OthersValue(OthersValue<?> whole, T content, String words) {
        this.content = content;
        this.answered = whole.answered;
        this.by = whole.by;
        this.when = whole.when;
        this.texts = whole.texts;
        this.words = Optional.of(words);
    }

    /**
     * The same for the field that shows a part of it.
     *
     * @param said all of what they wrote, which the field alone does not tell
     */
    public <P> OthersValue<P> part(P part, String said) {
        return new OthersValue<>(this, part, said);
    }

    /** What they wrote. */
    public T content() {
        return content;
    }

    /** Whether something was done instead of writing mine, so that nothing is asked. */
    public boolean isAnswered() {
        return answered;
    }

    /** Both, who wrote the other, and when: as the field writes them. */
    public String sentence(String theirs, String mine) {
        return texts.text("field.others", by, said(words.orElse(theirs)), when, said(mine));
    }

    /** The same as a note that everybody reads later. */
    public String note(String theirs, String mine) {
        return texts.text("field.others.note", by, said(words.orElse(theirs)), said(mine));
    }

    /** That it was not taken away, since they changed it. */
    public String stays() {
        return texts.text("field.others.stays", by, when);
    }

    private String said(String written) {
        return written.isBlank() ? texts.text("field.others.nothing") : written.strip();
    }

    /** What the button says that lets theirs stand. */
    public String takeTheirs() {
        return texts.text("field.others.theirs");
    }

    /** What the button says that writes mine. */
    public String keepMine() {
        return texts.text("field.others.mine");
    }
}
