package huni.ui.prospect;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.HeldKeys;
import huni.ui.field.InTurn;
import huni.ui.field.Inputs;
import huni.ui.field.Option;
import huni.ui.field.Segments;
import huni.ui.kit.EllipsisLabel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One prospect: two columns where there is room, one column beside the board. Esc goes away from it. */
public final class ProspectView {

    private enum Tab {
        FACTS,
        TIMELINE,
        CHECKLIST
    }

    /** Two columns from this many times the size of the text: in less, the stages would wrap in the right one. */
    private static final double ROOM_FOR_TWO = 74;

    private final ProspectViewModel viewModel;
    private final Texts texts;
    private final InTurn parts;
    private final StackPane root = new StackPane();
    private final Label ruler = new Label();
    private final HeadPart head;
    private final ContactsPart people;
    private final DetailsPart details;
    private final VBox facts;
    private final StepperPart stepper;
    private final VBox doing;
    private final TimelinePart timeline;
    private final ComposerPart composer;
    private final ChecklistPart checklist;
    private final ObjectProperty<Tab> wideTab = new SimpleObjectProperty<>(Tab.TIMELINE);
    private final ObjectProperty<Tab> narrowTab = new SimpleObjectProperty<>(Tab.FACTS);
    private final Segments<Tab> wideTabs;
    private final Segments<Tab> narrowTabs;
    private final VBox shownTab = new VBox();
    private final HeldKeys keys;
    private boolean wide;
    private boolean laid;
    private boolean begun;
    private boolean atContact;

    /** Lays the screen out at once; what it shows comes when the prospect is read. */
    public ProspectView(ProspectViewModel viewModel, Texts texts) {
        this(viewModel, texts, Runnable::run);
    }

