/** Tests of call mode. */
@NullMarked
package huni.ui.call;

import org.jspecify.annotations.NullMarked;
