/** What a person does in a call: answering the questions of a checklist. */
@NullMarked
package huni.work.call;

import org.jspecify.annotations.NullMarked;
