/** The editor of checklists and objection cards: what is asked in a call, in which order, and what an answer tells. */
@NullMarked
package huni.ui.checklists;

import org.jspecify.annotations.NullMarked;
