@NullMarked
package huni.domain.pipeline;

import org.jspecify.annotations.NullMarked;
