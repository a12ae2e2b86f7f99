/** The way of a sale: pipelines, their stages and the type of each. Knows no prospect. */
@NullMarked
package huni.domain.pipeline;

import org.jspecify.annotations.NullMarked;
