/** What a person does to checklists and objection cards: what is asked in calls, and what is said to objections. */
@NullMarked
package huni.work.checklist;

import org.jspecify.annotations.NullMarked;
