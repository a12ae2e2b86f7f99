/** What was done and what is planned with a prospect, and which of it comes next. */
@NullMarked
package huni.domain.activity;

import org.jspecify.annotations.NullMarked;
