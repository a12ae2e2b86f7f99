package huni.app;

import huni.command.Console;
import huni.command.Program;
import huni.desktop.DesktopSystem;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The real program for somebody whose home is that folder; it opens no window and draws nothing. */
public final class ProgramAtHome {

    private ProgramAtHome() {}

    public static Program in(Path home) {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Huni huni = new Huni(
                new DesktopSystem("Linux", home, Map.of()),
                new Console(nowhere, nowhere, Locale.US),
                InstantSource.system(),
                () -> {});
        return (Program) Proxy.newProxyInstance(
                ProgramAtHome.class.getClassLoader(), new Class<?>[] {Program.class}, (_, method, arguments) -> {
                    try {
                        return switch (method.getName()) {
                            case "openWindow" -> 0;
                            case "drawScreens" -> List.of();
                            default -> method.invoke(huni, arguments);
                        };
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
