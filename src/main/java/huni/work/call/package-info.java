/** What a person does in a call: begins it, answers its questions, keeps objections, finishes it, or notes that nobody was reached. */
@NullMarked
package huni.work.call;

import org.jspecify.annotations.NullMarked;
