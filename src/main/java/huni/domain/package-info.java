/** The words every part of the domain shares: identifiers, a moment in the workspace's time zone, folding of people's words. */
@NullMarked
package huni.domain;

import org.jspecify.annotations.NullMarked;
