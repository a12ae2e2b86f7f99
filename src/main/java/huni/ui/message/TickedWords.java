package huni.ui.message;

import huni.domain.activity.Activity;
import huni.language.RequestWords;
import huni.language.Texts;
import huni.ui.door.Performer;

/** What is said when a message was ticked as sent: where it answered a request, also how long that took. */
record TickedWords(Texts texts, RequestWords requests, Performer door) {

    /** @param ended what was ticked off with it, or written into the timeline */
    String of(String company, Object ended) {
        String took = ended instanceof Activity step ? requests.answered(step, door.workingTime(), door.now()) : "";
        return took.isEmpty()
                ? texts.text("message.ticked", company)
                : texts.text("message.ticked.answered", company, took);
    }
}
