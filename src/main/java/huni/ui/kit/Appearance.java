package huni.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * What a window looks like.
 *
 * @param theme its colours
 * @param textPercent the size of its text: 100, 125 or 150 percent
 */
public record Appearance(Theme theme, int textPercent) {

    // Before DEFAULT, whose constructor asks for it.
    private static final List<Integer> TEXT_SIZES = List.of(100, 125, 150);

    /** As the operating system is, with text of 13 px. */
    public static final Appearance DEFAULT = new Appearance(Theme.SYSTEM, 100);

    /**
     * All of it in one sheet, which belongs to the scene: each node is held against every sheet, and of a part of the scene that
     * had its own, JavaFX would keep every node below in a list and go through it for each of them.
     */
    private static final String LOOK =
            Objects.requireNonNull(Appearance.class.getResource("look.css")).toExternalForm();

    private static final String DARK = "huni-dark";
    private static final String CONTRAST = "huni-contrast";
    private static final String LARGE = "huni-large-text";
    private static final String LARGEST = "huni-largest-text";

    /** Refuses a text size that there is not. */
    public Appearance {
        if (!TEXT_SIZES.contains(textPercent)) {
            throw new IllegalArgumentException("Text of " + textPercent + " percent");
        }
    }

    /**
     * Grounds of several colours are filled rather than stretched from small pictures: to stretch them costs several times as
     * much without a graphics card. Before JavaFX is started; after that it has no effect.
     */
    public static void fillGrounds() {
        System.setProperty("prism.disableRegionCaching", "true");
    }

    /** A new scene in this look: a root that measures itself as soon as it has a size finds every colour and font. */
    public Scene scene(Parent root, double width, double height) {
        Scene scene = new Scene(new Group(), width, height);
        show(root, scene);
        return scene;
    }

    /** Shows another root in a scene, in this look from its first moment. */
    public void show(Parent root, Scene scene) {
        addStyles(scene);
        markRoot(root);
        scene.setRoot(root);
    }

    /** Gives a scene this look; a later call changes it. */
    public void dress(Scene scene) {
        addStyles(scene);
        markRoot(scene.getRoot());
    }

    private static void addStyles(Scene scene) {
        Fonts.load();
        // One base for every window and both themes: the tokens set its colours. Popups take no base from their window.
        String base = new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        if (!scene.getStylesheets().contains(LOOK)) {
            scene.getStylesheets().setAll(LOOK);
        }
    }

    private void markRoot(Parent root) {
        List<String> classes = root.getStyleClass();
        classes.removeAll(List.of(DARK, CONTRAST, LARGE, LARGEST));
        if (theme.dark()) {
            classes.add(DARK);
        }
        if (theme == Theme.CONTRAST) {
            classes.add(CONTRAST);
        }
        if (textPercent > TEXT_SIZES.getFirst()) {
            classes.add(textPercent == TEXT_SIZES.getLast() ? LARGEST : LARGE);
        }
    }

    /** Whether a scene shows the largest text: its window may not have the room for it that it takes. */
    public static boolean hasLargestText(Scene scene) {
        return scene.getRoot().getStyleClass().contains(LARGEST);
    }

    /** Dresses a scene now and again whenever the wish or the colours of the operating system change. */
    public static Subscription follow(Scene scene, ObservableValue<Appearance> wish) {
        return wish.subscribe(appearance -> appearance.dress(scene))
                .and(Platform.getPreferences()
                        .colorSchemeProperty()
                        .subscribe(_ -> wish.getValue().dress(scene)));
    }
}
