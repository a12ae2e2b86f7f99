package huni.ui.prospect;

import huni.domain.call.Answer;
import huni.domain.call.CallAnswer;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Certainty;
import huni.language.CallWords;
import huni.ui.field.FieldFormat;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.work.call.AnswerItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The questions to ask, and what was answered. */
final class ChecklistViewModel {

    /** A question with its answer; state and note each save on their own. */
    final class Line {
        private final ChecklistItem item;
        private final SavedChoice<Certainty> state;
        private final SavedText<String> note;
        private String words = "";
        private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");

        private Line(ChecklistItem item) {
            this.item = item;
            this.state = new SavedChoice<>(
                    Certainty.NOT_ASKED,
                    List.of(Certainty.values()),
                    context.words()::certainty,
                    (value, onDone, onFailed) -> answer(value, words, AnswerLeads.NONE, onDone, onFailed),
                    context.door()::problem);
            this.note = context.field(
                    "prospect.checklist.note", ":" + item.key(), "", FieldFormat.words(), (value, onDone, onFailed) -> {
                        AnswerLeads.Lead lead = leads.of(item, words, value);
                        words = value;
                        answer(asked(), value, lead, onDone, onFailed);
                    });
        }

        /** A note says that it was asked. */
        private Certainty asked() {
            Certainty now = state.chosenProperty().get();
            return words.isEmpty() ? now : now.atLeast(Certainty.VAGUE);
        }

        private void answer(
                Certainty certainty,
                String said,
                AnswerLeads.Lead lead,
                Runnable onDone,
                Consumer<? super String> onFailed) {
            context.door()
                    .perform(
                            new AnswerItem(context.id(), item.key(), certainty, said, lead.operation()),
                            done -> {
                                onDone.run();
                                if (!lead.sentence().isEmpty()) {
                                    context.door().offerUndo(lead.sentence(), done);
                                }
                                lead.ask().run();
                            },
                            onFailed);
        }

        private void show(Optional<Answer> answer) {
            words = answer.map(Answer::note).orElse("");
            said.set(answer.map(this::said).orElse(""));
            state.show(answer.map(Answer::certainty).orElse(Certainty.NOT_ASKED));
            note.show(words);
        }

        private String said(Answer answer) {
            CallWords words = new CallWords(context.texts(), context.formats());
            return answer.reply() == CallAnswer.Reply.TOLD ? words.quick(answer.chosen()) : words.reply(answer.reply());
        }

        /** What was chosen in a call, or that it was not told; empty for a note alone. */
        ReadOnlyStringProperty saidProperty() {
            return said.getReadOnlyProperty();
        }

        String key() {
            return item.key();
        }

        String question() {
            return context.words().question(item);
        }

        /** Why it is asked. */
        String why() {
            return context.words().why(item);
        }

        SavedChoice<Certainty> state() {
            return state;
        }

        SavedText<String> note() {
            return note;
        }
    }

    private final ProspectScreenContext context;
    private final AnswerLeads leads;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper(this, "progress", "");
    private List<ChecklistItem> items = List.of();

    ChecklistViewModel(ProspectScreenContext context, AnswerLeads leads) {
        this.context = context;
        this.leads = leads;
    }

    void show(List<Checklist> checklists, StageKey stage, List<Answer> answers) {
        Set<String> answered = answers.stream().map(Answer::item).collect(Collectors.toSet());
        List<ChecklistItem> now = checklists.stream()
                .flatMap(c -> c.items().stream()
                        .filter(item -> answered.contains(item.key()) || c.opensIn(stage) && !item.retired()))
                .toList();
        if (!now.equals(items)) {
            items = now;
            lines.setAll(now.stream().map(Line::new).toList());
        }
        Map<String, Answer> byItem = answers.stream()
                .collect(Collectors.toMap(Answer::item, Function.identity(), (a, _) -> a, LinkedHashMap::new));
        lines.forEach(line -> line.show(Optional.ofNullable(byItem.get(line.key()))));
        long asked = lines.stream()
                .filter(line -> line.state().chosenProperty().get() != Certainty.NOT_ASKED)
                .count();
        progress.set(lines.isEmpty() ? "" : context.texts().text("prospect.checklist.progress", asked, lines.size()));
    }

    /** The questions to ask in the stage of the prospect, and those that were answered. */
    ObservableList<Line> lines() {
        return lines;
    }

    /** How many of them were asked, such as "2 of 6". */
    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
