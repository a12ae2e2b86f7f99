/**
 * What the operating system offers: where data belongs, the person's settings file, whether there is a display, calling a
 * window to the front, its notices. Knows no prospects.
 */
@NullMarked
package huni.desktop;

import org.jspecify.annotations.NullMarked;
