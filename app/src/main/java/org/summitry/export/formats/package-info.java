/**
 * Every format in which a register leaves the program, by name, for whoever offers them to a user.
 */
@NullMarked
package org.summitry.export.formats;

import org.jspecify.annotations.NullMarked;
