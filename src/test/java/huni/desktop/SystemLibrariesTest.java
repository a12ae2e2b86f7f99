package huni.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SystemLibrariesTest {

    @Test
    void whatCannotBeLoadedIsMissing() {
        assertEquals(
                List.of("libhuni-has-none-of-this.so.1"),
                SystemLibraries.missing(List.of(System.mapLibraryName("java"), "libhuni-has-none-of-this.so.1")));
    }
}
