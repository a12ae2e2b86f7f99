package huni.ui.quota;

import huni.ui.kit.Motion;
import huni.ui.kit.Popover;
import huni.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;

/**
 * A page that is built anew when there is something newer, but not while something is open over it: that belongs to a
 * button of the page and would close with it, and what is typed there would be gone.
 */
final class HeldPage {

    private final Parent page;
    private final Motion motion;
    private final TaskRunner tasks;
    private final Runnable build;
    private Optional<Popover> opened = Optional.empty();
    private boolean behind;

    /** @param build puts into the page what is to be seen now */
    HeldPage(Parent page, Motion motion, TaskRunner tasks, Runnable build) {
        this.page = page;
        this.motion = motion;
        this.tasks = tasks;
        this.build = build;
    }

    /** Builds it anew, now or once nothing is open; what has the keyboard keeps it. */
    void show() {
        behind = isHeld();
        if (behind) {
            return;
        }
        Optional<String> focused = Optional.ofNullable(page.getScene())
                .map(Scene::getFocusOwner)
                .map(Node::getId)
                .filter(id -> page.lookup("#" + id) != null);
        build.run();
        menus().forEach(menu -> menu.showingProperty().subscribe((_, _) -> closed()));
        focused.map(id -> page.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /**
     * Opens a small form under a button of the page.
     *
     * @param form makes it, given what closes it
     */
    void open(Node under, Function<Runnable, Parent> form) {
        opened.ifPresent(Popover::hide);
        // What is written may come back when another one is open.
        List<Popover> own = new ArrayList<>();
        Parent shown = form.apply(() -> own.forEach(Popover::hide));
        Popover popover = new Popover(shown, motion);
        own.add(popover);
        opened = Optional.of(popover);
        popover.showUnder(under, () -> {
            under.requestFocus();
            closed();
        });
        Optional.ofNullable(shown.lookup(".text-field")).ifPresent(Node::requestFocus);
    }

    private boolean isHeld() {
        return opened.filter(Popover::isShowing).isPresent() || menus().anyMatch(MenuButton::isShowing);
    }

    private Stream<MenuButton> menus() {
        return page.lookupAll(".menu-button").stream().map(MenuButton.class::cast);
    }

    /** It may close because the page is left, or before another one opens under the same button: so not at once. */
    private void closed() {
        if (behind) {
            tasks.onScreen(() -> {
                if (behind) {
                    show();
                }
            });
        }
    }
}
