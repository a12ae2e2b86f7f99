package huni.language;

import huni.domain.call.CallAnswer;
import huni.domain.call.CallOutcome;
import huni.domain.call.Objection;
import huni.domain.checklist.EditionItem;
import huni.domain.checklist.QuickAnswer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What belongs to calls, in words: questions as they were, answers, outcomes and objections. */
public final class CallWords {

    private final Texts texts;
    private final Formats formats;

    public CallWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** A question as it stood in the edition. */
    public String question(EditionItem item) {
        return item.question().orElseGet(() -> texts.text("question." + item.item()));
    }

    /** Why it is asked; empty where nobody wrote it at a question of one's own. */
    public String why(EditionItem item) {
        String standard = "why." + item.item();
        return item.why().orElseGet(() -> texts.keys().contains(standard) ? texts.text(standard) : "");
    }

    /** A quick answer, or what was read from a note: a purchase with its year and price, a day. */
    public String quick(QuickAnswer answer) {
        if (answer.purchase().isPresent()) {
            QuickAnswer.ToldPurchase told = answer.purchase().get();
            String year = Integer.toString(told.year());
            return told.what().isBlank()
                    ? texts.text("quick.bought.unnamed", year, formats.money(told.paid()))
                    : texts.text("quick.bought", told.what(), year, formats.money(told.paid()));
        }
        if (answer.meaning().isEmpty() && answer.decidedBy(formats.today()).isPresent()) {
            return texts.text(
                    "quick.decided_by",
                    formats.day(answer.decidedBy(formats.today()).get()));
        }
        return named("quick." + answer.key(), answer.key(), answer.words());
    }

    /** What was answered, without its note; empty for a note alone. */
    public String answer(CallAnswer answer) {
        return answer.tells() ? quick(answer.chosen()) : reply(answer.reply());
    }

    /** What was answered and what was noted, in one line. */
    public String said(CallAnswer answer) {
        String note = answer.note().isBlank() ? "" : texts.text("call.said", answer.note());
        return Stream.of(answer(answer), note).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** That something is not known or not told. */
    public String reply(CallAnswer.Reply reply) {
        return switch (reply) {
            case TOLD -> "";
            case DOES_NOT_KNOW, WILL_NOT_SAY -> texts.text("reply." + reply.key());
        };
    }

    /** How a call ended. */
    public String outcome(CallOutcome outcome) {
        return named("call_outcome." + outcome.key(), outcome.key(), outcome.words());
    }

    /** What an objection is called. */
    public String objection(Objection objection) {
        return objection.word().orElseGet(() -> texts.text("objection." + objection.key()));
    }

    /** The own best answer to it. */
    public String bestAnswer(Objection objection) {
        return objection.answer().orElseGet(() -> texts.text("objection.answer." + objection.key()));
    }

    /** What to ask back. */
    public String counterQuestion(Objection objection) {
        return objection.counterQuestion().orElseGet(() -> texts.text("objection.question." + objection.key()));
    }

    /** The user's own words, else the program's for the key, else the key: it may come from a file. */
    private String named(String text, String key, String words) {
        if (!words.isEmpty() || key.isEmpty()) {
            return words;
        }
        return texts.keys().contains(text) ? texts.text(text) : key;
    }
}
