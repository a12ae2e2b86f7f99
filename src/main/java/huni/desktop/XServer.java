package huni.desktop;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server of windows that the variable {@code DISPLAY} names.
 *
 * @param display as in {@code :0}, {@code unix:0.0} or {@code desk:10.0}
 */
record XServer(String display) {

    private static final Pattern ON_THIS_COMPUTER = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");
    private static final Path SOCKETS = Path.of("/proc/net/unix");
    private static final String LISTENING = " 00010000 ";

    /** Whether it lets windows in. */
    boolean answers() {
        return isListed(SOCKETS) || opens();
    }

    /** Whether Linux lists somebody who listens where such a server would: known in a millisecond, as asking is not. */
    boolean isListed(Path sockets) {
        Matcher local = ON_THIS_COMPUTER.matcher(display);
        if (!local.matches()) {
            return false;
        }
        String socket = "/tmp/.X11-unix/X" + local.group(1);
        try {
            return Files.readAllLines(sockets).stream()
                    .anyMatch(line -> line.contains(LISTENING) && line.endsWith(socket));
        } catch (IOException noSuchList) {
            return false;
        }
    }

    /** Asks as a program with windows does, so that a server elsewhere and one that refuses are told apart as there. */
    private boolean opens() {
        Optional<SymbolLookup> library = SystemLibraries.load("libX11.so.6");
        return library.isPresent() && opens(library.get());
    }

    @SuppressWarnings("restricted")
    private boolean opens(SymbolLookup library) {
        Linker linker = Linker.nativeLinker();
        MethodHandle open = linker.downcallHandle(
                library.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        MethodHandle close = linker.downcallHandle(
                library.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            Object opened = open.invokeWithArguments(List.of(arena.allocateFrom(display)));
            boolean answers = !MemorySegment.NULL.equals(opened);
            if (answers) {
                close.invokeWithArguments(List.of(opened));
            }
            return answers;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot ask for the display " + display, e);
        }
    }
}
