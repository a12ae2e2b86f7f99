package huni.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;

/**
 * The moment in which the X server goes away under the windows, as at a log-out. Its library then ends the program at once
 * and passes by everything that Java would do at an end.
 */
public final class LostDisplay {

    private final Runnable action;
    private final AtomicBoolean met = new AtomicBoolean();

    private LostDisplay(Runnable action) {
        this.action = action;
    }

    /**
     * Runs it in that moment, on the thread of the windows; the program ends when it returns. Where there is no X server
     * nothing happens. To be called when the first window is open.
     */
    public static void onLost(Runnable action) {
        Optional<SymbolLookup> library = SystemLibraries.load("libX11.so.6");
        if (library.isPresent()) {
            new LostDisplay(action).listen(library.get());
        }
    }

    @SuppressWarnings("restricted")
    private void listen(SymbolLookup library) {
        Linker linker = Linker.nativeLinker();
        try {
            MethodHandle lost =
                    MethodHandles.lookup().bind(this, "lost", MethodType.methodType(int.class, MemorySegment.class));
            MemorySegment handler = linker.upcallStub(
                    lost, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS), Arena.global());
            MethodHandle set = linker.downcallHandle(
                    library.findOrThrow("XSetIOErrorHandler"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            set.invokeWithArguments(List.of(handler));
        } catch (Throwable e) {
            throw new IllegalStateException("cannot listen for the end of the display", e);
        }
    }

    /** Nothing may be thrown into the library. */
    @SuppressWarnings("unused")
    private int lost(MemorySegment display) {
        try {
            if (met.compareAndSet(false, true)) {
                action.run();
            }
        } catch (Throwable e) {
            LoggerFactory.getLogger(LostDisplay.class).error("what was left to do at the end of the display", e);
        }
        return 0;
    }
}
