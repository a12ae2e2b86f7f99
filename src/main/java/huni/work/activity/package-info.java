/** What a person plans, does and gives: activities and incentives. */
@NullMarked
package huni.work.activity;

import org.jspecify.annotations.NullMarked;
