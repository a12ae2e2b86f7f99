/** What a person does to the pipeline: its stages and lost reasons. */
@NullMarked
package huni.work.pipeline;

import org.jspecify.annotations.NullMarked;
