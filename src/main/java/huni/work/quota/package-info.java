/** What a person does to the quota. */
@NullMarked
package huni.work.quota;

import org.jspecify.annotations.NullMarked;
