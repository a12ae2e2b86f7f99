/** Tests of the editor of checklists. */
@NullMarked
package huni.ui.checklists;

import org.jspecify.annotations.NullMarked;
