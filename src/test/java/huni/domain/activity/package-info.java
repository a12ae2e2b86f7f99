/** Tests of activities and their times. */
@NullMarked
package huni.domain.activity;

import org.jspecify.annotations.NullMarked;
