package huni.app;

import huni.ui.kit.Preferences;
import java.util.Locale;

/**
 * The person a window is for.
 *
 * @param system the language of their system, used unless they have chosen one, and the country phones are dialled in
 */
record WindowUser(Preferences preferences, Locale system) {}
