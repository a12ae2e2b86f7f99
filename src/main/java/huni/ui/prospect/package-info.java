/** One prospect: its facts, people, checklist, next step and timeline, each of which saves on its own. Knows no other screen. */
@NullMarked
package huni.ui.prospect;

import org.jspecify.annotations.NullMarked;