    /**
     * The same, laid out in turns; it is seen when it is whole.
     *
     * @param later runs something on the screen's thread when it has answered what waits
     */
    public ProspectView(ProspectViewModel viewModel, Texts texts, Consumer<Runnable> later) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.parts = new InTurn(later, this::begin);
        this.keys = new HeldKeys(root, later);
        root.getStyleClass().addAll("prospect", "keyboard-start");
        Formats formats = viewModel.formats();
        head = new HeadPart(viewModel.head(), texts);
        people = new ContactsPart(viewModel.contacts(), formats, texts);
        details = new DetailsPart(viewModel.details(), texts);
        facts = new VBox(
                new BudgetPart(viewModel.budget(), texts),
                new UrgencyPart(viewModel.urgency(), formats, texts),
                new AuthorityPart(viewModel.authority(), texts),
                people,
                new IncentivesPart(viewModel.incentives(), formats, texts),
                details);
        facts.getStyleClass().add("prospect-facts");
        facts.setMinHeight(VBox.USE_PREF_SIZE);
        stepper = new StepperPart(viewModel.stepper(), texts);
        VBox next = new VBox(new NextStepPart(viewModel.nextStep(), formats, texts));
        viewModel.stepper().gateProperty().subscribe(gate -> Inputs.show(next, gate.isEmpty()));
        doing = new VBox(NextStepPart.openCall(viewModel, texts), stepper, next);
        doing.getStyleClass().add("prospect-doing");
        timeline = new TimelinePart(viewModel.timeline(), texts);
        composer = new ComposerPart(viewModel.composer(), texts, this::focus);
        checklist = new ChecklistPart(viewModel.checklist(), texts);
        List.of(head, doing, composer).forEach(part -> part.setMinHeight(VBox.USE_PREF_SIZE));
        wideTabs = tabs(wideTab, List.of(Tab.TIMELINE, Tab.CHECKLIST));
        narrowTabs = tabs(narrowTab, List.of(Tab.values()));
        VBox.setVgrow(shownTab, Priority.ALWAYS);
        wideTab.subscribe((_, _) -> showTab());
        narrowTab.subscribe((_, _) -> showTab());
        root.widthProperty().subscribe(_ -> measure());
        ruler.fontProperty().subscribe(_ -> measure());
        ruler.setVisible(false);
        ruler.setManaged(false);
        root.getChildren().add(ruler);
        viewModel.loadedProperty().subscribe(_ -> begin());
        viewModel.failedProperty().subscribe(keys::giveUpIf);
        viewModel.goneProperty().subscribe(keys::giveUpIf);
        viewModel.goneProperty().subscribe(_ -> lay());
        new ProspectKeys(viewModel, this).on(root);
    }

    /** Begins to plan a step in the line for it. */
    void beginStep() {
        (wide ? wideTab : narrowTab).set(Tab.TIMELINE);
        composer.beginStep();
    }

    /** Puts the keyboard there. */
    public void goTo(ProspectKeys.FactWay way) {
        narrowTab.set(wide ? narrowTab.get() : Tab.FACTS);
        switch (way) {
            case PEOPLE -> people.focusNext();
            case CONSENT -> people.openConsent();
            case RHYTHM -> details.focusRhythm();
        }
    }

    /** What the window shows. */
    public Parent root() {
        return root;
    }

    /** The pipelines the prospect can go to; none while there is one alone, and before it is read. */
    public List<Option> otherPipelines() {
        return viewModel.stepper().otherPipelines();
    }

    /** Has it go on in that pipeline; a closed gate asks. */
    public void toPipeline(Option other) {
        viewModel.stepper().toPipeline(other);
    }

    /** Puts the focus on the screen, at the present stage. */
    public void focus() {
        stepper.focusHere();
    }

    /** Puts the focus where the first contact is written, as soon as the prospect has been read. */
    public void beginAtContact() {
        atContact = true;
    }

    private void measure() {
        boolean room = root.getWidth() >= ROOM_FOR_TWO * ruler.getFont().getSize();
        if (root.getWidth() > 0 && (room != wide || !laid)) {
            wide = room;
            if (laid) {
                lay();
            } else {
                laid = true;
                place();
                takeTurns();
            }
            // The width comes while the window is being laid out: styled now, the parts are right in the same frame.
            root.applyCss();
        }
    }

    private void takeTurns() {
        if (shownTab.getParent() instanceof Pane column) {
            parts.behind(column.getChildren().indexOf(shownTab), column);
        }
        parts.behind(0, facts).behind(0, doing);
        root.applyCss();
        Optional.ofNullable(root.getScene()).ifPresentOrElse(parts::beginHurried, parts::begin);
    }

    /** Once there is something to see, and the keyboard goes on here. */
    private void begin() {
        boolean gone = viewModel.goneProperty().get();
        root.setVisible(parts.isWhole() && (gone || viewModel.loadedProperty().get()));
        if (root.isVisible() && !gone && !begun) {
            begun = true;
            if (atContact) {
                // Asked first, it stands first here: its place further down would scroll the head out of sight.
                facts.getChildren().remove(people);
                facts.getChildren().addFirst(people);
                people.focusNew();
            } else {
                focus();
            }
            Optional.ofNullable(root.getScene()).ifPresent(keys::handOver);
        }
    }

    private void lay() {
        if (laid) {
            parts.finish();
            place();
            begin();
        }
    }

    private void place() {
        Optional<Node> focused =
                Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner).filter(this::isInside);
        boolean gone = viewModel.goneProperty().get();
        Node content = gone ? new EllipsisLabel(texts.text("prospect.gone"), "muted") : wide ? two() : one();
        root.getChildren().setAll(ruler, content);
        showTab();
        focused.filter(this::isInside).ifPresent(Node::requestFocus);
    }

    private boolean isInside(Node node) {
        return root.equals(node) || node.getParent() != null && isInside(node.getParent());
    }

    private Node two() {
        VBox left = new VBox(head, facts);
        left.getStyleClass().add("prospect-column");
        left.setMinHeight(VBox.USE_PREF_SIZE);
        ScrollPane leftScroll = scroll(left);
        leftScroll.getStyleClass().add("prospect-left");
        VBox right = new VBox(doing, wideTabs, shownTab);
        right.getStyleClass().addAll("panel", "prospect-right");
        right.setMinHeight(VBox.USE_PREF_SIZE);
        ScrollPane rightScroll = scroll(right);
        HBox.setHgrow(rightScroll, Priority.ALWAYS);
        HBox columns = new HBox(leftScroll, rightScroll);
        columns.getStyleClass().add("prospect-columns");
        return columns;
    }

    private Node one() {
        VBox pinned = new VBox(doing, narrowTabs);
        pinned.getStyleClass().addAll("panel", "prospect-doing");
        pinned.setMinHeight(VBox.USE_PREF_SIZE);
        VBox column = new VBox(head, pinned, shownTab);
        column.getStyleClass().addAll("prospect-column", "prospect-single");
        column.setMinHeight(VBox.USE_PREF_SIZE);
        return scroll(column);
    }

    private Segments<Tab> tabs(ObjectProperty<Tab> chosen, List<Tab> all) {
        Segments<Tab> tabs =
                new Segments<>("prospect-tab", texts.text("prospect.tab"), all, this::name, chosen, chosen::set);
        tabs.setMaxWidth(Segments.USE_PREF_SIZE);
        viewModel.checklist().progressProperty().subscribe(_ -> tabs.name(Tab.CHECKLIST, name(Tab.CHECKLIST)));
        return tabs;
    }

    private String name(Tab tab) {
        return switch (tab) {
            case FACTS -> texts.text("prospect.tab.facts");
            case TIMELINE -> texts.text("prospect.tab.timeline");
            case CHECKLIST -> {
                String progress = viewModel.checklist().progressProperty().get();
                yield progress.isEmpty()
                        ? texts.text("prospect.tab.checklist.none")
                        : texts.text("prospect.tab.checklist", progress);
            }
        };
    }

    /** The line of tabs stays as it is, and so does the focus that it has. */
    private void showTab() {
        Tab tab = (wide ? wideTab : narrowTab).get();
        shownTab.getChildren()
                .setAll(
                        switch (tab) {
                            case FACTS -> List.of(facts);
                            case TIMELINE -> List.of(composer, timeline);
                            case CHECKLIST -> List.of(checklist);
                        });
        shownTab.getStyleClass().setAll("prospect-tab");
        if (!wide && tab != Tab.FACTS) {
            shownTab.getStyleClass().add("panel");
        }
    }

    /** One scroll bar for a whole column: an open form never leaves what is below it without room. */
    private static ScrollPane scroll(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("prospect-scroll", "edge-to-edge");
        return scroll;
    }
}
