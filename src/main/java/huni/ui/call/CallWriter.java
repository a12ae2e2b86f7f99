package huni.ui.call;

import huni.domain.call.CallAnswer;
import huni.domain.call.HeldCall;
import huni.domain.call.NextQuestion;
import huni.domain.checklist.EditionItem;
import huni.domain.checklist.Fact;
import huni.domain.checklist.QuickAnswer;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Urgency;
import huni.language.CallWords;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.call.QuestionFace.QuickFace;
import huni.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the words of a call. */
final class CallWriter {

    /** The digits after the quick answers. */
    static final int DOES_NOT_KNOW = 8;

    static final int WILL_NOT_SAY = 9;

    /** More quick answers have no digit. */
    static final int MOST_QUICK = 7;

    private static final String UNKNOWN = "–";

    private final Texts texts;
    private final Formats formats;
    private final CallWords callWords;
    private final DomainWords words;

    CallWriter(CallScreenContext context) {
        this.texts = context.texts();
        this.formats = context.formats();
        this.callWords = context.callWords();
        this.words = context.words();
    }

    /** A fact with its caption. */
    record KnownFace(String caption, String words, Tone tone, boolean confirmed) {}

    List<QuestionFace> questions(CallReading reading, String current, boolean why) {
        HeldCall held = reading.held();
        Set<String> path = held.path();
        Optional<String> next = NextQuestion.of(held, reading.dossier().prospect());
        List<QuestionFace> faces = new ArrayList<>();
        for (EditionItem question : held.listed()) {
            String item = question.item();
            Optional<CallAnswer> answer = held.answer(item);
            boolean asked = path.contains(item);
            faces.add(new QuestionFace(
                    item,
                    formats.number(faces.size() + 1L),
                    callWords.question(question),
                    why ? callWords.why(question) : "",
                    quick(held, question),
                    answer.map(callWords::said).orElse(""),
                    asked ? learned(question, answer, reading.dossier().prospect()) : "",
                    held.toldElsewhere(question)
                            .map(this::elsewhere)
                            .or(() -> held.before(item).map(this::before))
                            .orElse(""),
                    tag(answer, asked),
                    asked ? tone(answer) : Tone.NEUTRAL,
                    asked,
                    next.equals(Optional.of(item)),
                    item.equals(current)));
        }
        return List.copyOf(faces);
    }

    private List<QuickFace> quick(HeldCall held, EditionItem question) {
        List<QuickFace> faces = new ArrayList<>();
        Optional<CallAnswer> answer = held.answer(question.item()).or(() -> held.before(question.item()));
        for (String written : question.quickAnswers().stream().limit(MOST_QUICK).toList()) {
            QuickAnswer quick = QuickAnswer.read(written);
            boolean chosen = answer.filter(CallAnswer::tells)
                    .filter(given -> given.chosen().isSame(quick))
                    .isPresent();
            faces.add(new QuickFace(faces.size() + 1, callWords.quick(quick), chosen));
        }
        for (CallAnswer.Reply reply : List.of(CallAnswer.Reply.DOES_NOT_KNOW, CallAnswer.Reply.WILL_NOT_SAY)) {
            boolean chosen = held.answer(question.item())
                    .filter(given -> given.reply() == reply)
                    .isPresent();
            int digit = reply == CallAnswer.Reply.DOES_NOT_KNOW ? DOES_NOT_KNOW : WILL_NOT_SAY;
            faces.add(new QuickFace(digit, callWords.reply(reply), chosen));
        }
        return faces;
    }

    private String elsewhere(CallAnswer answer) {
        return texts.text("call.elsewhere", callWords.said(answer), words.certainty(answer.certainty()));
    }

    private String before(CallAnswer answer) {
        String when = formats.day(formats.dayOf(answer.at()));
        return answer.tells()
                ? texts.text("call.before", when, callWords.said(answer), words.certainty(answer.certainty()))
                : texts.text("call.before.not_told", when, callWords.answer(answer));
    }

    private String learned(EditionItem question, Optional<CallAnswer> answer, Prospect prospect) {
        boolean bought = question.fact() == Fact.BUDGET
                && answer.flatMap(given -> given.chosen().purchase()).isPresent();
        return bought && prospect.budget().isTold() ? texts.text("call.learned.budget", range(prospect.budget())) : "";
    }

