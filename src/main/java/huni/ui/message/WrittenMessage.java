package huni.ui.message;

import huni.domain.activity.MessageTemplate;
import huni.domain.prospect.Draft;
import huni.language.FilledText;
import huni.ui.field.FormDraft;
import huni.ui.field.OpenFields;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The subject and the text of a message. What the person makes of them is kept until the message was sent. */
final class WrittenMessage {

    private final FilledDraft subject;
    private final FilledDraft body;
    private final FormDraft draft;

    /**
     * Of no template yet.
     *
     * @param filler puts what is known now into a template
     * @param fields those of whom it is for
     */
    WrittenMessage(Function<String, FilledText> filler, OpenFields fields) {
        this.subject = new FilledDraft(filler);
        this.body = new FilledDraft(filler);
        this.draft = new FormDraft(fields);
    }

    /** Begins anew with another template. */
    void begin(MessageTemplate template) {
        subject.begin(template.subject());
        body.begin(template.body());
    }

    /** Something else is known now. */
    void refill() {
        subject.refill();
        body.refill();
    }

    /**
     * Keeps what is written from now on; says whether something written before is back.
     *
     * @param key what tells this message from others to the same prospect
     */
    boolean restore(String key, List<Draft> kept) {
        boolean subjectIsBack = draft.follow(key + ".subject", subject.textProperty(), subject::unwritten, kept);
        boolean bodyIsBack = draft.follow(key + ".body", body.textProperty(), body::unwritten, kept);
        return subjectIsBack || bodyIsBack;
    }

    /** It was sent. */
    void forget() {
        draft.forget();
    }

    /** What is missing in it, each once. */
    List<String> missing() {
        return Stream.of(subject, body)
                .flatMap(part -> part.filledProperty().get().missing().stream())
                .distinct()
                .toList();
    }

    FilledDraft subject() {
        return subject;
    }

    FilledDraft body() {
        return body;
    }
}
