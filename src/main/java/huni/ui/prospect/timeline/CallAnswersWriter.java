package huni.ui.prospect.timeline;

import huni.domain.call.CallAnswer;
import huni.domain.call.CallOutcome;
import huni.domain.call.CallQuery.ObjectionFigures;
import huni.domain.call.HeldCall;
import huni.domain.call.RaisedObjection;
import huni.domain.checklist.EditionItem;
import huni.language.CallWords;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.prospect.timeline.AnswersFace.AnsweredLine;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the answers of a call. Immutable, for any thread. */
final class CallAnswersWriter {

    private final Texts texts;
    private final Formats formats;
    private final CallWords callWords;
    private final DomainWords words;

    CallAnswersWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.callWords = new CallWords(texts, formats);
        this.words = new DomainWords(texts);
    }

    AnswersFace face(HeldCall held, List<ObjectionFigures> objections) {
        List<AnsweredLine> lines = new ArrayList<>();
        for (EditionItem question : held.questions()) {
            line(held, question).ifPresent(lines::add);
        }
        return new AnswersFace(heading(held), lines, objections(held, objections));
    }

    private String heading(HeldCall held) {
        String ended = texts.text(
                "prospect.answers.talked",
                callWords.outcome(CallOutcome.read(held.call().outcome())),
                formats.clock(Duration.ofSeconds(held.call().talkedSeconds())));
        return held.checklist()
                .map(checklist -> texts.text("prospect.answers.checklist", words.checklist(checklist), ended))
                .orElse(ended);
    }

    private Optional<AnsweredLine> line(HeldCall held, EditionItem question) {
        List<CallAnswer> given = held.history(question.item());
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String holds = answer(given.getFirst());
        return Optional.of(new AnsweredLine(
                callWords.question(question),
                held.path().contains(question.item()) ? holds : texts.text("prospect.answers.off_path", holds),
                given.stream()
                        .skip(1)
                        .map(earlier -> texts.text("prospect.answers.before", time(earlier), answer(earlier)))
                        .toList()));
    }

    private String time(CallAnswer answer) {
        return formats.time(LocalTime.ofInstant(answer.at(), formats.zone()));
    }

    private String answer(CallAnswer answer) {
        String said = callWords.said(answer);
        return answer.tells() && !said.isEmpty()
                ? texts.text("prospect.answers.certain", said, words.certainty(answer.certainty()))
                : said;
    }

    private List<String> objections(HeldCall held, List<ObjectionFigures> all) {
        return held.objections().stream()
                .flatMap(raised -> all.stream()
                        .filter(one -> one.objection().key().equals(raised.objection()))
                        .map(one -> texts.text(
                                raised.state() == RaisedObjection.State.ANSWERED
                                        ? "prospect.answers.objection.answered"
                                        : "prospect.answers.objection.standing",
                                callWords.objection(one.objection()))))
                .toList();
    }
}