    private String tag(Optional<CallAnswer> answer, boolean asked) {
        if (!asked) {
            return texts.text("call.off_path");
        }
        return answer.map(given -> given.tells() ? words.certainty(given.certainty()) : callWords.reply(given.reply()))
                .orElseGet(() -> words.certainty(Certainty.NOT_ASKED));
    }

    private static Tone tone(Optional<CallAnswer> answer) {
        if (answer.filter(given -> !given.tells()).isPresent()) {
            return Tone.AMBER;
        }
        return switch (answer.map(CallAnswer::certainty).orElse(Certainty.NOT_ASKED)) {
            case NOT_ASKED -> Tone.NEUTRAL;
            case VAGUE -> Tone.AMBER;
            case INDICATED -> Tone.ACCENT;
            case CONFIRMED -> Tone.GREEN;
        };
    }

    /** What is known of the prospect now. */
    List<KnownFace> known(CallReading reading) {
        Prospect prospect = reading.dossier().prospect();
        Set<Fact> notTold = reading.held().notTold();
        Authority authority = prospect.authority();
        Urgency urgency = prospect.urgency();
        return List.of(
                face(
                        "call.known.authority",
                        authority.role() == Authority.Role.UNKNOWN ? UNKNOWN : words.role(authority.role()),
                        authority.certainty(),
                        notTold.contains(Fact.AUTHORITY)),
                face(
                        "call.known.budget",
                        range(prospect.budget()),
                        prospect.budget().certainty(),
                        notTold.contains(Fact.BUDGET)),
                face(
                        "call.known.urgency",
                        urgency.level() == Urgency.Level.UNKNOWN ? UNKNOWN : words.urgency(urgency.level()),
                        urgency.certainty(),
                        notTold.contains(Fact.URGENCY)),
                face(
                        "call.known.decision",
                        urgency.decisionBy().map(formats::day).orElse(UNKNOWN),
                        Certainty.NOT_ASKED,
                        notTold.contains(Fact.DECISION_TIME)));
    }

    private KnownFace face(String caption, String value, Certainty certainty, boolean notTold) {
        boolean confirmed = certainty == Certainty.CONFIRMED && !value.equals(UNKNOWN);
        String shown = notTold ? texts.text("call.known.not_told", value) : value;
        return new KnownFace(
                texts.text(caption), shown, notTold ? Tone.AMBER : confirmed ? Tone.GREEN : Tone.NEUTRAL, confirmed);
    }

    private String range(Budget budget) {
        if (!budget.isTold()) {
            return UNKNOWN;
        }
        if (budget.low().isPresent() && budget.high().isPresent()) {
            return texts.text(
                    "call.range",
                    formats.money(budget.low().get()),
                    formats.money(budget.high().get()));
        }
        return budget.likely()
                .or(budget::high)
                .or(budget::low)
                .map(formats::money)
                .orElse(UNKNOWN);
    }

    /** The note of the whole call: what was asked and answered, one line each, and what was objected. */
    String note(CallReading reading) {
        HeldCall held = reading.held();
        Set<String> path = held.path();
        List<String> lines = new ArrayList<>();
        for (EditionItem question : held.questions()) {
            Optional<CallAnswer> answer = held.answer(question.item());
            if (answer.isPresent()) {
                String line =
                        texts.text("call.note.answer", callWords.question(question), callWords.said(answer.get()));
                lines.add(path.contains(question.item()) ? line : texts.text("call.note.off_path", line));
            }
        }
        held.objections()
                .forEach(raised -> reading.objections().stream()
                        .filter(one -> one.objection().key().equals(raised.objection()))
                        .findFirst()
                        .ifPresent(one -> lines.add(texts.text(
                                switch (raised.state()) {
                                    case ANSWERED -> "call.note.objection.answered";
                                    case STANDING -> "call.note.objection.standing";
                                },
                                callWords.objection(one.objection())))));
        held
                .toldOtherwise(
                        reading.dossier().prospect(), reading.dossier().purchases(), reading.levels(), formats.zone())
                .stream()
                .sorted()
                .forEach(fact -> lines.add(texts.text("call.note.stays", fact(fact))));
        return String.join("\n", lines);
    }

    private String fact(Fact fact) {
        return switch (fact) {
            case BUDGET -> texts.text("call.known.budget");
            case URGENCY -> texts.text("call.known.urgency");
            case AUTHORITY -> texts.text("call.known.authority");
            case DECISION_TIME, NEXT_STEP, NONE -> texts.text("call.known.decision");
        };
    }
}
