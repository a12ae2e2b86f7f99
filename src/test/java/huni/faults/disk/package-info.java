/**
 * A file system that writes down all that a program does to the files of a folder, and what a disk may hold of it after the
 * power failed.
 */
@NullMarked
package huni.faults.disk;

import org.jspecify.annotations.NullMarked;
