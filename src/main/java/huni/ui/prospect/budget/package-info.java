/** What a prospect may spend and what it bought before, as it is typed. */
@NullMarked
package huni.ui.prospect.budget;

import org.jspecify.annotations.NullMarked;
