/**
 * The commands: thin, each in a class of its own, over the services of the other packages. Exit status 0, 1 when some input
 * could not be read, 2 when the command line is wrong.
 */
@NullMarked
package org.summitry.cli;

import org.jspecify.annotations.NullMarked;
