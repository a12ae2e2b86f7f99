/** What is read of prospects one by one or in a list: the dossier, its timeline, search and duplicates. Nothing here is written. */
@NullMarked
package huni.domain.dossier;

import org.jspecify.annotations.NullMarked;
