/** What takes the place of a class of H2, so that a database file cannot bring programs with it. */
@NullMarked
package org.h2.util;

import org.jspecify.annotations.NullMarked;
