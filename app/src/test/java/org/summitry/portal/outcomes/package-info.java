/** Pages on what became of things, as people use them. */
@NullMarked
package org.summitry.portal.outcomes;

import org.jspecify.annotations.NullMarked;
