package huni.ui.data;

import huni.language.Texts;
import huni.ui.data.SafetyPage.BackupLine;
import huni.ui.data.SafetyPage.LockedBackup;
import huni.ui.data.SafetyPage.RestoreQuestion;
import huni.ui.field.SecretField;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Icons;
import huni.ui.kit.Panel;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The backups, and what was found when everything was read. */
public final class SafetyView {

    private static final int SHOWN = 8;

    private final SafetyViewModel viewModel;
    private final Texts texts;
    private final VBox root = new VBox();
    private final VBox found = new VBox();
    private final Node course;
    private boolean all;
    private Optional<LockedBackup> asked = Optional.empty();
    private Optional<SecretField> secret = Optional.empty();

    public SafetyView(SafetyViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        course = ResultParts.course(texts, "safety", muted(texts.text("data.safety.course")), viewModel.stoppable());
        root.getStyleClass().add("safety");
        found.getStyleClass().add("safety-found");
        viewModel.pageProperty().subscribe(_ -> refresh());
        viewModel.questionProperty().subscribe(_ -> refresh());
        viewModel.lockedProperty().subscribe(_ -> refresh());
        viewModel.problemProperty().subscribe(_ -> refresh());
    }

    /** The backups. */
    public Node root() {
        return root;
    }

    /** What was found when everything was read. */
    public Node found() {
        return found;
    }

    private void refresh() {
        String focused = root.getScene() == null || root.getScene().getFocusOwner() == null
                ? ""
                : String.valueOf(root.getScene().getFocusOwner().getId());
        SafetyPage page = viewModel.pageProperty().get();
        Optional<RestoreQuestion> question = viewModel.questionProperty().get();
        Optional<LockedBackup> locked = viewModel.lockedProperty().get();
        boolean another = !locked.equals(asked);
        if (another) {
            secret.ifPresent(SecretField::clear);
            secret = locked.map(_ -> new SecretField(texts.text("data.safety.locked.passphrase"), texts));
            asked = locked;
        }
        root.getChildren()
                .setAll(question.<Node>map(this::question)
                        .or(() -> locked.map(this::locked))
                        .orElseGet(() -> backups(page)));
        found.getChildren().setAll(health(page));
        if (question.isPresent()) {
            root.lookup("#safety-leave").requestFocus();
        } else if (secret.isPresent() && (another || focused.equals("safety-unlock"))) {
            secret.get().input().requestFocus();
        } else if (!focused.isEmpty()) {
            Stream.of(root, found)
                    .map(part -> part.lookup("#" + focused))
                    .filter(Objects::nonNull)
                    .forEach(Node::requestFocus);
        }
    }

    private Panel backups(SafetyPage page) {
        Button now = button("data.safety.now", viewModel::backUp, "safety-now");
        HBox aside = page.newest().isEmpty() ? new HBox(now) : new HBox(new Tag(page.newest(), Tone.GREEN), now);
        aside.getStyleClass().add("safety-aside");
        Panel panel = Panel.titled(texts.text("data.safety.title"), aside);
        panel.setId("safety-backups");
        panel.getChildren().add(course);
        problem().ifPresent(panel.getChildren()::add);
        List<BackupLine> lines = page.backups();
        lines.stream()
                .limit(all ? lines.size() : SHOWN)
                .forEach(line -> panel.getChildren().add(line(line, lines.indexOf(line))));
        if (lines.isEmpty()) {
            panel.getChildren().add(muted(texts.text("data.safety.none")));
        }
        if (!all && lines.size() > SHOWN) {
            Button more = Buttons.quiet(texts.text("data.safety.all", lines.size()), this::showAll);
            more.setId("safety-all");
            panel.getChildren().add(more);
        }
        panel.getChildren().addAll(muted(texts.text("data.safety.explanation")), loss(page));
        page.copies().forEach(copy -> panel.getChildren().add(copy(copy)));
        if (!page.rehearsal().isEmpty()) {
            panel.getChildren().add(page.tried() ? muted(page.rehearsal()) : warning(page.rehearsal(), "safety-tried"));
        }
        panel.getChildren().add(places(page));
        return panel;
    }

    private void showAll() {
        all = true;
        refresh();
    }

    private Node line(BackupLine line, int number) {
        VBox words = new VBox(new EllipsisLabel(line.when()), muted(line.facts()));
        words.getStyleClass().add("data-file-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Tag tried = switch (line.opening()) {
            case OPENS -> tag("data.safety.tried", Tone.GREEN, Icons.DONE);
            case LOCKED -> tag("data.safety.encrypted", Tone.NEUTRAL, Icons.LOCK);
            case DAMAGED -> tag("data.safety.damaged", Tone.RED, Icons.FAILED);
        };
        Button restore = button("data.safety.restore", () -> viewModel.ask(line), "safety-restore-" + number);
        restore.setAccessibleText(texts.text("data.safety.restore.of", line.when()));
        HBox row = new HBox(words, tried, restore);
        row.getStyleClass().add("safety-line");
        return row;
    }

