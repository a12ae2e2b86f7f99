package huni.ui.quota;

import huni.domain.Person;
import huni.domain.quota.QuotaPeriod;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.quota.QuotaForm.Edited;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The head of the quota's screen: which quota and whose it is, and what changes it. */
final class QuotaHeader extends HBox {

    private final QuotaViewModel viewModel;
    private final Texts texts;
    private final BiConsumer<? super Edited, ? super Node> edit;

    /**
     * @param mine the choice of the window, the same in each head
     * @param edit opens the form under a node
     */
    QuotaHeader(
            QuotaPage shown,
            QuotaViewModel viewModel,
            Texts texts,
            Node mine,
            BiConsumer<? super Edited, ? super Node> edit) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.edit = edit;
        Label title = new Label(shown.name());
        title.getStyleClass().add("page-title");
        title.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Label left = new Label(shown.left());
        left.getStyleClass().add("muted");
        Button change = Buttons.plain(texts.text("quota.edit"), () -> {});
        change.setId("quota-edit");
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(_ -> edit.accept(
                new Edited(
                        Optional.of(shown.quota()),
                        shown.quota().period(),
                        shown.whose().of(),
                        shown.whose().person()),
                change));
        showIfMayLead(change, viewModel.person());
        getChildren().addAll(title, lengths(shown), new WhoseQuotaMenu(viewModel, texts));
        if (viewModel.person().isTeam()) {
            getChildren().add(whose(shown.whose().person(), viewModel, texts, mine));
        }
        getChildren().addAll(space, left, change);
        getStyleClass().add("quota-header");
    }

    /** A button that is there for those alone who may set a quota. */
    static void showIfMayLead(Button button, LookedAtPerson person) {
        Inputs.show(button, person.mayLead());
    }

    /**
     * The choice of whose quota it is, in a team.
     *
     * @param shown whose it is now; empty for the team
     */
    static HBox whose(Optional<Person> shown, QuotaViewModel viewModel, Texts texts, Node mine) {
        HBox choices = new HBox(new WhosePersonMenu(shown, viewModel.person(), texts), mine);
        choices.getStyleClass().add("quota-header");
        return choices;
    }

    /** The length of the period, of which each has its own quota; a person has one quota alone. Which one is shown is a setting. */
    private Node lengths(QuotaPage shown) {
        DomainWords words = new DomainWords(texts);
        MenuButton chooser = new MenuButton(words.period(shown.quota().period()));
        chooser.setId("quota-length");
        chooser.getStyleClass().addAll("huni-button", "plain");
        chooser.setMinWidth(USE_PREF_SIZE);
        chooser.setAccessibleText(texts.text("quota.length", chooser.getText()));
        Inputs.show(
                chooser, shown.whose().person().isEmpty() && viewModel.person().mayLead());
        for (QuotaPeriod period : QuotaPeriod.values()) {
            boolean known = shown.lengths().contains(period);
            MenuItem item =
                    new MenuItem(known ? words.period(period) : texts.text("quota.length.new", words.period(period)));
            item.setOnAction(_ -> {
                if (known) {
                    viewModel.show(period);
                } else {
                    edit.accept(
                            new Edited(Optional.empty(), period, shown.whose().of(), Optional.empty()), chooser);
                }
            });
            chooser.getItems().add(item);
        }
        return chooser;
    }
}
