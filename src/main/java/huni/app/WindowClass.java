package huni.app;

/**
 * The class of the program's windows, {@code huni.app.Huni}: by it a desktop finds their icon and keeps them together
 * ({@code StartupWMClass} in the desktop file).
 */
final class WindowClass {

    private WindowClass() {}

    /** Before the first window is made. JavaFX calls a program that starts the toolkit by itself "java". */
    static void set() {
        try {
            Class.forName("com.sun.javafx.application.PlatformImpl")
                    .getMethod("setApplicationName", Class.class)
                    .invoke(null, Huni.class);
        } catch (ReflectiveOperationException _) {
            // Another JavaFX: its windows are called "java" and have the desktop's plain icon.
        }
    }
}