    /** A file of a whole store; one from before an update is restored as the backups are. */
    private Node copy(SafetyPage.CopyLine copy) {
        Label words = muted(copy.words());
        if (copy.file().isEmpty()) {
            return words;
        }
        Path file = copy.file().get();
        Button restore = button(
                "data.safety.restore",
                () -> viewModel.ask(file),
                "safety-" + String.valueOf(file.getFileName()).replaceAll("\\..*", ""));
        restore.setAccessibleText(texts.text("data.safety.restore.of", String.valueOf(file.getFileName())));
        restore.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox row = new HBox(words, restore);
        row.getStyleClass().add("safety-line");
        return row;
    }

    private Tag tag(String key, Tone tone, Icons icon) {
        Tag tag = new Tag(texts.text(key), tone);
        tag.setGraphic(icon.node());
        return tag;
    }

    private Node loss(SafetyPage page) {
        return page.elsewhere()
                ? marked(page.loss(), "safety-loss", Icons.NOTE.node("muted"))
                : warning(page.loss(), "safety-loss");
    }

    private static Node warning(String sentence, String id) {
        return marked(sentence, id, Icons.WARNING.node("amber"));
    }

    private static Node marked(String sentence, String id, Node mark) {
        Label words = new Label(sentence);
        words.setId(id);
        words.setWrapText(true);
        HBox line = new HBox(mark, words);
        line.getStyleClass().add("safety-loss");
        return line;
    }

    private Node places(SafetyPage page) {
        FlowPane places = new FlowPane(button(
                page.elsewhere() ? "data.safety.second.other" : "data.safety.second",
                viewModel::chooseSecond,
                "safety-second"));
        if (page.elsewhere()) {
            Button forget = Buttons.quiet(texts.text("data.safety.second.forget"), viewModel::forgetSecond);
            forget.setId("safety-second-forget");
            places.getChildren().add(forget);
        }
        places.getChildren().add(button("data.safety.restore.other", viewModel::askForOther, "safety-restore-other"));
        places.getStyleClass().add("data-actions");
        return places;
    }

    private Panel question(RestoreQuestion asked) {
        Panel panel = Panel.titled(asked.title());
        panel.setId("safety-question");
        asked.sentences().forEach(sentence -> {
            Label words = new Label(sentence);
            words.setWrapText(true);
            panel.getChildren().add(words);
        });
        Button restore = Buttons.primary(texts.text("data.safety.restore.do"), viewModel::restore);
        restore.setId("safety-restore");
        panel.getChildren().add(actions(restore));
        return panel;
    }

    private FlowPane actions(Button done) {
        Button leave = Buttons.plain(texts.text("data.safety.leave"), viewModel::leave);
        leave.setId("safety-leave");
        leave.setCancelButton(true);
        FlowPane actions = new FlowPane(done, leave);
        actions.getStyleClass().add("data-actions");
        return actions;
    }

    private Panel locked(LockedBackup backup) {
        SecretField typed = secret.orElseThrow();
        typed.input().setId("safety-passphrase");
        Panel panel = Panel.titled(backup.title());
        panel.setId("safety-locked");
        Label words = new Label(texts.text("data.safety.locked"));
        words.setWrapText(true);
        Label caption = new Label(texts.text("data.safety.locked.passphrase"));
        caption.getStyleClass().add("field-caption");
        caption.setLabelFor(typed.input());
        VBox field = new VBox(caption, typed);
        field.getStyleClass().add("field");
        Button open = Buttons.primary(texts.text("data.safety.locked.open"), () -> viewModel.unlock(typed.take()));
        open.setId("safety-unlock");
        open.setDefaultButton(true);
        Buttons.busyWhile(open, viewModel.busyProperty());
        panel.getChildren().addAll(words, field, course);
        problem().ifPresent(panel.getChildren()::add);
        panel.getChildren().add(actions(open));
        return panel;
    }

    private Panel health(SafetyPage page) {
        Button check = button("data.safety.check", viewModel::check, "safety-check");
        Panel panel = Panel.titled(
                texts.text("data.safety.health." + page.soundness().name().toLowerCase(Locale.ROOT)), check);
        panel.setId("safety-health");
        Node mark = switch (page.soundness()) {
            case UNKNOWN -> Icons.NOTE.node("muted");
            case SOUND -> Icons.DONE.node("green");
            case UNSOUND -> Icons.FAILED.node("red");
        };
        panel.getChildren().add(marked(page.health(), "safety-health-words", mark));
        if (!page.lack().isEmpty()) {
            panel.getChildren()
                    .addAll(
                            warning(page.lack(), "safety-lack"),
                            button("data.safety.lack.seen", viewModel::lackSeen, "safety-lack-seen"));
        }
        return panel;
    }

    private Optional<Node> problem() {
        if (viewModel.problemProperty().get().isEmpty()) {
            return Optional.empty();
        }
        Label words = new Label(viewModel.problemProperty().get());
        words.setId("safety-problem");
        words.setWrapText(true);
        HBox problem = new HBox(Icons.FAILED.node("red"), words);
        problem.getStyleClass().add("data-problem");
        return Optional.of(problem);
    }

    private Button button(String key, Runnable pressed, String id) {
        Button button = Buttons.plain(texts.text(key), pressed);
        button.setId(id);
        Buttons.busyWhile(button, viewModel.busyProperty());
        return button;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
