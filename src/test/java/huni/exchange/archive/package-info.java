@NullMarked
package huni.exchange.archive;

import org.jspecify.annotations.NullMarked;
