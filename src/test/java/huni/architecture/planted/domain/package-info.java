/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.domain;

import org.jspecify.annotations.NullMarked;
