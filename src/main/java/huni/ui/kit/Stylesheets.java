package huni.ui.kit;

import java.util.Objects;

/** The style sheets that lie beside the classes they are for. */
public final class Stylesheets {

    private Stylesheets() {}

    /** The address of a style sheet in the package of that class, for the list of a node or a scene. */
    public static String beside(Class<?> type, String name) {
        return Objects.requireNonNull(type.getResource(name), name).toExternalForm();
    }
}
