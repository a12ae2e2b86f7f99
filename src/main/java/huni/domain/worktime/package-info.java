/** When is worked: weekdays and hours, own days off and public holidays. */
@NullMarked
package huni.domain.worktime;

import org.jspecify.annotations.NullMarked;
