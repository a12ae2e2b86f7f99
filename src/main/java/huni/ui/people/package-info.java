/** The people of a shared workspace, on the page of the data: who is here, what each may do, who comes and leaves. */
@NullMarked
package huni.ui.people;

import org.jspecify.annotations.NullMarked;
