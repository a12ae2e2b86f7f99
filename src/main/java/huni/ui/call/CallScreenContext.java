package huni.ui.call;

import huni.domain.ProspectId;
import huni.language.CallWords;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.OpenFields;
import huni.ui.kit.TaskRunner;
import huni.ui.plan.CloseLine;
import java.util.UUID;

/** What every part of the screen of one call works with. */
record CallScreenContext(
        UUID call,
        ProspectId prospect,
        CallSources sources,
        Performer door,
        TaskRunner tasks,
        Formats formats,
        Texts texts,
        OpenFields fields) {

    /** What speaks against the time of an appointment that comes after the call. */
    CloseLine closeLine() {
        return new CloseLine(sources.agenda(), door, tasks, formats, texts);
    }

    DomainWords words() {
        return new DomainWords(texts);
    }

    CallWords callWords() {
        return new CallWords(texts, formats);
    }
}
