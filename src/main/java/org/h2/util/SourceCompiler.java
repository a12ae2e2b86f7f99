package org.h2.util;

import java.lang.reflect.Method;
import javax.script.CompiledScript;

/**
 * Stands in the class path before the class of the same name in H2's archive, which compiles and runs Java, Groovy and
 * scripts that lie in a database file. Here nothing is compiled: a store holds data and no programs.
 */
public class SourceCompiler {

    /** Forgets the source. */
    public void setSource(String className, String source) {}

    /** Where H2 would look for a scripting engine: never. */
    public static boolean isJavaxScriptSource(String source) {
        return false;
    }

    /** Refuses. */
    public CompiledScript getCompiledScript(String className) {
        throw refused();
    }

    /** Refuses. */
    public Method getMethod(String className) {
        throw refused();
    }

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("nothing that lies in a database is compiled");
    }
}
