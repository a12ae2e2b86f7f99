package huni.ui.quota;

import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.field.ChoiceMenu;
import huni.ui.field.Inputs;
import huni.ui.field.Option;
import huni.ui.field.SavedChoice;
import huni.ui.field.Segments;
import huni.ui.kit.Buttons;
import huni.ui.kit.Field;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The quota to be set or changed: how much, and for how long. */
final class QuotaForm extends VBox {

    private final QuotaViewModel viewModel;
    private final FormAnswer answer;
    private final Optional<PersonId> person;
    private final SavedChoice<Option> whose;
    private final StringProperty amount = new SimpleStringProperty(this, "amount", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final SimpleObjectProperty<QuotaPeriod> period =
            new SimpleObjectProperty<>(this, "period", QuotaPeriod.MONTH);

    private final SimpleObjectProperty<Quota.Measure> measure =
            new SimpleObjectProperty<>(this, "measure", Quota.Measure.MONEY);

    /**
     * What is changed.
     *
     * @param quota as it is; empty where it is a new one
     * @param period for how long, as long as nothing else is chosen
     * @param of of which pipeline it is, by its key; blank over all
     * @param person who has it; empty for all together
     */
    record Edited(Optional<Quota> quota, QuotaPeriod period, String of, Optional<Person> person) {}

    /** @param onDone it is set */
    QuotaForm(Edited edited, QuotaViewModel viewModel, Texts texts, Runnable onDone) {
        this.viewModel = viewModel;
        this.answer = FormAnswer.of(this, onDone, problem::set);
        this.person = edited.person().map(Person::id);
        getStyleClass().add("quota-form");
        period.set(edited.period());
        whose = Option.choice(WhoseQuotaMenu.choices(viewModel.pipelines(), texts), edited.of(), _ -> {});
        edited.quota().ifPresent(set -> {
            amount.set(viewModel.typed(set));
            measure.set(set.measure());
        });
        DomainWords words = new DomainWords(texts);
        Field typed = Inputs.plain(
                "quota-amount", texts.text("quota.edit.amount"), amount, problem.getReadOnlyProperty(), this::save);
        Segments<Quota.Measure> counted = new Segments<>(
                "quota-measure",
                texts.text("quota.edit.measure"),
                List.of(Quota.Measure.values()),
                words::measure,
                measure,
                measure::set);
        Segments<QuotaPeriod> lengths = new Segments<>(
                "quota-period",
                texts.text("quota.edit.period"),
                List.of(QuotaPeriod.values()),
                words::period,
                period,
                period::set);
        Label note = new Label(texts.text("quota.edit.note"));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll("muted", "small");
        Button save = Buttons.primary(texts.text("quota.edit.save"), this::save);
        save.setId("quota-save");
        HBox foot = new HBox(save);
        foot.getStyleClass().add("quota-math-foot");
        if (edited.quota().isPresent()) {
            edited.person().ifPresent(one -> foot.getChildren().addFirst(remove(one, edited.of(), texts, onDone)));
        }
        edited.person().ifPresent(one -> {
            Label name = new Label(one.name());
            name.getStyleClass().add("strong");
            getChildren().add(name);
        });
        if (viewModel.pipelines().areSeveral()) {
            String caption = texts.text("quota.edit.of");
            getChildren().add(new Field(caption, new ChoiceMenu<>("quota-of", caption, whose, "field-pick")));
        }
        getChildren().addAll(counted, typed, lengths, note, foot);
    }

    /** The team's quota is changed only; a person can be without one. */
    private Button remove(Person one, String of, Texts texts, Runnable onDone) {
        Button remove = Buttons.quiet(texts.text("quota.edit.remove"), () -> {
            viewModel.removeQuota(one, of);
            onDone.run();
        });
        remove.setId("quota-remove");
        return remove;
    }

    private void save() {
        viewModel.setQuota(
                amount.get(),
                measure.get(),
                period.get(),
                whose.chosenProperty().get().value(),
                person,
                answer);
    }
}
